/** Whether what the real tracers print is right: held against a program whose numbers are known. */
@NullMarked
package dev.sonde.fidelity;

import org.jspecify.annotations.NullMarked;
