package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.all;
import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.Escape.Call;
import dev.sonde.model.Escape.RawExpression;
import dev.sonde.model.Expression;
import dev.sonde.model.Point;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.CallStatement;
import dev.sonde.model.Statement.RawStatement;
import dev.sonde.model.Type;
import java.util.HashMap;
import java.util.Map;

/**
 * The ways out of the language, so that nobody is stuck: what a tracer knows and Sonde does not.
 *
 * <p>Raw text stands in the script as it is written here. Never build it from text that comes from outside.
 *
 * <pre>{@code
 * Script script = script("raw").on(begin()).run(rawStatement(RawText.in(D, "ftruncate();"), RawText.in(SYSTEMTAP, "ftrace(\"x\")"))).build();
 * // D: ftruncate();
 * // SystemTap: ftrace("x")
 * }</pre>
 */
public final class Escapes {
    private Escapes() {}

    /** A call of a tracer's own function that gives an int: {@code callInt("task_cpu", …)}. */
    public static IntValue callInt(String function, Value... arguments) {
        return new IntValue(call(Type.INT, function, arguments));
    }

    /** A call of a tracer's own function that gives a string: {@code callString("strjoin", …)} in D. */
    public static StringValue callString(String function, Value... arguments) {
        return new StringValue(call(Type.STRING, function, arguments));
    }

    /** A call of a tracer's own function for its effect. */
    public static Statement call(String function, Value... arguments) {
        return new CallStatement(Origins.here(), call(Type.INT, function, arguments));
    }

    /** An int in a tracer's own words. */
    public static IntValue rawInt(RawText... texts) {
        return new IntValue(new RawExpression(Origins.here(), byDialect(texts), Type.INT));
    }

    /** A string in a tracer's own words. */
    public static StringValue rawString(RawText... texts) {
        return new StringValue(new RawExpression(Origins.here(), byDialect(texts), Type.STRING));
    }

    /** A condition in a tracer's own words. */
    public static Condition rawCondition(RawText... texts) {
        return new Condition(new RawExpression(Origins.here(), byDialect(texts), Type.INT));
    }

    /** A statement in a tracer's own words, with its semicolon. */
    public static Statement rawStatement(RawText... texts) {
        return new RawStatement(Origins.here(), byDialect(texts));
    }

    /** A probe point in a tracer's own words: {@code rawPoint(in(D, "proc:::exec"), in(SYSTEMTAP, "kprocess.exec"))}. */
    public static ProbePoint rawPoint(RawText... texts) {
        Point point = new Point.NamedPoint(Origins.here(), byDialect(texts));
        return () -> point;
    }

    private static Expression call(Type type, String function, Value... arguments) {
        return new Call(
                Origins.here(),
                Faults.name("function", given("function", function)),
                all("arguments", arguments).stream().map(Value::expression).toList(),
                type);
    }

    private static Map<String, String> byDialect(RawText... texts) {
        Map<String, String> byDialect = new HashMap<>();
        for (RawText text : all("texts", texts)) {
            byDialect.put(text.dialect(), text.text());
        }
        return byDialect;
    }
}
