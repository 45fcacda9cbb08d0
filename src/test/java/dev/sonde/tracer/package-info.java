/** Holds the words of the real tracers against what is made of them. */
@NullMarked
package dev.sonde.tracer;

import org.jspecify.annotations.NullMarked;
