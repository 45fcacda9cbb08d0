/** The library's scripts as each dialect prints them, and as the real tracers check and run them. */
@NullMarked
package dev.sonde.library;

import org.jspecify.annotations.NullMarked;
