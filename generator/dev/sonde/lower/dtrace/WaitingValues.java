package dev.sonde.lower.dtrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.Parenthesized;
import dev.sonde.model.BinaryOperator.Family;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Located;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Update;
import dev.sonde.model.StringFunction;
import dev.sonde.model.Type;
import dev.sonde.model.UserMemory;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.List;

/**
 * The values that wait in registers while DTrace for Linux reads memory: the fourth becomes the address that is read, and the
 * clause is lost. What would let more than three wait is computed before them.
 */
final class WaitingValues {
    private static final int MOST = 3;
    private static final int NOTHING_READ = Integer.MIN_VALUE / 2;

    private final DTrace dialect;
    private final List<Diagnostic> diagnostics;
    private Origin at = Origin.UNKNOWN;
    private int kept;

    WaitingValues(DTrace dialect, List<Diagnostic> diagnostics) {
        this.dialect = dialect;
        this.diagnostics = diagnostics;
    }

    /** The clause with no more values waiting than there may be. */
    Clause fit(Clause clause) {
        return (Clause) Shape.mapChildren(clause, part -> {
            at = part instanceof Located located ? located.at() : clause.at();
            return fitted(part, 0);
        });
    }

    private Node fitted(Node node, int waiting) {
        if (waiting + waitingIn(node) <= MOST) {
            return node;
        }
        if (node instanceof Binary binary && waiting + step(node, 1) + waitingIn(binary.right()) > MOST) {
            Expression left = (Expression) fitted(binary.left(), waiting);
            Read right = kept(binary.right());
            return first(right, binary.right(), waiting, new Binary(binary.operator(), left, right));
        }
        if (node instanceof Dereference read && waitingIn(read.address()) > NOTHING_READ) {
            Read address = kept(read.address());
            return first(address, read.address(), waiting, new Dereference(read.intType(), address, read.bytes()));
        }
        if (reads(node) && waiting > MOST) {
            refuse();
        }
        int[] index = {0};
        return Shape.mapChildren(node, child -> fitted(child, waiting + step(node, index[0]++)));
    }

    private Read kept(Expression value) {
        return new Read(new ProbeVariable(new Name("sonde_value" + ++kept), value.type()));
    }

    private KeptFirst first(Read kept, Expression value, int waiting, Expression whole) {
        Expression plain = value instanceof Parenthesized wrapped ? wrapped.inner() : value;
        return new KeptFirst(kept.variable().name(), (Expression) fitted(plain, waiting), whole);
    }

    private void refuse() {
        Diagnostic refused = new Diagnostic(
                Rule.UNSAYABLE,
                dialect.title() + " reads nothing while more than three values wait for a part of a string.",
                at,
                "Keep the inner strings in locals first.");
        if (!diagnostics.contains(refused)) {
            diagnostics.add(refused);
        }
    }

    /** How many values wait at most while it reads memory. */
    private static int waitingIn(Node node) {
        int[] most = {reads(node) ? 0 : NOTHING_READ, 0};
        Shape.forEachChild(node, child -> most[0] = Math.max(most[0], waitingIn(child) + step(node, most[1]++)));
        return most[0];
    }

    private static boolean reads(Node node) {
        return node instanceof UserMemory
                || node instanceof Dereference
                || node instanceof StringFunction
                || (node instanceof Binary binary && binary.left().type() == Type.STRING);
    }

    /** How many values of a node wait for its child. */
    private static int step(Node node, int index) {
        if (node instanceof Dereference || node instanceof UserMemory) {
            return index == 0 ? 2 : 0;
        }
        if (node instanceof StringFunction) {
            return index;
        }
        if (node instanceof Binary binary) {
            return binary.operator().family() == Family.LOGIC ? 0 : index;
        }
        if (node instanceof Assign) {
            return index == 0 ? 1 : 0;
        }
        return node instanceof Update ? 2 - index : 0;
    }
}
