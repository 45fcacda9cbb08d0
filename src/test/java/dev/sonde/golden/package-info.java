/** Each construct in a script of its own, as every dialect prints it. */
@NullMarked
package dev.sonde.golden;

import org.jspecify.annotations.NullMarked;
