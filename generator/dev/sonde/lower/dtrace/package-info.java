/** D, the language of DTrace. */
@NullMarked
package dev.sonde.lower.dtrace;

import org.jspecify.annotations.NullMarked;
