/** Tapsets: a provider's markers as aliases with named parameters, for SystemTap, and their counterpart for D. */
@NullMarked
package dev.sonde.tapset;

import org.jspecify.annotations.NullMarked;
