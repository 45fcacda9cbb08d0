package dev.sonde.lower.dtrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Name;

/**
 * A value that is computed before the others of an expression and kept until they need it.
 *
 * @param name the name of a variable of the clause
 * @param value the value
 * @param whole the expression that has the variable in its place, an int: D gives no string behind a comma
 */
public record KeptFirst(Name name, Expression value, Expression whole) implements LoweredExpression {}
