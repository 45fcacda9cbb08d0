package dev.sonde.dsl;

import dev.sonde.model.Edge;
import dev.sonde.model.FunctionName;
import dev.sonde.model.SystemPoint.FunctionHome;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import java.util.List;

/** A function of a program or library. */
public final class UserFunction {
    private final FunctionHome home;
    private final FunctionName name;

    UserFunction(FunctionHome home, FunctionName name) {
        this.home = home;
        this.name = name;
    }

    /** When it is called; a call that the compiler has inlined is none. */
    public UserCallEntry entry() {
        return new UserCallEntry(List.of(new UserFunctionPoint(home, name, Edge.ENTRY)));
    }

    /** When it returns. */
    public CallExit exit() {
        return new CallExit(List.of(new UserFunctionPoint(home, name, Edge.RETURN)));
    }
}
