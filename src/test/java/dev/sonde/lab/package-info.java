/** What Sonde prints, held against the real tracers of this machine. */
@NullMarked
package dev.sonde.lab;

import org.jspecify.annotations.NullMarked;
