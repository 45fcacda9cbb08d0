/** Runs the commands as a user does. */
@NullMarked
package dev.sonde.cli;

import org.jspecify.annotations.NullMarked;
