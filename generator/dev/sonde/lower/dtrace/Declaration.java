package dev.sonde.lower.dtrace;

import dev.sonde.model.Code;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a variable: without it the first assignment would fix one, and cut a timestamp to 32 bits.
 *
 * @param scope {@code self} or {@code this}, or null for the whole script
 * @param type the type of what it holds
 * @param name its name
 * @param keys the types of its keys; empty for what is no table
 */
public record Declaration(@Nullable Code scope, Code type, Name name, List<Code> keys) implements Node {
    /** Copies the keys. */
    public Declaration {
        keys = List.copyOf(keys);
    }
}
