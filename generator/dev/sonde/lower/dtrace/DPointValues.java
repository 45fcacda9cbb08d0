package dev.sonde.lower.dtrace;

import dev.sonde.lower.NamedValue;
import dev.sonde.lower.Rewrite;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin.CpuTime;
import dev.sonde.model.CType;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.KernelFact;
import dev.sonde.model.Name;
import dev.sonde.model.PointValue.ErrorNumber;
import dev.sonde.model.PointValue.EventFact;
import dev.sonde.model.PointValue.PointArgument;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.PointValue.PointResult;
import dev.sonde.model.Type;

/** Arguments, results and facts as D has them. */
final class DPointValues {
    // Of a return, arg0 is the place in the function, or the result once more for a system call.
    private static final Argument RESULT = new Argument(1);
    private static final int BYTES_PER_SECTOR = 512;

    private final DTraceVersion version;

    DPointValues(DTraceVersion version) {
        this.version = version;
    }

    Rewrite addTo(Rewrite rewrite) {
        return rewrite.on(PointArgument.class, node -> read(new Argument(node.position()), node.read()))
                .on(PointResult.class, node -> read(RESULT, node.read()))
                .on(ErrorNumber.class, node -> new LastError())
                .on(PointFunction.class, node -> new FunctionFired())
                .on(EventFact.class, node -> fact(node.fact()))
                .on(CpuTime.class, this::cpuTime);
    }

    private Expression cpuTime(CpuTime node) {
        return version.countsThreadTime() ? new NamedValue(new Name("vtimestamp"), Type.INT) : node;
    }

    private static Expression read(Argument argument, CType type) {
        return type == CType.INT ? new Int32Cast(argument) : argument;
    }

    private Expression fact(KernelFact fact) {
        if (!version.hasTracepoints()) {
            return new EventField(fact);
        }
        return switch (fact) {
            case DEVICE -> new Argument(0);
            case SECTOR -> new Argument(1);
            case BYTES_ASKED -> new Argument(3);
            case BYTES_DONE -> new Binary(BinaryOperator.MULTIPLY, new Argument(2), new IntLiteral(BYTES_PER_SECTOR));
            default -> new EventField(fact);
        };
    }
}
