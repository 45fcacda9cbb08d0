package dev.sonde.lower.systemtap;

import dev.sonde.lower.NamedValue;
import dev.sonde.lower.PointNames;
import dev.sonde.lower.Rewrite;
import dev.sonde.model.Builtin.ProbeName;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.FunctionName;
import dev.sonde.model.Name;
import dev.sonde.model.Point;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.Probe;
import dev.sonde.model.Shape;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import dev.sonde.model.Type;
import java.util.List;

/** What a probe's points are called: a fixed text wherever it can be one, before {@link StapConstants} looks for such. */
final class StapNames {
    private StapNames() {}

    /** The probe as it is at points for which one body is right. */
    static Probe named(Probe probe, List<Point> alike) {
        if (!Shape.has(probe, node -> node instanceof ProbeName || node instanceof PointFunction)) {
            return probe;
        }
        return (Probe) new Rewrite()
                .on(ProbeName.class, name -> new StringLiteral(PointNames.of(alike.get(0))))
                .on(PointFunction.class, name -> function(alike))
                .apply(probe);
    }

    private static Expression function(List<Point> alike) {
        Point point = alike.get(0).plain();
        if (point instanceof SyscallPoint syscall) {
            Name name = syscall.name();
            return name != null && alike.size() == 1
                    ? new StringLiteral(name.text())
                    : new NamedValue(StapSyscalls.NAME, Type.STRING);
        }
        FunctionName name =
                point instanceof UserFunctionPoint user ? user.function() : ((KernelFunctionPoint) point).function();
        boolean fixed = alike.size() == 1 && !name.isGlob();
        return fixed ? new StringLiteral(name.text()) : new FunctionFired();
    }
}
