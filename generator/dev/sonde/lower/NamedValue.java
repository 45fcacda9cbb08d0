package dev.sonde.lower;

import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Name;
import dev.sonde.model.Type;

/**
 * What a name stands for that the script does not write itself: a loop's variable, an alias's or the script's parameter.
 *
 * @param name the name
 * @param type what it holds
 */
public record NamedValue(Name name, Type type) implements LoweredExpression {}
