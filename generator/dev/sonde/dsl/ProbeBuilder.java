package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.all;
import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.Probe;
import dev.sonde.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A probe that is being written. */
public final class ProbeBuilder {
    private final ScriptBuilder script;
    private final Origin at;
    private final List<Point> points;
    private final @Nullable Expression predicate;

    ProbeBuilder(ScriptBuilder script, Origin at, List<Point> points, @Nullable Expression predicate) {
        this.script = script;
        this.at = at;
        this.points = points;
        this.predicate = predicate;
    }

    /** Lets the probe do nothing unless a condition holds; several must all hold. */
    public ProbeBuilder when(Condition condition) {
        Expression added = given("condition", condition).expression();
        Expression all = predicate == null ? added : new Binary(BinaryOperator.AND, predicate, added);
        return new ProbeBuilder(script, at, points, all);
    }

    /** Ends the probe with what it does, in this order. */
    public ScriptBuilder run(Statement... statements) {
        return run(all("statements", statements));
    }

    /** Ends the probe with what it does, in this order. */
    public ScriptBuilder run(List<Statement> statements) {
        return script.with(new Probe(at, points, predicate, all("statements", statements)));
    }
}
