/** What scripts are refused for. */
@NullMarked
package dev.sonde.check;

import org.jspecify.annotations.NullMarked;
