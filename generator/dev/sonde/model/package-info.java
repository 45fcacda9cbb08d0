/**
 * A script as a tree of records: what it says, in no dialect. Nothing here knows a tracer.
 *
 * <p>The dialects' own forms (a guard, a foreach) are records of their lowering packages that enter the tree through
 * {@link dev.sonde.model.LoweredExpression} and its siblings.
 */
@NullMarked
package dev.sonde.model;

import org.jspecify.annotations.NullMarked;
