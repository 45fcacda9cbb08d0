/** What the real tracers say of what Sonde prints; skipped where they are absent. */
@NullMarked
package dev.sonde.tracers;

import org.jspecify.annotations.NullMarked;
