package dev.sonde.dsl;

import dev.sonde.model.PointValue.ErrorNumber;
import dev.sonde.model.SystemPoint;
import java.util.List;

/** The return of system calls. */
public final class SyscallExit extends CallExit {
    SyscallExit(List<SystemPoint> points) {
        super(points);
    }

    /** Why it failed, such as 2 for ENOENT; 0 when it did not. */
    public IntValue error() {
        return new IntValue(new ErrorNumber(Origins.here(), point()));
    }
}
