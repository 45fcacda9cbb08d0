package dev.sonde.lower.dtrace;

import dev.sonde.model.KernelFact;
import dev.sonde.model.LoweredExpression;

/**
 * A field of what an event of D's own providers hands over.
 *
 * @param fact what it tells
 */
public record EventField(KernelFact fact) implements LoweredExpression {
    /** Whether it is a process or thread id, which has 32 bits. */
    boolean isId() {
        return switch (fact) {
            case CHILD_PID, NEXT_TID, NEXT_PID, WOKEN_TID, WOKEN_PID -> true;
            case DEVICE, SECTOR, BYTES_ASKED, BYTES_DONE -> false;
        };
    }
}
