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
import java.util.regex.Pattern;

/** What runs commands, changes what is traced, or is code of the user's own in the kernel. */
public final class Destructive {
    /** What SystemTap takes in its guru mode only: code in C, and its own functions that are made of it. */
    private static final String GURU = "dump_stack|mdelay|panic|printk|raise|udelay|set_(?:kernel|user)_\\w+";

    private static final Pattern FUNCTION = Pattern.compile(
            "(?:breakpoint|chill|copyout|copyoutstr|freopen|override|signal|signal_thread|stop|system|" + GURU + ")");
    private static final Pattern IN_RAW_TEXT = Pattern.compile("%\\{|\\b" + FUNCTION.pattern() + "\\s*\\(");
    private static final Pattern GURU_IN_RAW_TEXT = Pattern.compile("%\\{|\\b(?:" + GURU + ")\\s*\\(");

    private Destructive() {}

    /** Whether a node is such a thing, as far as Sonde can read it. */
    public static boolean is(Node node) {
        return node instanceof RunCommand
                || (node instanceof Call call
                        && FUNCTION.matcher(call.function().text()).matches())
                || texts(node).values().stream()
                        .anyMatch(text -> IN_RAW_TEXT.matcher(text).find());
    }

    /** Whether SystemTap takes the script in its guru mode only. */
    public static boolean needsGuru(Script script, String dialect) {
        return script.options().destructive()
                && Shape.has(
                        script,
                        node -> GURU_IN_RAW_TEXT
                                        .matcher(texts(node).getOrDefault(dialect, ""))
                                        .find()
                                || (node instanceof Call call
                                        && call.function().text().matches(GURU)));
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
