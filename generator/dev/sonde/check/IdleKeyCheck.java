package dev.sonde.check;

import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Warns of strings among a table's keys that tell nothing. A table's keys are compared and never printed, so what another key
 * tells already is only paid for.
 */
final class IdleKeyCheck {
    private final Map<Name, List<KeyedVariable>> elements = new LinkedHashMap<>();
    private final Map<Name, Origin> first = new LinkedHashMap<>();

    private final Set<Name> deleted = new HashSet<>();

    /** Learns of a table's element. */
    void node(Node node, Origin at) {
        if (node instanceof KeyedVariable element) {
            elements.computeIfAbsent(element.name(), name -> new ArrayList<>()).add(element);
            first.putIfAbsent(element.name(), at);
        } else if (node instanceof Delete delete) {
            deleted.add(delete.variable().name());
        }
    }

    /** Says which of the strings tell nothing in all elements of their table. */
    void report(Findings findings) {
        elements.forEach((name, all) -> {
            int keys = all.stream().mapToInt(each -> each.keys().size()).min().orElse(0);
            for (int i = 0; i < keys; i++) {
                report(name, all, i, findings);
            }
        });
    }

    private void report(Name name, List<KeyedVariable> all, int key, Findings findings) {
        if (every(all, key, (it, keys) -> it instanceof StringLiteral)) {
            add(name, "a fixed text", "1.4", "Make a variable of its own for each text.", findings);
        } else if (every(all, key, (it, keys) -> it instanceof Builtin.ExecName && hasId(keys))) {
            add(name, "the name of the process beside its id", "2", "Leave the name out.", findings);
        } else if (deleted.contains(name) && every(all, key, (it, keys) -> isSyscall(it) && hasThread(keys))) {
            add(
                    name,
                    "a system call beside its thread",
                    "2",
                    "A thread is in one call at a time: leave the call out.",
                    findings);
        }
    }

    private void add(Name name, String what, String times, String advice, Findings findings) {
        findings.add(
                Rule.KEY_IDLE,
                first.getOrDefault(name, Origin.UNKNOWN),
                "The table " + name + " has among its keys " + what
                        + ": the string tells nothing more, and makes an event cost up to "
                        + times + " times as much.",
                advice);
    }

    private static boolean every(List<KeyedVariable> all, int key, BiPredicate<Expression, List<Expression>> kind) {
        return all.stream().allMatch(each -> kind.test(each.keys().get(key), each.keys()));
    }

    private static boolean hasId(List<Expression> keys) {
        return hasThread(keys) || keys.stream().anyMatch(Builtin.Pid.class::isInstance);
    }

    private static boolean hasThread(List<Expression> keys) {
        return keys.stream().anyMatch(Builtin.Tid.class::isInstance);
    }

    private static boolean isSyscall(Expression key) {
        return key instanceof PointFunction function && function.of() instanceof SyscallPoint;
    }
}
