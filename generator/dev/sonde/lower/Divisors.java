package dev.sonde.lower;

import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Sequence;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.List;

/** Computes what results are divided by before they are printed, once and never below 1: a division by zero ends a script. */
public final class Divisors {
    private static final ProbeVariable DIVISOR = new ProbeVariable(new Name("sonde_divisor"), Type.INT);

    private Divisors() {}

    /** The script with its computed divisors in variables. */
    public static Script in(Script script) {
        return (Script) in((Node) script);
    }

    /** Whether an expression is one of them, which are all 1 at least. */
    public static boolean isOne(Expression node) {
        return node instanceof Read read && read.variable().equals(DIVISOR);
    }

    private static Node in(Node node) {
        if (node instanceof PrintAggregation print) {
            return computed(print);
        }
        boolean holds = node instanceof Script || node instanceof Probe || node instanceof If;
        return holds ? Shape.mapChildren(node, Divisors::in) : node;
    }

    private static Node computed(PrintAggregation print) {
        Expression divisor = print.divisor();
        if (divisor == null || divisor instanceof IntLiteral) {
            return print;
        }
        List<Statement> statements = new ArrayList<>();
        Expression value = divisor;
        if (!(divisor instanceof Read)) {
            statements.add(new Assign(print.at(), DIVISOR, divisor));
            value = new Read(DIVISOR);
        }
        IntLiteral one = new IntLiteral(1);
        Expression atLeastOne = new Ternary(new Binary(BinaryOperator.GREATER, value, one), value, one);
        statements.add(new Assign(print.at(), DIVISOR, atLeastOne));
        statements.add(new PrintAggregation(
                print.at(), print.aggregations(), print.sorting(), print.most(), new Read(DIVISOR), print.format()));
        return new Sequence(statements);
    }
}
