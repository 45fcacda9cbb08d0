package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Rewrite;
import dev.sonde.lower.Truth;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.ClearAggregation;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Node;
import dev.sonde.model.Point;
import dev.sonde.model.Probe;
import dev.sonde.model.Scope;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Statement.Exit;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.ProbeVariable;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Probes as SystemTap has them: predicates become guards. */
final class StapProbes {
    private final SystemTap dialect;
    private final List<Diagnostic> diagnostics;
    private final StapPoints points;
    private final StapGuards guards;
    private final Rewrite rewrite;

    StapProbes(SystemTap dialect, Scope scope, Targets targets, VariablesUsed used, List<Diagnostic> diagnostics) {
        this.dialect = dialect;
        this.diagnostics = diagnostics;
        this.points = new StapPoints(targets, dialect, diagnostics);
        StapPrinting printing = new StapPrinting(used);
        this.guards = new StapGuards(scope, targets);
        this.rewrite = StapPointValues.addTo(new StapExpressions(targets, dialect, diagnostics).rewrite())
                .before(PrintAggregation.class, printing::print)
                .on(Aggregate.class, StapDeviations::aggregate)
                .on(ClearAggregation.class, StapDeviations::clear)
                .on(Delete.class, StapProbes::delete)
                .on(Exit.class, this::exit);
    }

    List<ProbeBlock> lower(List<Probe> probes) {
        List<ProbeBlock> blocks = new ArrayList<>();
        for (Probe probe : probes) {
            for (List<Point> alike : AlikePoints.of(probe)) {
                blocks.add(block(StapNames.named(probe, alike), alike));
            }
        }
        return blocks;
    }

    private ProbeBlock block(Probe probe, List<Point> alike) {
        List<Statement> statements = new ArrayList<>(guards.of(alike));
        Expression predicate = probe.predicate();
        if (predicate != null) {
            statements.add(new Guard(Truth.not(predicate)));
        }
        statements.addAll(probe.statements());
        return (ProbeBlock) rewrite.apply(new ProbeBlock(probe.at(), lowered(probe, alike), statements));
    }

    private List<Point> lowered(Probe probe, List<Point> alike) {
        Stream<Point> lowered = alike.stream().map(point -> points.lower(point, probe.at()));
        return (alike.size() == 1 ? lowered : lowered.distinct()).toList();
    }

    private static Statement delete(Delete node) {
        if (!(node.variable() instanceof ProbeVariable)) {
            return node;
        }
        boolean string = node.variable().type() == Type.STRING;
        return new Assign(node.at(), node.variable(), string ? CStrings.quote("") : new IntLiteral(0));
    }

    private Node exit(Exit node) {
        if (node.code() != 0) {
            diagnostics.add(new Diagnostic(
                    Rule.EXIT_CODE_LOST,
                    dialect.title() + " ends with 0 whatever exit(" + node.code() + ") says.",
                    node.at(),
                    "Print the result and read it, if the caller must know."));
        }
        return node;
    }
}
