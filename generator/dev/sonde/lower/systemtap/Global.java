package dev.sonde.lower.systemtap;

import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import org.jspecify.annotations.Nullable;

/**
 * A variable of the script.
 *
 * @param name its name
 * @param size how many keys it can have, or null for SystemTap's own limit or for what is no table
 * @param initial what it holds at first, or null
 */
public record Global(
        Name name, @Nullable Integer size, @Nullable Expression initial) implements Node {}
