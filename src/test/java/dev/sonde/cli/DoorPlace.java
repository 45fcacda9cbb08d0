package dev.sonde.cli;

import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.parameter;

import dev.sonde.bindings.Python;
import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.elf.MarkerSite;
import dev.sonde.fuzz.Form;
import dev.sonde.fuzz.Place;
import dev.sonde.generate.FoundMarkers;
import dev.sonde.generate.FoundScript;
import dev.sonde.generate.SourceNames;
import dev.sonde.lower.Dialects;
import dev.sonde.model.Origin;
import dev.sonde.provider.Marker;
import dev.sonde.provider.MarkerFacts;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import dev.sonde.provider.Provider;
import dev.sonde.provider.ProviderFacts;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where text from outside enters what the program prints beside scripts. */
public enum DoorPlace implements Place {
    LISTED_NAME,
    LISTED_DESCRIPTION,
    LISTED_COLUMN,
    LISTED_HELP,
    LISTED_INITIAL,
    LISTED_FILE,
    FAULT_MESSAGE,
    FAULT_ADVICE,
    FAULT_FILE,
    TRACER_VERSION,
    DEFINED_MEANING,
    DEFINED_SWITCH,
    DEFINED_SOURCE,
    DEFINED_MARKER_MEANING,
    DEFINED_PARAMETER_MEANING,
    DEFINED_TYPE,
    UNUSABLE_PROVIDER,
    UNUSABLE_MARKER,
    MISSING_LIBRARY,
    SCRIPT_FILE,
    TAPSET_FOLDER,
    HELP_OF_COMMAND,
    HELP_OF_OPTION;

    @Override
    public List<Form> forms() {
        return switch (this) {
            case SCRIPT_FILE, TAPSET_FOLDER -> List.of(Form.SHELL);
            case HELP_OF_COMMAND, HELP_OF_OPTION -> List.of(Form.MAN, Form.FISH);
            default -> List.of(Form.JSON);
        };
    }

    @Override
    public String print(Form form, String text) {
        return switch (form) {
            case SHELL -> this == SCRIPT_FILE ? commands(text) : inFolder(text);
            case MAN ->
                ManPage.of(Objects.requireNonNull(program(text).getSubcommands().get("run")));
            case FISH -> CompletionCommand.fish(program(unfilled(text)));
            default ->
                switch (this) {
                    case LISTED_NAME, LISTED_DESCRIPTION, LISTED_COLUMN, LISTED_HELP, LISTED_INITIAL, LISTED_FILE ->
                        listed(text);
                    case FAULT_MESSAGE, FAULT_ADVICE, FAULT_FILE, TRACER_VERSION -> checked(text);
                    default -> probes(text);
                };
        };
    }

    @Override
    public String meant(Form form, String text) {
        return switch (form) {
            case SHELL -> {
                String whole = text.replaceAll("[\\x{d800}-\\x{dfff}\\x00]", "?");
                yield whole.startsWith("-") ? "./" + whole : whole;
            }
            case MAN -> Diagnostic.visible(this == HELP_OF_COMMAND ? text.strip() : text);
            case FISH -> Diagnostic.visible(unfilled(text));
            default -> this == FAULT_MESSAGE || this == FAULT_ADVICE ? Diagnostic.visible(text) : text;
        };
    }

    private String listed(String text) {
        SourceNames names = this == LISTED_FILE ? new SourceNames(Map.of("DoorPlace.java", text)) : SourceNames.NONE;
        ScriptBuilder builder = script("listed")
                .describedAs(at(LISTED_DESCRIPTION, text))
                .columns("first", at(LISTED_COLUMN, text))
                .on(Python.gcStart())
                .run(printf("%s\n", parameter("p", at(LISTED_INITIAL, text), at(LISTED_HELP, text))));
        return Report.ofScripts("list")
                .scripts(List.of(new FoundScript(at(LISTED_NAME, text), builder.build(), names)))
                .text();
    }

    private String checked(String text) {
        Diagnostic fault = new Diagnostic(
                Rule.SCRIPT_EMPTY,
                at(FAULT_MESSAGE, text),
                new Origin(at(FAULT_FILE, text), 3),
                at(FAULT_ADVICE, text));
        return Report.ofScripts("check")
                .ok(false)
                .diagnostics(List.of(fault))
                .tracers(Map.of("stap", at(TRACER_VERSION, text)))
                .text();
    }

    private String probes(String text) {
        Marker marker = new Marker(
                "own",
                "mark",
                List.of(new Parameter(
                        "first",
                        new ParameterType.Pointer(at(DEFINED_TYPE, text)),
                        at(DEFINED_PARAMETER_MEANING, text))),
                new MarkerFacts(
                        at(DEFINED_MARKER_MEANING, text),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        ""));
        ProviderFacts facts = new ProviderFacts(
                at(DEFINED_MEANING, text),
                List.of(at(DEFINED_SWITCH, text)),
                List.of(),
                List.of(at(DEFINED_SOURCE, text)));
        MarkerSite site =
                new MarkerSite(at(UNUSABLE_PROVIDER, text), at(UNUSABLE_MARKER, text), 1, 2, 3, 0, "", List.of());
        FoundMarkers found = new FoundMarkers(
                List.of(),
                List.of(new Provider("own", List.of(marker), facts)),
                List.of(site),
                List.of(at(MISSING_LIBRARY, text)),
                List.of());
        return ProbesReport.add(new Report("probes"), found).text();
    }

    private static String commands(String file) {
        ScriptBuilder builder = script("shown").on(Python.gcStart()).run(printf("gc\n"));
        StringBuilder all = new StringBuilder();
        Form.SCRIPTS.forEach(form ->
                all.append(builder.build().as(form.dialect()).command(file)).append(" ; "));
        return all.toString();
    }

    private static String inFolder(String folder) {
        Target tapset = Targets.tapset().in(folder);
        return script("shown")
                .on(Python.gcStart())
                .run(printf("gc\n"))
                .build()
                .as(Dialects.SYSTEMTAP)
                .at("python", tapset)
                .command("shown.stp");
    }

    /** A program whose help is this text: no text from outside is in the help of Sonde's own. */
    private CommandLine program(String text) {
        CommandSpec run = CommandSpec.create();
        run.usageMessage().description(at(HELP_OF_COMMAND, text));
        run.addOption(OptionSpec.builder("-x", "--extra")
                .type(String.class)
                .paramLabel("X")
                .description(at(HELP_OF_OPTION, text))
                .build());
        return new CommandLine(CommandSpec.create().name("sonde").addSubcommand("run", run))
                .setInterpolateVariables(false);
    }

    private String at(DoorPlace place, String text) {
        return this == place ? text : "plain";
    }

    // What the help fills in is left out for fish.
    private static String unfilled(String text) {
        return text.replace("${", "$ {");
    }
}
