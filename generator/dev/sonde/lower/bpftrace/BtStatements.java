package dev.sonde.lower.bpftrace;

import dev.sonde.lower.CStrings;
import dev.sonde.lower.Inventory;
import dev.sonde.lower.RawCode;
import dev.sonde.lower.Rewrite;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.ClearAggregation;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Code;
import dev.sonde.model.Escape.Call;
import dev.sonde.model.Escape.RawExpression;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.IsSet;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Located;
import dev.sonde.model.Node;
import dev.sonde.model.Point;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.Sequence;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Statement.Exit;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Statement.RawStatement;
import dev.sonde.model.Statement.RunCommand;
import dev.sonde.model.Statement.Update;
import dev.sonde.model.StringFunction;
import dev.sonde.model.Type;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.GlobalVariable;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ProbeVariable;
import dev.sonde.model.Variable.ThreadVariable;
import java.util.ArrayList;
import java.util.List;

/** Statements as bpftrace says them, each with what must be done before it. */
final class BtStatements {
    private final Refusals refusals;
    private final Prelude prelude = new Prelude();
    private final BtExpressions expressions;
    private final BtPrinting printing;
    private final Rewrite rewrite;

    BtStatements(Refusals refusals, Inventory inventory) {
        this.refusals = refusals;
        this.expressions = new BtExpressions(refusals, prelude, inventory);
        this.printing = new BtPrinting(refusals, prelude);
        this.rewrite = expressions
                .rewrite()
                .before(Update.class, BtStatements::unfold)
                .before(Delete.class, BtStatements::empty)
                .on(Assign.class, this::assign)
                .on(Update.class, BtStatements::update)
                .on(Delete.class, this::delete)
                .on(
                        Indent.class,
                        indent -> new Indent(indent.width(), BtTypes.declared(indent.number()), indent.most()))
                .on(Printf.class, BtStatements::numbers)
                .before(RunCommand.class, command -> BtPrintf.of(command, refusals, prelude))
                .on(Aggregate.class, printing::aggregate)
                .on(ClearAggregation.class, BtDeviations::clear)
                .on(Exit.class, this::exit)
                .on(
                        RawStatement.class,
                        raw -> new RawCode(
                                raw.at(), new Code(refusals.words(raw.texts(), raw.at(), "raw text")), Type.INT));
    }

    /** Says the point that the next statements are for. */
    void point(Point point) {
        expressions.point(point);
        prelude.begin();
    }

    /** A condition, and what must be done before it in {@code before}. */
    Expression condition(Expression condition, Located where, List<Statement> before) {
        expressions.at(where.at());
        Expression lowered = (Expression) rewrite.apply(condition);
        before.addAll(prelude.take());
        return lowered;
    }

    List<Statement> lower(List<Statement> statements) {
        return prelude.block(() -> lowered(statements));
    }

    private List<Statement> lowered(List<Statement> statements) {
        List<Statement> lowered = new ArrayList<>();
        for (Statement statement : WholeLines.of(statements, refusals.version())) {
            if (statement instanceof Located located) {
                expressions.at(located.at());
            }
            if (statement instanceof If branch) {
                Expression condition = condition(branch.condition(), branch, lowered);
                lowered.add(new If(branch.at(), condition, lower(branch.yes()), lower(branch.no())));
            } else {
                addSimple(statement, lowered);
            }
        }
        return lowered;
    }

    private void addSimple(Statement statement, List<Statement> lowered) {
        List<? extends Statement> parts = statement instanceof Printf printf
                ? BtPrintf.of(printf, refusals, prelude)
                : statement instanceof PrintAggregation print ? printing.print(print) : List.of(statement);
        for (Statement part : parts) {
            if (part instanceof MapLoop loop) {
                lowered.add(new MapLoop(loop.at(), loop.name(), prelude.loop(() -> lowered(loop.row()))));
                continue;
            }
            if (part instanceof Ranking ranking) {
                lowered.add(ranking.with(prelude.loop(() -> lowered(ranking.row()))));
                continue;
            }
            if (part instanceof IndentedPrintf indented) {
                addIndented(indented, lowered);
                continue;
            }
            Statement mapped = (Statement) rewrite.apply(part);
            lowered.addAll(prelude.take());
            if (mapped instanceof Sequence sequence) {
                sequence.parts().forEach(each -> lowered.add((Statement) each));
            } else {
                lowered.add(mapped);
            }
        }
    }

    private void addIndented(IndentedPrintf node, List<Statement> lowered) {
        Statement indent = (Statement) rewrite.apply(node.indent());
        Statement printed = node.printed(values(node.first()), values(node.rest()));
        lowered.addAll(prelude.take());
        lowered.add(indent);
        lowered.add(printed);
    }

    private List<Expression> values(List<Expression> written) {
        return written.stream()
                .map(each -> BtTypes.number((Expression) rewrite.apply(each)))
                .toList();
    }

    // bpftrace divides and shifts without signs, so these are written out. So are those
    // whose keys 0.27 reads twice and takes for faults: it finds a map without a key in
    // the copy, and the variables of its own functions declared again.
    private static Statement unfold(Update node) {
        boolean plain = switch (node.operator()) {
            case DIVIDE, MODULO, SHIFT_RIGHT -> false;
            case SHIFT_LEFT -> node.value() instanceof IntLiteral places && BinaryOperator.isPlaces(places.value());
            default -> true;
        };
        plain &= !(node.variable() instanceof KeyedVariable element)
                || element.keys().stream().noneMatch(key -> Shape.has(key, BtStatements::isReadOnce));
        Binary whole = new Binary(node.operator(), new Read(node.variable()), node.value());
        return plain ? node : new Assign(node.at(), node.variable(), whole);
    }

    private static boolean isReadOnce(Node key) {
        boolean ofMap = (key instanceof Read read && read.variable() instanceof GlobalVariable)
                || (key instanceof IsSet set && set.variable() instanceof GlobalVariable);
        return ofMap
                || key instanceof StringFunction
                || key instanceof PointFunction
                || key instanceof RawExpression
                || key instanceof Call;
    }

    private Statement assign(Assign node) {
        if (node.variable() instanceof ProbeVariable local) {
            expressions.set(local, node.value());
        }
        Expression value = isFew(node) ? BtTypes.declared(node.value()) : kept(node.variable(), node.value());
        return new Assign(node.at(), node.variable(), value);
    }

    // 0.27 takes a fixed number for the fewest bits, and keeps to that where a function asks for types before a longer
    // int is written.
    private boolean isFew(Assign node) {
        return node.variable() instanceof GlobalVariable
                && node.value() instanceof IntLiteral
                && refusals.version().has(BpftraceVersion.V0_27);
    }

    private static Statement update(Update node) {
        return new Update(node.at(), node.variable(), node.operator(), kept(node.variable(), node.value()));
    }

    private static Expression kept(Variable variable, Expression value) {
        return variable instanceof ProbeVariable ? BtTypes.declared(value) : BtTypes.kept(value);
    }

    private static Statement empty(Delete node) {
        Variable variable = node.variable();
        if (variable instanceof KeyedVariable || variable instanceof ThreadVariable) {
            return node;
        }
        boolean string = variable.type() == Type.STRING;
        return new Assign(node.at(), variable, string ? CStrings.quote("") : new IntLiteral(0));
    }

    private Statement delete(Delete node) {
        boolean asks = refusals.version() == BpftraceVersion.V0_23;
        return asks && node.variable() instanceof KeyedVariable keyed
                ? new DeleteIfThere(node.at(), keyed.name(), keyed.keys())
                : node;
    }

    private static Printf numbers(Printf node) {
        return new Printf(
                node.at(),
                node.format(),
                node.arguments().stream().map(BtTypes::number).toList());
    }

    private Statement exit(Exit node) {
        if (node.code() == 0) {
            return new Leave(node.at(), null);
        }
        refusals.since(BpftraceVersion.V0_23, node.at(), "exit code");
        return new Leave(node.at(), node.code());
    }
}
