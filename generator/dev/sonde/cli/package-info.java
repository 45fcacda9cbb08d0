/** The command line: a thin shell over the generator. */
@NullMarked
package dev.sonde.cli;

import org.jspecify.annotations.NullMarked;
