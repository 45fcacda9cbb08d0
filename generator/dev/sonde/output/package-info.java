/** How files get written: all of them whole or none, and what went wrong with one, in words. */
@NullMarked
package dev.sonde.output;

import org.jspecify.annotations.NullMarked;
