package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command's page for {@code man}, from the same words that {@code --help} prints. */
final class ManPage {
    private final CommandSpec command;
    private final List<String> lines = new ArrayList<>();

    private ManPage(CommandSpec command) {
        this.command = command;
    }

    /** The page's file, without its section: {@code sonde-generate}. */
    static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    /** The page as roff. */
    static String of(CommandLine command) {
        ManPage page = new ManPage(command.getCommandSpec());
        page.heading(name(command));
        page.options();
        page.commands();
        page.section("EXIT STATUS");
        page.item("0", "all is done");
        page.item("1", "the work failed, or a check found faults");
        page.item("2", "wrong usage");
        return String.join("\n", page.lines) + "\n";
    }

    private void heading(String name) {
        String[] description = command.usageMessage().description();
        lines.add(".TH \"" + escape(name.toUpperCase(Locale.ROOT)) + "\" \"1\" \"\" \"Sonde\" \"Sonde's commands\"");
        section("NAME");
        lines.add(escape(name) + " \\- " + escape(description.length == 0 ? "" : description[0].strip()));
        section("SYNOPSIS");
        String synopsis = new Help(command, Help.defaultColorScheme(Ansi.OFF)).synopsis(0);
        lines.add(text(synopsis.replaceAll("\\s+", " ").strip()));
        section("DESCRIPTION");
        for (String line : description) {
            lines.add(text(line.strip()));
            lines.add(".br");
        }
    }

    private void options() {
        if (!command.args().isEmpty()) {
            section("OPTIONS");
        }
        for (PositionalParamSpec each : command.positionalParameters()) {
            item("\\fI" + escape(each.paramLabel()) + "\\fR", description(each));
        }
        for (OptionSpec each : command.options()) {
            String names = Arrays.stream(each.names())
                    .map(name -> "\\fB" + escape(name) + "\\fR")
                    .collect(Collectors.joining(", "));
            String value = each.arity().max() == 0 ? "" : "\\fI" + escape(each.paramLabel()) + "\\fR";
            item(value.isEmpty() ? names : names + " " + value, description(each));
        }
    }

    private void commands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        command.subcommands()
                .forEach((name, each) -> item(
                        "\\fB" + escape(name) + "\\fR",
                        String.join(" ", each.getCommandSpec().usageMessage().description())));
    }

    private static String description(ArgSpec arg) {
        Iterable<String> candidates = arg.completionCandidates();
        String words = candidates == null ? "" : String.join(", ", candidates);
        return String.join(" ", arg.description()).replace("${COMPLETION-CANDIDATES}", words);
    }

    private void section(String title) {
        lines.add(".SH \"" + title + "\"");
    }

    private void item(String term, String description) {
        lines.add(".TP");
        lines.add(term);
        lines.add(text(description));
    }

    /** A line of text; the mark before it keeps a leading dot from being a command of roff. */
    private static String text(String text) {
        return "\\&" + escape(text);
    }

    private static String escape(String text) {
        return Diagnostic.visible(text)
                .replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("\"", "\\(dq")
                .replace("'", "\\(aq")
                // What roff prints as it stands is another sign than the shell's.
                .replace("^", "\\(ha")
                .replace("~", "\\(ti")
                .replace("`", "\\(ga");
    }
}
