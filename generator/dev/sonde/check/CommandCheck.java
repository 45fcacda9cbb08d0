package dev.sonde.check;

import dev.sonde.model.Expression;
import dev.sonde.model.Script;
import dev.sonde.model.Statement.RunCommand;
import dev.sonde.model.Type;

/** Lets a script run commands only when it says that it may, and never one that a traced process could write. */
final class CommandCheck {
    private CommandCheck() {}

    static void check(Script script, Findings findings) {
        Findings.walk(script, script.at(), (node, at) -> {
            if (!(node instanceof RunCommand command)) {
                return;
            }
            if (!script.options().destructive()) {
                findings.add(
                        Rule.DESTRUCTIVE_UNASKED,
                        at,
                        "The script runs a command, with the rights of the tracer.",
                        "Say that it may with destructive(), if you mean it.");
            }
            if (Expression.types(command.arguments()).contains(Type.STRING)) {
                findings.add(
                        Rule.COMMAND_WITH_STRING,
                        at,
                        "A string goes into a command for the shell, and a traced process could put a command into it.",
                        "Give ints only, such as pid().");
            }
        });
    }
}
