package dev.sonde.lower.systemtap;

import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Name;
import dev.sonde.model.Type;

/**
 * A name that SystemTap or a tapset gave a value: a loop's variable, an alias's parameter.
 *
 * @param name the name
 * @param type what it holds
 */
public record LocalName(Name name, Type type) implements LoweredExpression {}
