package dev.sonde.lower.bpftrace;

import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Parenthesized;
import dev.sonde.lower.Rewrite;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.CType;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.FunctionName;
import dev.sonde.model.KernelFact;
import dev.sonde.model.Name;
import dev.sonde.model.Point;
import dev.sonde.model.PointValue;
import dev.sonde.model.PointValue.ErrorNumber;
import dev.sonde.model.PointValue.EventFact;
import dev.sonde.model.PointValue.PointArgument;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.PointValue.PointResult;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import dev.sonde.model.UnaryOperator;
import dev.sonde.provider.KernelSyscalls;
import dev.sonde.provider.KernelSyscalls.Syscall;
import java.util.List;
import java.util.function.Supplier;

/** Arguments, results and facts of the point at hand as bpftrace has them. */
final class BtPointValues {
    private static final int BYTES_PER_SECTOR = 512;
    private static final IntLiteral ZERO = new IntLiteral(0);

    private final Refusals refusals;
    private final Supplier<Point> point;

    /** For the point that an action is for; its probe may name others too. */
    BtPointValues(Refusals refusals, Supplier<Point> point) {
        this.refusals = refusals;
        this.point = point;
    }

    Rewrite addTo(Rewrite rewrite) {
        return rewrite.on(PointArgument.class, this::argument)
                .on(PointResult.class, node -> read(result(node), node.read()))
                .on(ErrorNumber.class, node -> error(result(node)))
                .on(PointFunction.class, this::function)
                .on(EventFact.class, this::fact);
    }

    private static Expression read(Expression bits, CType type) {
        return new Cast(type == CType.INT ? Cast.INT32 : Cast.INT64, bits);
    }

    private Expression argument(PointArgument node) {
        if (!(point.get() instanceof SyscallPoint syscall)) {
            return read(new MarkArgument(node.position()), node.read());
        }
        Name name = syscall.name();
        String field = name == null ? "args[" + node.position() + "]" : field(name, node);
        return read(TracepointField.of(field), node.read());
    }

    // The tracepoint of one call has its arguments by their names only.
    private String field(Name name, PointArgument node) {
        List<String> fields =
                KernelSyscalls.of(name.text()).map(Syscall::arguments).orElse(List.of());
        if (node.position() < fields.size()) {
            return fields.get(node.position());
        }
        boolean known = !fields.isEmpty();
        refusals.add(
                Rule.UNSAYABLE,
                node.at(),
                known
                        ? "The system call " + name + " has " + fields.size() + " arguments, and bpftrace no other."
                        : "bpftrace takes the arguments of a system call by name, and Sonde knows none of " + name
                                + ".",
                known
                        ? "Count the positions from 0."
                        : "Print the script for DTrace or SystemTap, or use raw(in(BPFTRACE, \"args->NAME\")).");
        return "";
    }

    private Expression result(PointValue node) {
        return node.of() instanceof SyscallPoint ? TracepointField.of("ret") : new ReturnValue();
    }

    private static Expression error(Expression bits) {
        Expression result = new Cast(Cast.INT64, bits);
        Expression failed = new Parenthesized(new Binary(BinaryOperator.LESS, result, ZERO));
        return new Parenthesized(new Ternary(failed, new Unary(UnaryOperator.NEGATE, result), ZERO));
    }

    private Expression function(PointFunction node) {
        Point fired = point.get();
        if (fired instanceof SyscallPoint syscall) {
            Name name = syscall.name();
            return name == null ? SyscallTable.name(node.at(), refusals.version()) : CStrings.quote(name.text());
        }
        FunctionName name =
                fired instanceof UserFunctionPoint user ? user.function() : ((KernelFunctionPoint) fired).function();
        if (!name.isGlob()) {
            return CStrings.quote(name.text());
        }
        if (fired instanceof UserFunctionPoint) {
            // 0.17 looks for the name when it prints: in vain once the process has ended.
            refusals.since(BpftraceVersion.V0_23, node.at(), "name of the function that a glob has found in a program");
        }
        return new FunctionFired();
    }

    private Expression fact(EventFact node) {
        KernelFact fact = node.fact();
        if (fact == KernelFact.NEXT_PID || fact == KernelFact.WOKEN_PID) {
            String other = fact == KernelFact.NEXT_PID ? "nextTid()" : "wokenTid()";
            refusals.add(
                    Rule.UNSAYABLE,
                    node.at(),
                    "bpftrace's tracepoint tells the other thread, not its process.",
                    "Use " + other + ", which is the process too where it has one thread.");
        }
        String field = switch (fact) {
            case CHILD_PID, WOKEN_TID, WOKEN_PID -> "pid";
            case NEXT_TID, NEXT_PID -> "next_pid";
            case DEVICE -> "dev";
            case SECTOR -> "sector";
            case BYTES_ASKED -> "bytes";
            case BYTES_DONE -> "nr_sector";
        };
        Expression value = new Cast(Cast.INT64, TracepointField.of(field));
        return fact == KernelFact.BYTES_DONE
                ? new Parenthesized(new Binary(BinaryOperator.MULTIPLY, value, new IntLiteral(BYTES_PER_SECTOR)))
                : value;
    }
}
