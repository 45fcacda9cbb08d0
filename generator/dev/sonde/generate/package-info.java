/** The one use case: scripts, dialects and targets in, files out. The command line and the Maven plugin are shells on it. */
@NullMarked
package dev.sonde.generate;

import org.jspecify.annotations.NullMarked;
