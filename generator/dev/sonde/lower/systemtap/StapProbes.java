package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.PointNames;
import dev.sonde.lower.Rewrite;
import dev.sonde.lower.Truth;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin.Pid;
import dev.sonde.model.Builtin.ProbeName;
import dev.sonde.model.Builtin.TargetPid;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Node;
import dev.sonde.model.Point;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Probe;
import dev.sonde.model.Scope;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Statement.Exit;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.ProbeVariable;
import dev.sonde.target.Binary;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.List;

/** Probes as SystemTap has them: predicates become guards. */
final class StapProbes {
    private final SystemTap dialect;
    private final Scope scope;
    private final Targets targets;
    private final List<Diagnostic> diagnostics;
    private final StapPoints points;
    private final Rewrite rewrite;
    private String probeName = "";

    StapProbes(SystemTap dialect, Scope scope, Targets targets, VariablesUsed used, List<Diagnostic> diagnostics) {
        this.dialect = dialect;
        this.scope = scope;
        this.targets = targets;
        this.diagnostics = diagnostics;
        this.points = new StapPoints(targets, dialect, diagnostics);
        StapPrinting printing = new StapPrinting(used);
        this.rewrite = new StapExpressions(targets, dialect, diagnostics)
                .rewrite()
                .before(PrintAggregation.class, printing::print)
                .on(ProbeName.class, name -> CStrings.quote(probeName))
                .on(Delete.class, StapProbes::delete)
                .on(Exit.class, this::exit);
    }

    List<ProbeBlock> lower(List<Probe> probes) {
        List<ProbeBlock> blocks = new ArrayList<>();
        for (Probe probe : probes) {
            for (List<Point> alike : alike(probe)) {
                probeName = PointNames.of(alike.get(0));
                blocks.add(block(probe, alike));
            }
        }
        return blocks;
    }

    private ProbeBlock block(Probe probe, List<Point> alike) {
        List<Statement> statements = new ArrayList<>();
        if (alike.get(0) instanceof MarkerPoint marker) {
            addScopeGuard(marker, statements);
        }
        Expression predicate = probe.predicate();
        if (predicate != null) {
            statements.add(new Guard(Truth.not(predicate)));
        }
        statements.addAll(probe.statements());
        List<Point> lowered =
                alike.stream().map(p -> points.lower(p, probe.at())).toList();
        return (ProbeBlock) rewrite.apply(new ProbeBlock(probe.at(), lowered, statements));
    }

    /** The points of a probe in groups for which one body is right. */
    private static List<List<Point>> alike(Probe probe) {
        boolean[] named = {false};
        Shape.walk(probe, node -> named[0] |= node instanceof ProbeName);
        boolean mixed = probe.points().stream().anyMatch(MarkerPoint.class::isInstance)
                && !probe.points().stream().allMatch(MarkerPoint.class::isInstance);
        boolean apart = mixed
                || (named[0]
                        && probe.points().stream()
                                        .map(PointNames::of)
                                        .distinct()
                                        .count()
                                > 1);
        return apart ? probe.points().stream().map(List::of).toList() : List.of(probe.points());
    }

    // A mark fires for every process that runs the file, whatever -c and -x say.
    private void addScopeGuard(MarkerPoint marker, List<Statement> statements) {
        long pid = targets.of(marker.marker().provider()) instanceof Binary binary ? binary.pid() : 0;
        if (pid != 0) {
            statements.add(new Guard(different(new IntLiteral(pid))));
        } else if (scope == Scope.TARGET_PROCESS) {
            statements.add(new Guard(different(new TargetPid())));
        }
    }

    private static Expression different(Expression pid) {
        return new Expression.Binary(BinaryOperator.NOT_EQUAL, new Pid(), pid);
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
