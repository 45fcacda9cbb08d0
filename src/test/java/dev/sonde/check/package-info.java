/** Each rule broken once: its diagnostic, its place, and its page. */
@NullMarked
package dev.sonde.check;

import org.jspecify.annotations.NullMarked;
