/** The markers of well-known programs as typed probe points; generated from the catalogue. */
@NullMarked
package dev.sonde.bindings;

import org.jspecify.annotations.NullMarked;
