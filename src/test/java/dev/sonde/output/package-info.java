/** Files are whole or not at all, whoever kills the program and whoever else writes. */
@NullMarked
package dev.sonde.output;

import org.jspecify.annotations.NullMarked;
