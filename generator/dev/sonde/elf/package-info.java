/**
 * What Sonde reads from an ELF file: the markers in {@code .note.stapsdt} with their sites and argument operands, and
 * how the file is linked. Files may lie; every size and offset is checked before it is used.
 */
@NullMarked
package dev.sonde.elf;

import org.jspecify.annotations.NullMarked;
