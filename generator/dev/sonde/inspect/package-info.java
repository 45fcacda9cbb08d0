/**
 * What can really be traced in a file or a process: its markers, joined with what the catalogue knows of them, and
 * whether a script fits them.
 */
@NullMarked
package dev.sonde.inspect;

import org.jspecify.annotations.NullMarked;
