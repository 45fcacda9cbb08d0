package dev.sonde.check;

import dev.sonde.model.Name;
import dev.sonde.model.Point;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;

/** Points as a message names them. */
final class PointPhrases {
    private PointPhrases() {}

    static String of(Point optional) {
        Point point = optional.plain();
        if (point instanceof MarkerPoint marker) {
            return marker.marker().dtraceName();
        }
        if (point instanceof SyscallPoint syscall) {
            Name name = syscall.name();
            return "the " + syscall.edge() + " of " + (name == null ? "every system call" : "the system call " + name);
        }
        if (point instanceof UserFunctionPoint function) {
            return "the " + function.edge() + " of the function " + function.function();
        }
        if (point instanceof KernelFunctionPoint function) {
            return "the " + function.edge() + " of the kernel's function " + function.function();
        }
        if (point instanceof KernelEventPoint event) {
            return "the kernel's event " + event.event().dtraceName();
        }
        if (point instanceof Point.Begin) {
            return "the beginning";
        }
        if (point instanceof Point.End) {
            return "the end";
        }
        if (point instanceof Point.Failure) {
            return "an error";
        }
        return point instanceof Point.NamedPoint ? "a named point" : "a timer";
    }
}
