package dev.sonde.lower.bpftrace;

import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Parenthesized;
import dev.sonde.lower.Rewrite;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.If;
import dev.sonde.model.StringFunction.Basename;
import dev.sonde.model.StringFunction.Concatenation;
import dev.sonde.model.StringFunction.Dirname;
import dev.sonde.model.StringFunction.IndexOf;
import dev.sonde.model.StringFunction.IntToString;
import dev.sonde.model.StringFunction.StringLength;
import dev.sonde.model.StringFunction.Substring;
import dev.sonde.model.Type;
import dev.sonde.model.UserMemory.UserString;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.List;
import java.util.function.Supplier;

/** Functions on strings: bpftrace has few, and says which version each needs. */
final class BtStrings {
    private static final String PRINT_WHOLE = "Print the whole string, or cut it where the output is read.";

    /** What bpftrace warns of: the product of both lengths. */
    private static final int MOST_COMPARISONS = 2000;

    private final Refusals refusals;
    private final Prelude prelude;
    private final BtComparisons comparisons;
    private final int stringBytes;
    private final Supplier<Origin> at;

    BtStrings(Refusals refusals, Prelude prelude, BtComparisons comparisons, int stringBytes, Supplier<Origin> at) {
        this.comparisons = comparisons;
        this.stringBytes = stringBytes;
        this.refusals = refusals;
        this.prelude = prelude;
        this.at = at;
    }

    Rewrite addTo(Rewrite rewrite) {
        return rewrite.on(Basename.class, this::basename)
                .on(Dirname.class, node -> none(node, "dirname", PRINT_WHOLE))
                .on(Substring.class, node -> none(node, "part of a string", PRINT_WHOLE))
                .on(Concatenation.class, node -> none(node, "string of two put together", "Print one after the other."))
                .on(IntToString.class, node -> none(node, "int as a string", "Print it by %d."))
                .on(StringLength.class, this::length)
                .on(IndexOf.class, this::indexOf);
    }

    /** One of two strings. 0.23 does not load "c ? a : b" where a and b differ in length, so it becomes an if. */
    Expression choice(Expression condition, Expression yes, Expression no) {
        return prelude.once(List.of(condition, yes, no), () -> chosen(condition, yes, no));
    }

    private Expression chosen(Expression condition, Expression yes, Expression no) {
        ChosenTexts.Place place = prelude.text(yes, no);
        ProbeVariable chosen = place.local();
        Expression nothing = CStrings.quote("");
        List<Statement> otherwise = no.equals(nothing) ? List.of() : List.of(new Assign(at.get(), chosen, no));
        if (place.isNew() || otherwise.isEmpty()) {
            prelude.add(new Assign(at.get(), chosen, nothing));
        }
        prelude.add(new If(at.get(), condition, List.of(new Assign(at.get(), chosen, yes)), otherwise));
        comparisons.set(chosen, yes);
        comparisons.set(chosen, no);
        return new Read(chosen);
    }

    /** Whether a string has another. 0.23 tries each place in a row, and the kernel takes so many steps only. */
    Expression contains(IndexOf node) {
        boolean few = node.part() instanceof StringLiteral part
                && (BtExpressions.bytes(part) + 1) * stringBytes <= MOST_COMPARISONS;
        if (refusals.version() == BpftraceVersion.V0_23 && !few) {
            refusals.since(BpftraceVersion.V0_27, at.get(), "search for so long a string");
        } else if (refusals.forLaterToo()) {
            refusals.since(BpftraceVersion.V0_23, at.get(), "search that later versions would take too");
        }
        return new StringContains(node.text(), node.part());
    }

    private Expression none(Expression node, String what, String advice) {
        refusals.none(Rule.UNSAYABLE, at.get(), what, advice);
        return node;
    }

    private Expression basename(Basename node) {
        if (!(node.path() instanceof UserString path)) {
            return none(node, "basename of such a string", "Use it on a marker's parameter, or print the whole path.");
        }
        Name base = prelude.name("base");
        prelude.add(new BasenameLoop(base, prelude.name("i"), prelude.name("c"), path.address()));
        Expression behind = new Read(new ProbeVariable(base, Type.INT));
        return new UserString(new Binary(BinaryOperator.ADD, path.address(), behind));
    }

    private Expression length(StringLength node) {
        refusals.since(BpftraceVersion.V0_27, at.get(), "length of a string");
        return node;
    }

    // What strstr gives for "not there" is negative and not always -1.
    private Expression indexOf(IndexOf node) {
        refusals.since(BpftraceVersion.V0_27, at.get(), "place of one string in another");
        Expression index = prelude.local("index", node);
        IntLiteral zero = new IntLiteral(0);
        Expression missing = new Parenthesized(new Binary(BinaryOperator.LESS, index, zero));
        return new Parenthesized(new Ternary(missing, new IntLiteral(-1), index));
    }
}
