package dev.sonde.lower.systemtap;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredStatement;

/**
 * The end of a probe's work when a condition holds: a predicate the other way round.
 *
 * @param condition what ends it
 */
public record Guard(Expression condition) implements LoweredStatement {}
