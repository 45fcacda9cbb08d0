package dev.sonde.dsl;

import dev.sonde.model.Edge;
import dev.sonde.model.FunctionName;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import java.util.List;

/** A function of the kernel. */
public final class KernelFunction {
    private final FunctionName name;

    KernelFunction(FunctionName name) {
        this.name = name;
    }

    /** When it is called; a call that the compiler has inlined is none. */
    public CallEntry entry() {
        return new CallEntry(List.of(new KernelFunctionPoint(name, Edge.ENTRY)));
    }

    /** When it returns. */
    public CallExit exit() {
        return new CallExit(List.of(new KernelFunctionPoint(name, Edge.RETURN)));
    }
}
