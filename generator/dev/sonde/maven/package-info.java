/** The Maven plugin: a thin shell over the generator. The only package that knows Maven. */
@NullMarked
package dev.sonde.maven;

import org.jspecify.annotations.NullMarked;
