package dev.sonde.lower.bpftrace;

import dev.sonde.lower.Parentheses;
import dev.sonde.lower.Quoted;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Comparisons of two strings. LLVM spreads what 0.17 has copied of a variable over the stack before it compares, eight bytes for
 * each character, which is all that BPF has; what is read from memory first, or known before, it leaves in place. So it refuses
 * {@code @last == str(arg1)} and takes {@code str(arg1) == @last}.
 */
final class BtComparisons {
    private final Refusals refusals;
    private final Supplier<Origin> at;
    private final Set<Name> copies = new HashSet<>();

    BtComparisons(Refusals refusals, Supplier<Origin> at) {
        this.refusals = refusals;
        this.at = at;
    }

    /** Notes what a local of a probe is set to. */
    void set(ProbeVariable local, Expression value) {
        if (local.type() == Type.STRING && isLong(value)) {
            copies.add(local.name());
        }
    }

    Expression of(Binary node) {
        Expression left = node.left();
        Expression right = node.right();
        if (!refusals.version().has(BpftraceVersion.V0_23) && isLong(left) && isLong(right)) {
            if (isKept(left) && !(right instanceof Read)) {
                return Parentheses.binary(new Binary(node.operator(), /* left= */ right, /* right= */ left));
            }
            boolean memoryFirst = !(left instanceof Read) && (!(right instanceof Read) || isKept(right));
            if (!memoryFirst) {
                refusals.since(
                        BpftraceVersion.V0_23, at.get(), "room to compare a string variable with another long string");
            }
        }
        return Parentheses.binary(node);
    }

    /** Whether a string may be longer than a process's name and is not known before the script runs. */
    private boolean isLong(Expression string) {
        if (string instanceof Read read && read.variable() instanceof ProbeVariable local) {
            return copies.contains(local.name());
        }
        return !(string instanceof Quoted || string instanceof GivenString || string instanceof Builtin);
    }

    private static boolean isKept(Expression string) {
        return string instanceof Read read && !(read.variable() instanceof ProbeVariable);
    }
}
