package dev.sonde.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** All commands by their names, in the order in which help lists them. */
final class Commands {
    private static final Set<String> ABOUT_ALL = Set.of("help", "completion", "man");
    private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("generate", GenerateCommand.class);
        ALL.put("check", CheckCommand.class);
        ALL.put("list", ListCommand.class);
        ALL.put("probes", ProbesCommand.class);
        ALL.put("bindings", BindingsCommand.class);
        ALL.put("tapset", TapsetCommand.class);
        ALL.put("doctor", DoctorCommand.class);
        ALL.put("explain", ExplainCommand.class);
        ALL.put("completion", CompletionCommand.class);
        ALL.put("man", ManCommand.class);
        ALL.put("help", HelpCommand.class);
    }

    private Commands() {}

    /** Adds the command that is asked for, since reading the options of all takes longer than most work; else all. */
    static void addTo(CommandLine program, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean alone = ALL.containsKey(first) && !ABOUT_ALL.contains(first);
        ALL.forEach((name, type) -> {
            if (!alone || name.equals(first)) {
                program.addSubcommand(name, type);
            }
        });
    }
}
