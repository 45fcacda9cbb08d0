package dev.sonde.lower.dtrace;

import dev.sonde.lower.AggregationCall;
import dev.sonde.lower.Parenthesized;
import dev.sonde.lower.Quoted;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.StringFunction;
import dev.sonde.model.StringFunction.IndexOf;
import dev.sonde.model.Type;
import dev.sonde.model.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * The room in which DTrace for Linux computes strings: six at a time for a statement, and its compiler ends in an assertion
 * ({@code dt_cg_tstring_xalloc}) when one more is needed. What needs more is kept in variables of the clause, part by part.
 */
final class StringRoom {
    private static final int MOST = 6;

    private int kept;

    /** The string in a variable of its own. */
    KeptString kept(Expression text) {
        return new KeptString(new Name("sonde_text" + ++kept), text);
    }

    /** The clause with parts of its predicate and its statements in variables where they need more room than there is. */
    Clause fit(Clause clause) {
        return (Clause) Shape.mapChildren(clause, this::fitted);
    }

    private Node fitted(Node part) {
        return needed(part) <= MOST ? part : spread(part);
    }

    private Node spread(Node node) {
        Node spread = Shape.mapChildren(node, this::spread);
        if (!isHolder(spread)) {
            return spread;
        }
        // The last one waits for no other, but what is assigned waits for the keys of its variable.
        long waiting =
                parts(spread).stream().filter(StringRoom::isComputed).count() - (spread instanceof Assign ? 0 : 1);
        long[] left = {waiting};
        return Shape.mapChildren(spread, part -> isComputed(part) && left[0]-- > 0 ? kept((Expression) part) : part);
    }

    /** Whether it needs several strings at once. */
    private static boolean isHolder(Node node) {
        return node instanceof Assign
                || node instanceof AggregationCall
                || node instanceof Variable
                || node instanceof Binary
                || node instanceof Ternary
                || node instanceof StringFunction;
    }

    /** Whether it is a string that DTrace computes: what is written down, kept or known before has its own place. */
    static boolean isComputed(Node part) {
        if (part instanceof Parenthesized wrapped) {
            return isComputed(wrapped.inner());
        }
        boolean placed = part instanceof Quoted
                || part instanceof Read
                || part instanceof Builtin
                || part instanceof KeptString
                || part instanceof NullString;
        return !placed && part instanceof Expression computed && computed.type() == Type.STRING;
    }

    /** How many strings there are at once while it is computed. */
    private static int needed(Node node) {
        int held = 0;
        int most = 0;
        for (Node part : parts(node)) {
            most = Math.max(most, held + needed(part));
            held += isHolder(node) && isComputed(part) ? 1 : 0;
        }
        if (copiesBoth(node)) {
            return Math.max(most, held + 2);
        }
        if (!isComputed(node) || node instanceof Parenthesized) {
            return most;
        }
        // A choice gives the room of its branches back before it takes its own.
        return Math.max(most, node instanceof Ternary ? 1 : held + 1);
    }

    /** Whether it has a string of its own for each of the two that it looks at. */
    private static boolean copiesBoth(Node node) {
        return node instanceof IndexOf
                || (node instanceof Binary binary && binary.left().type() == Type.STRING);
    }

    /** In the order in which they are computed. */
    private static List<Node> parts(Node node) {
        if (node instanceof Assign assign) {
            return List.of(assign.value(), assign.variable());
        }
        List<Node> parts = new ArrayList<>();
        Shape.forEachChild(node, parts::add);
        return parts;
    }
}
