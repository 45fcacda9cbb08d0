/** Random scripts that type-check: whatever the language lets one write, each tracer must take. */
@NullMarked
package dev.sonde.random;

import org.jspecify.annotations.NullMarked;
