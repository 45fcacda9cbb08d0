package dev.sonde.lower.bpftrace;

import dev.sonde.lower.AggregationCall;
import dev.sonde.lower.Quoted;
import dev.sonde.lower.RawCode;
import dev.sonde.model.Builtin;
import dev.sonde.model.Escape.Call;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Node;
import dev.sonde.model.Options;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.StringFunction.IndexOf;
import dev.sonde.model.StringFunction.StringLength;
import dev.sonde.model.Type;
import dev.sonde.model.UserMemory.SizedUserString;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How long strings can be, with their end: what is asked for, as D has it, or a few bytes more where bpftrace or LLVM does better.
 *
 * <p>A multiple of eight lets LLVM copy what stands behind a string by eight bytes. One byte less suits 0.27, which reads memory
 * into a place of one more.
 */
final class StringSize {
    /** As many bytes as D keeps of a string; bpftrace's own 1024 cost three times the time for each string. */
    private static final int USUAL = 256;

    /** 0.27 has strings of its own that a short limit refuses. */
    private static final int LEAST = 128;

    /** What LLVM empties at once, by eight bytes; beyond it calls a function, which BPF has not. */
    private static final int EMPTIED = 128 * 8;

    /** How far BPF's instructions can name a byte by its distance. */
    private static final int NEAR = 32767;

    private StringSize() {}

    /** The most that {@link #of} gives. */
    static int most(Options options) {
        return odd(options) + 1;
    }

    static int of(Options options, List<Action> actions, BpftraceVersion version) {
        int even = (asked(options) + 7) / 8 * 8;
        boolean better = !version.has(BpftraceVersion.V0_27) || actions.stream().anyMatch(StringSize::hasSideBySide);
        boolean loads = places(actions) <= NEAR / even && actions.stream().allMatch(action -> loads(action, even));
        return better && loads ? even : odd(options);
    }

    private static int asked(Options options) {
        int asked = options.stringBytes();
        return asked > 0 ? Math.max(asked, LEAST) : USUAL;
    }

    private static int odd(Options options) {
        return asked(options) | 7;
    }

    // 0.27 has a place for each text of the script. Where these lie at odd distances it copies byte by byte.
    private static int places(List<Action> actions) {
        int[] places = {0};
        actions.forEach(action -> Shape.walk(action, node -> {
            boolean text = node instanceof Expression value && value.type() == Type.STRING;
            places[0] += text || node instanceof NamedSyscall ? 1 : 0;
        }));
        return places[0];
    }

    // 0.27 keeps the locals next to each other, so LLVM empties all at once where no byte lies between them.
    private static boolean loads(Action action, int size) {
        List<Node> parts = new ArrayList<>(action.statements());
        if (action.predicate() != null) {
            parts.add(action.predicate());
        }
        return parts.stream().noneMatch(part -> Shape.has(part, StringSize::isUnbounded))
                && locals(parts) <= EMPTIED / size;
    }

    // LLVM makes of a bound of 257 or 265 bytes what the kernel takes for none.
    private static boolean isUnbounded(Node node) {
        if (node instanceof SizedUserString sized) {
            return Shape.has(sized.length(), part -> !(part instanceof IntLiteral || part instanceof Binary));
        }
        return node instanceof RawCode raw && mayHaveLocals(raw.text().text());
    }

    // A user's own words may have locals, which begin with $, or functions with locals, which begin with str.
    private static boolean mayHaveLocals(String words) {
        return words.contains("$") || words.contains("str");
    }

    /** How many texts 0.27 keeps in locals, with those in its functions. */
    private static long locals(List<Node> parts) {
        Set<ProbeVariable> locals = new HashSet<>();
        List<Expression> inFunctions = new ArrayList<>();
        Consumer<Node> gather = node -> {
            if (node instanceof Assign assign
                    && assign.variable() instanceof ProbeVariable local
                    && local.type() == Type.STRING) {
                locals.add(local);
            }
            inFunctions.addAll(argumentsInLocals(node));
        };
        parts.forEach(part -> Shape.walk(part, gather));
        return locals.size() + inFunctions.stream().filter(StringSize::isWhole).count();
    }

    private static List<Expression> argumentsInLocals(Node node) {
        if (node instanceof StringLength length) {
            return List.of(length.text());
        } else if (node instanceof IndexOf index) {
            return List.of(index.text(), index.part());
        } else if (node instanceof StringContains contains) {
            return List.of(contains.text(), contains.part());
        }
        return node instanceof Call call ? call.arguments() : List.of();
    }

    private static boolean hasSideBySide(Action action) {
        return Shape.has(action, node -> sideBySide(together(node)));
    }

    private static List<Expression> together(Node node) {
        if (node instanceof KeyedVariable keyed) {
            return keyed.keys();
        } else if (node instanceof AggregationCall call) {
            return call.keys();
        }
        return node instanceof Printf printf ? printf.arguments() : List.of();
    }

    private static boolean sideBySide(List<Expression> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).type() == Type.STRING && isWhole(values.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it takes all the bytes that a string can have. */
    private static boolean isWhole(Expression value) {
        return value.type() == Type.STRING && !(value instanceof Quoted) && !(value instanceof Builtin);
    }
}
