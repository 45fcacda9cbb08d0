/** What the lowerings share. */
@NullMarked
package dev.sonde.lower;

import org.jspecify.annotations.NullMarked;
