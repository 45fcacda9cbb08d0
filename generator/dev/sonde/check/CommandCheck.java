package dev.sonde.check;

import dev.sonde.model.Escape.Call;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Node;
import dev.sonde.model.Script;
import dev.sonde.model.Statement.RunCommand;
import dev.sonde.model.Type;

/** Lets a script run commands only when it says that it may, and never one that a traced process could write. */
final class CommandCheck {
    private CommandCheck() {}

    static void check(Script script, Findings findings) {
        Findings.walk(script, script.at(), (node, at) -> {
            if (Destructive.is(node) && !script.options().destructive()) {
                String what = node instanceof RunCommand ? "runs a command" : "may run a command or change the system";
                findings.add(
                        Rule.DESTRUCTIVE_UNASKED,
                        at,
                        "The script " + what + ", with the rights of the tracer.",
                        "Say that it may with destructive(), if you mean it.");
            }
            if (takesStrings(node)) {
                findings.add(
                        Rule.COMMAND_WITH_STRING,
                        at,
                        "A string goes into a command for the shell, and a traced process could put a command into it.",
                        "Give ints only, such as pid().");
            }
        });
    }

    private static boolean takesStrings(Node node) {
        if (node instanceof RunCommand command) {
            return Expression.types(command.arguments()).contains(Type.STRING);
        }
        return node instanceof Call call
                && call.function().text().equals("system")
                && call.arguments().stream()
                        .anyMatch(each -> each.type() == Type.STRING && !(each instanceof StringLiteral));
    }
}
