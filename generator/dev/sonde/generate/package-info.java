/** What a user gets: the sources and scripts, as files. */
@NullMarked
package dev.sonde.generate;

import org.jspecify.annotations.NullMarked;
