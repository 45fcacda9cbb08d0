/** The text: each record by the template of its name. The only package that knows StringTemplate. */
@NullMarked
package dev.sonde.render;

import org.jspecify.annotations.NullMarked;
