package dev.sonde.dsl;

import dev.sonde.model.CType;
import dev.sonde.model.SystemPoint;
import java.util.List;

/** The entry of a call whose arguments are addresses in the traced process, so that strings can be read from there. */
public final class UserCallEntry extends CallEntry {
    UserCallEntry(List<SystemPoint> points) {
        super(points);
    }

    /**
     * The string that an argument points to, up to its NUL byte.
     *
     * <p>A tracer can't read a page that the process has not touched yet: SystemTap then gives "?", bpftrace "", and D
     * leaves the clause with an error. Keep {@code arg(n)} in a variable, and read the string when the call returns, if it
     * matters.
     *
     * @param position which, from 0 to 5
     */
    public StringValue stringArg(int position) {
        return argument(position, CType.POINTER).stringAt();
    }
}
