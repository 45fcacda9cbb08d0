/**
 * The language: scripts, probes, values, variables and aggregations as immutable Java values.
 *
 * <p>Start at {@link dev.sonde.dsl.Sonde}, whose static methods are meant to be imported.
 */
@NullMarked
package dev.sonde.dsl;

import org.jspecify.annotations.NullMarked;
