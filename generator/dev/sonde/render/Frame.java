package dev.sonde.render;

import org.jspecify.annotations.Nullable;

/**
 * What a template is applied to.
 *
 * @param value the record; the value, for a template in braces
 * @param around what the template around this one is applied to
 */
record Frame(Object value, @Nullable Frame around) {}
