package dev.sonde.lower.bpftrace;

import dev.sonde.model.Code;
import dev.sonde.model.LoweredExpression;

/**
 * What a tracepoint of the kernel tells.
 *
 * @param field the field's name in the tracepoint's format
 */
public record TracepointField(Code field) implements LoweredExpression {
    /** The field of this name. */
    static TracepointField of(String field) {
        return new TracepointField(new Code(field));
    }
}
