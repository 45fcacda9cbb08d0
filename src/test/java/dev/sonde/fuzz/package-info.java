/** Hostile text in every place where text enters a script: it is refused, or it stays one token. */
@NullMarked
package dev.sonde.fuzz;

import org.jspecify.annotations.NullMarked;
