package dev.sonde.lower.systemtap;

import dev.sonde.lower.NamedValue;
import dev.sonde.lower.Parenthesized;
import dev.sonde.lower.Rewrite;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.CType;
import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.PointValue.ErrorNumber;
import dev.sonde.model.PointValue.EventFact;
import dev.sonde.model.PointValue.PointArgument;
import dev.sonde.model.PointValue.PointResult;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.Type;
import dev.sonde.model.UnaryOperator;

/** Arguments, results and facts as SystemTap has them. */
final class StapPointValues {
    private static final int UPPER_BITS = 32;

    private StapPointValues() {}

    static Rewrite addTo(Rewrite rewrite) {
        return rewrite.on(PointArgument.class, StapPointValues::argument)
                .on(PointResult.class, StapPointValues::result)
                .on(ErrorNumber.class, node -> errorNumber())
                .on(EventFact.class, node -> new EventValue(node.fact()));
    }

    private static Expression argument(PointArgument node) {
        String reading = switch (node.read()) {
            case INT -> "int_arg";
            case LONG -> "long_arg";
            case POINTER -> "pointer_arg";
        };
        return new CallArgument(new Code(reading), node.position() + 1);
    }

    private static Expression result(PointResult node) {
        if (node.of() instanceof SyscallPoint) {
            return new NamedValue(StapSyscalls.RESULT, Type.INT);
        }
        return node.read() == CType.INT ? int32(new CallResult()) : new CallResult();
    }

    // SystemTap has no casts: shifts move the sign of the lower half to its place.
    private static Expression int32(Expression wide) {
        Expression bits = new IntLiteral(UPPER_BITS);
        Expression moved = new Parenthesized(new Binary(BinaryOperator.SHIFT_LEFT, wide, bits));
        return new Parenthesized(new Binary(BinaryOperator.SHIFT_RIGHT, moved, bits));
    }

    private static Expression errorNumber() {
        Expression result = new NamedValue(StapSyscalls.RESULT, Type.INT);
        Expression failed = new Parenthesized(new Binary(BinaryOperator.LESS, result, new IntLiteral(0)));
        return new Parenthesized(new Ternary(failed, new Unary(UnaryOperator.NEGATE, result), new IntLiteral(0)));
    }
}
