package dev.sonde.lower.bpftrace;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Exit;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.List;

/** Puts each exit at the end of its probe: bpftrace leaves the action there, and the other tracers do the rest of the probe. */
final class ExitsLast {
    private final List<Statement> declarations = new ArrayList<>();
    private final List<Statement> exits = new ArrayList<>();

    private ExitsLast() {}

    static List<Statement> of(List<Statement> statements) {
        ExitsLast last = new ExitsLast();
        List<Statement> moved = last.move(statements, true, true);
        List<Statement> all = new ArrayList<>(last.declarations);
        all.addAll(moved);
        all.addAll(last.exits);
        return all;
    }

    /** The statements without the exits that something comes after; {@code always} when no branch decides on them. */
    private List<Statement> move(List<Statement> statements, boolean last, boolean always) {
        List<Statement> moved = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            boolean ends = last && i == statements.size() - 1 && exits.isEmpty();
            if (statement instanceof If branch) {
                moved.add(new If(
                        branch.at(),
                        branch.condition(),
                        move(branch.yes(), ends, false),
                        move(branch.no(), ends, false)));
            } else if (statement instanceof Exit exit && !ends) {
                if (always) {
                    exits.add(exit);
                } else {
                    moved.add(later(exit));
                }
            } else {
                moved.add(statement);
            }
        }
        return moved;
    }

    /** Remembers that the probe is to exit, and gives the statement that says so. */
    private Statement later(Exit exit) {
        ProbeVariable wanted = new ProbeVariable(new Name("sonde_exit" + (declarations.size() + 1)), Type.INT);
        declarations.add(new Assign(Origin.UNKNOWN, wanted, new IntLiteral(0)));
        Expression set = new Binary(BinaryOperator.NOT_EQUAL, new Read(wanted), new IntLiteral(0));
        exits.add(new If(exit.at(), set, List.of(exit), List.of()));
        return new Assign(exit.at(), wanted, new IntLiteral(1));
    }
}
