/** The language of SystemTap. */
@NullMarked
package dev.sonde.lower.systemtap;

import org.jspecify.annotations.NullMarked;
