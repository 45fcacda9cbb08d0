package dev.sonde.lower.bpftrace;

import dev.sonde.check.Rule;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.Expression;
import dev.sonde.model.FunctionName;
import dev.sonde.model.Node;
import dev.sonde.model.Point;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.Probe;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import java.util.List;

/** Refuses to compute with the name of a function that a glob has found: bpftrace has it as an address until it prints. */
final class FiredNames {
    private FiredNames() {}

    static void check(Probe probe, Refusals refusals) {
        if (probe.points().stream().anyMatch(FiredNames::isGlob)) {
            visit(probe, refusals);
        }
    }

    private static boolean isGlob(Point optional) {
        Point point = optional.plain();
        FunctionName name = point instanceof UserFunctionPoint user
                ? user.function()
                : point instanceof KernelFunctionPoint kernel ? kernel.function() : null;
        return name != null && name.isGlob();
    }

    private static void visit(Node node, Refusals refusals) {
        List<Expression> free = node instanceof Printf printf
                ? printf.arguments()
                : node instanceof Aggregate aggregate ? aggregate.keys() : List.of();
        Shape.forEachChild(node, child -> {
            boolean named = child instanceof PointFunction;
            if (named && !free.contains(child)) {
                refusals.add(
                        Rule.UNSAYABLE,
                        ((PointFunction) child).at(),
                        "bpftrace can print and count by the name of a function that a glob has found, and no more.",
                        "Probe the function by its whole name where it must be compared or kept.");
            } else if (!named) {
                visit(child, refusals);
            }
        });
    }
}
