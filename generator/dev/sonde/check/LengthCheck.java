package dev.sonde.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Script;

/** Warns of comparisons that cut strings can't pass: of the kernel's short names, and of strings made short by an option. */
final class LengthCheck {
    /** The kernel keeps 16 bytes of a process's name, the last of them NUL. */
    private static final int EXEC_NAME = 15;

    private LengthCheck() {}

    static void check(Script script, Findings findings) {
        int size = script.options().stringBytes();
        Findings.walk(script, script.at(), (node, at) -> {
            if (node instanceof Binary binary
                    && (binary.operator() == BinaryOperator.EQUAL || binary.operator() == BinaryOperator.NOT_EQUAL)) {
                compared(binary.left(), binary.right(), size, at, findings);
                compared(binary.right(), binary.left(), size, at, findings);
            }
        });
    }

    private static void compared(Expression value, Node with, int size, Origin at, Findings findings) {
        if (!(with instanceof StringLiteral literal) || value instanceof StringLiteral) {
            return;
        }
        int bytes = literal.text().getBytes(UTF_8).length;
        if (value instanceof Builtin.ExecName && bytes > EXEC_NAME) {
            cut("The kernel keeps " + EXEC_NAME + " bytes of a process's name", literal, at, findings);
        } else if (size > 0 && bytes >= size) {
            cut("The script cuts its strings to " + (size - 1) + " bytes", literal, at, findings);
        }
    }

    private static void cut(String limit, StringLiteral literal, Origin at, Findings findings) {
        findings.add(
                Rule.STRING_CUT,
                at,
                limit + ", so none equals " + Diagnostic.quote(literal.text()) + ".",
                "Compare with a shorter text, or with its beginning.");
    }
}
