/** What is wrong with a script, all at once, before any dialect is asked. */
@NullMarked
package dev.sonde.check;

import org.jspecify.annotations.NullMarked;
