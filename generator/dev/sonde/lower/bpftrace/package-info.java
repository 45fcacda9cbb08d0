/** The language of bpftrace. */
@NullMarked
package dev.sonde.lower.bpftrace;

import org.jspecify.annotations.NullMarked;
