package dev.sonde.check;

import dev.sonde.model.Escape.Call;
import dev.sonde.model.Escape.RawExpression;
import dev.sonde.model.Node;
import dev.sonde.model.Point.NamedPoint;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement.RawStatement;
import dev.sonde.model.Statement.RunCommand;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What runs commands, changes what is traced, or is code of the user's own in the kernel. */
public final class Destructive {
    private static final Set<String> FUNCTIONS = Set.of(
            "breakpoint",
            "chill",
            "copyout",
            "copyoutstr",
            "freopen",
            "override",
            "panic",
            "raise",
            "signal",
            "stop",
            "system");
    private static final String GURU = "%{";
    private static final Pattern IN_RAW_TEXT =
            Pattern.compile("%\\{|\\b(" + String.join("|", FUNCTIONS) + "|set_kernel_\\w+)\\s*\\(");

    private Destructive() {}

    /** Whether a node is such a thing, as far as Sonde can read it. */
    public static boolean is(Node node) {
        return node instanceof RunCommand
                || (node instanceof Call call && isFunction(call.function().text()))
                || texts(node).values().stream()
                        .anyMatch(text -> IN_RAW_TEXT.matcher(text).find());
    }

    /** Whether SystemTap takes the script in its guru mode only. */
    public static boolean needsGuru(Script script, String dialect) {
        return script.options().destructive()
                && Shape.has(
                        script, node -> texts(node).getOrDefault(dialect, "").contains(GURU));
    }

    private static boolean isFunction(String name) {
        return FUNCTIONS.contains(name) || name.startsWith("set_kernel_");
    }

    private static Map<String, String> texts(Node node) {
        if (node instanceof RawExpression raw) {
            return raw.texts();
        }
        if (node instanceof RawStatement raw) {
            return raw.texts();
        }
        return node instanceof NamedPoint point ? point.texts() : Map.of();
    }
}
