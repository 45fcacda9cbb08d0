package dev.sonde.random;

import dev.sonde.dsl.Escapes;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.Values;
import dev.sonde.lower.Dialect;
import dev.sonde.model.Builtin;
import dev.sonde.model.Escape;
import dev.sonde.model.Expression;
import dev.sonde.model.Node;
import dev.sonde.model.Point;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Statement;
import dev.sonde.model.StringFunction;
import dev.sonde.model.UserMemory;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The records that one random script may have: what its dialect can say, less a few by chance.
 *
 * <p>A script of everything is always refused for something; one that lacks a few things reaches the depths of the others.
 */
final class Vocabulary {
    private static final Map<String, Set<Class<? extends Node>>> LACKING = Map.of(
            "bt",
            Set.of(
                    Builtin.WallTime.class,
                    // It needs a process from -c, whose markers bpftrace then wants to find.
                    Builtin.TargetPid.class,
                    StringFunction.Dirname.class,
                    StringFunction.Substring.class,
                    StringFunction.Concatenation.class,
                    StringFunction.IntToString.class,
                    Point.OptionalPoint.class));

    private static final List<Class<? extends Node>> BY_CHANCE = List.of(
            Expression.Ternary.class,
            Expression.Binary.class,
            Expression.Unary.class,
            StringFunction.Basename.class,
            StringFunction.Dirname.class,
            StringFunction.Substring.class,
            StringFunction.Concatenation.class,
            StringFunction.IndexOf.class,
            StringFunction.StringLength.class,
            StringFunction.IntToString.class,
            Statement.If.class,
            Statement.Printf.class);

    private static final List<Class<? extends Node>> FROM_OUTSIDE = List.of(
            UserMemory.UserInt.class,
            UserMemory.UserString.class,
            UserMemory.SizedUserString.class,
            Escape.RawExpression.class,
            Escape.Call.class);

    private final String dialect;
    private final List<String> texts;
    private final Set<Class<? extends Node>> avoided;

    private Vocabulary(String dialect, Set<Class<? extends Node>> avoided, List<String> texts) {
        this.dialect = dialect;
        this.texts = texts;
        this.avoided = avoided;
    }

    /** Some words of a dialect. */
    static Vocabulary of(Dialect dialect, Choices choices) {
        Set<Class<? extends Node>> avoided = new HashSet<>(LACKING.getOrDefault(dialect.id(), Set.of()));
        for (Class<? extends Node> each : BY_CHANCE) {
            if (choices.once(4)) {
                avoided.add(each);
            }
        }
        return new Vocabulary(dialect.id(), avoided, RandomValues.TEXTS);
    }

    /** Words whose values follow from a script's own variables alone. */
    static Vocabulary computed(Dialect dialect) {
        Set<Class<? extends Node>> avoided = new HashSet<>(LACKING.getOrDefault(dialect.id(), Set.of()));
        avoided.addAll(FROM_OUTSIDE);
        return new Vocabulary(dialect.id(), avoided, RandomValues.PLAIN_TEXTS);
    }

    /** The fixed strings of its scripts. */
    List<String> texts() {
        return texts;
    }

    boolean has(Node node) {
        return !avoided.contains(node.getClass());
    }

    /** Whether it has what bpftrace looks up in the running kernel, which may have none of it. */
    boolean hasKernelFunctions() {
        return !dialect.equals("bt");
    }

    /** Whether it can ask for a process only where that process has all the markers: it looks for them in a child of its own. */
    boolean findsMarkersInItsChild() {
        return dialect.equals("bt");
    }

    /** How deep a path, or the length of a string, may be: bpftrace takes both of plain values only. */
    int plainly(int depth) {
        return dialect.equals("bt") ? 0 : depth;
    }

    /** The units of its timers. */
    List<TimeUnit> units() {
        return List.of(TimeUnit.values()).subList(dialect.equals("bt") ? 2 : 0, 5);
    }

    /** The flags of its conversions, of some. */
    String flags(String some) {
        return dialect.equals("bt") ? some.replace(" ", "") : some;
    }

    /** Whether a conversion may have a precision. */
    boolean hasPrecision() {
        return !dialect.equals("bt");
    }

    /** A call of one of the dialect's own functions. */
    IntValue ownInt(StringValue text) {
        return dialect.equals("bt")
                ? Escapes.callInt("strncmp", text, Values.text("abc"), Values.number(3))
                : Escapes.callInt("strlen", text);
    }

    /** A call of one of the dialect's own functions. */
    StringValue ownString(IntValue value, StringValue text) {
        return switch (dialect) {
            case "d" -> Escapes.callString("basename", text);
            case "stp" -> Escapes.callString("text_str", text);
            // A parameter inside str() is its own text.
            default -> value.expression() instanceof ScriptParameter ? text : Escapes.callString("str", value);
        };
    }

    /** A call of one of the dialect's own functions, for its effect. */
    dev.sonde.model.Statement ownStatement(IntValue value) {
        return switch (dialect) {
            case "d" -> Escapes.call("trace", value);
            case "stp" -> Escapes.call("println", value);
            default -> Escapes.call("print", value);
        };
    }
}
