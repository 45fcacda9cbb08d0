/** Tests of the tapsets, with SystemTap itself. */
@NullMarked
package dev.sonde.tapset;

import org.jspecify.annotations.NullMarked;
