/** A script in the idioms of one dialect: model to model, by passes; the text comes later, from the templates. */
@NullMarked
package dev.sonde.lower;

import org.jspecify.annotations.NullMarked;
