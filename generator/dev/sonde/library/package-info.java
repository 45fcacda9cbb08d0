/**
 * Ready scripts by name: {@code python/flow}, {@code hotspot/gc}, {@code postgresql/queries}.
 *
 * <p>{@link dev.sonde.library.Library} lists them; each other class makes one script or a small family.
 */
@NullMarked
package dev.sonde.library;

import org.jspecify.annotations.NullMarked;
