/** The law that joins records and templates, and the line map. */
@NullMarked
package dev.sonde.render;

import org.jspecify.annotations.NullMarked;
