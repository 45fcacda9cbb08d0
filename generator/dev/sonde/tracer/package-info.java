/** The real tracers: which are installed, in which version, and what they say of a script. Only here processes start. */
@NullMarked
package dev.sonde.tracer;

import org.jspecify.annotations.NullMarked;
