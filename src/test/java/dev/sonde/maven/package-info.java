/** Goals of the plugin without a Maven around them. */
@NullMarked
package dev.sonde.maven;

import org.jspecify.annotations.NullMarked;
