package dev.sonde.lower.bpftrace;

import dev.sonde.lower.AggregationCall;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Quoted;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Located;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Statement.Update;
import dev.sonde.model.Type;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.GlobalVariable;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Estimates what an action keeps on the stack, for which BPF has 512 bytes: bpftrace refuses a script when that is too little. */
final class StackUse {
    private static final int MOST = 400;
    private static final int MOST_ON_STACK = 32;
    private static final int MOST_OF_TEXTS = 256;
    // What the command line gives may be of any length, so it counts as the longest that lies there.
    private static final int GIVEN = MOST_ON_STACK;
    private static final int FAULT = 24;
    // More than any script of the library has; most of such scripts still fit, as LLVM puts some things in one place.
    private static final int CROWD = 600;
    private static final int STRING = 64;
    private static final int INT = 8;

    private StackUse() {}

    static void check(Action action, Refusals refusals) {
        Set<Object> strings = new HashSet<>();
        Shape.walk(action, node -> {
            if (node instanceof Assign assign
                    && assign.variable() instanceof ProbeVariable local
                    && local.type() == Type.STRING) {
                strings.add(local.name());
                // A text that is written there lies on the stack before it is copied.
                if (assign.value() instanceof Quoted quoted && !quoted.equals(CStrings.quote(""))) {
                    strings.add(quoted);
                }
            }
        });
        int locals = strings.size() * STRING;
        Expression predicate = action.predicate();
        if (predicate != null) {
            check(locals + held(predicate), action.at(), refusals);
        }
        check(action.statements(), locals, action.at(), refusals);
    }

    /**
     * Whether the texts of an action fill the stack, which LLVM never puts in one place, or these, other locals, keys, and what
     * bpftrace 0.27 has ready for each write that fails.
     */
    static boolean isCrowded(Action action) {
        Map<ProbeVariable, Integer> locals = new HashMap<>();
        int[] others = {0};
        Shape.walk(action, node -> {
            if (node instanceof KeyedVariable keyed) {
                others[0] += keysOnStack(keyed.keys(), locals);
            } else if (node instanceof Assign assign && assign.variable() instanceof ProbeVariable local) {
                locals.merge(local, size(assign.value(), locals), Math::max);
            } else if (writesMap(node)) {
                others[0] += FAULT;
            }
        });
        int[] sizes = {0, 0};
        locals.forEach((local, size) -> sizes[local.type() == Type.STRING ? 0 : 1] += onStack(size));
        return sizes[0] > MOST_OF_TEXTS || sizes[0] + sizes[1] + others[0] > CROWD;
    }

    private static int keysOnStack(List<Expression> keys, Map<ProbeVariable, Integer> locals) {
        int given = 0;
        int others = 0;
        for (Expression key : keys) {
            int size = key instanceof Quoted quoted ? quoted.bytes() + 1 : size(key, locals);
            if (size == GIVEN) {
                given = GIVEN;
            } else {
                others += size;
            }
        }
        return Math.max(onStack(others), given);
    }

    private static int onStack(int size) {
        return size <= MOST_ON_STACK ? size : 0;
    }

    private static boolean writesMap(Node node) {
        Variable variable = node instanceof Assign assign
                ? assign.variable()
                : node instanceof Update update ? update.variable() : null;
        boolean local = variable == null || variable instanceof ProbeVariable;
        return !local || node instanceof Delete || node instanceof DeleteIfThere || node instanceof AggregationCall;
    }

    private static void check(List<Statement> statements, int locals, Origin above, Refusals refusals) {
        for (Statement statement : statements) {
            Origin at = statement instanceof Located located ? located.at() : above;
            if (statement instanceof If branch) {
                check(locals + held(branch.condition()), at, refusals);
                check(branch.yes(), locals, at, refusals);
                check(branch.no(), locals, at, refusals);
            } else {
                check(locals + of(statement), at, refusals);
            }
        }
    }

    private static void check(int bytes, Origin at, Refusals refusals) {
        if (bytes > MOST) {
            refusals.since(BpftraceVersion.V0_23, at, "room for so many strings in one statement");
        }
    }

    private static int of(Statement statement) {
        int bytes = 0;
        if (statement instanceof Printf printf) {
            bytes = INT + sizes(printf.arguments());
        } else if (statement instanceof AggregationCall call) {
            bytes = INT + sizes(call.keys());
        } else if (statement instanceof Assign assign) {
            bytes = size(assign.value());
        }
        return bytes + held(statement);
    }

    /** What is kept for parts of an expression: a choice of strings, the keys and the value of a map. */
    private static int held(Node root) {
        int[] bytes = {0};
        Shape.walk(root, node -> {
            if (node instanceof Ternary ternary && ternary.type() == Type.STRING) {
                bytes[0] += STRING;
            } else if (node instanceof GlobalVariable global) {
                bytes[0] += INT + (global.type() == Type.STRING ? STRING : INT);
            } else if (node instanceof KeyedVariable keyed) {
                bytes[0] += sizes(keyed.keys()) + (keyed.type() == Type.STRING ? STRING : INT);
            }
        });
        return bytes[0];
    }

    private static int sizes(List<Expression> values) {
        return values.stream().mapToInt(StackUse::size).sum();
    }

    private static int size(Expression value, Map<ProbeVariable, Integer> locals) {
        if (value instanceof GivenString) {
            return GIVEN;
        }
        boolean local = value instanceof Read read && read.variable() instanceof ProbeVariable;
        return local ? locals.getOrDefault(((Read) value).variable(), size(value)) : size(value);
    }

    private static int size(Expression value) {
        if (value instanceof Quoted quoted) {
            return (quoted.bytes() + INT) / INT * INT;
        }
        return value.type() == Type.STRING ? STRING : INT;
    }
}
