/** Where a provider's markers live: in an executable, in a library, or behind a tapset. */
@NullMarked
package dev.sonde.target;

import org.jspecify.annotations.NullMarked;
