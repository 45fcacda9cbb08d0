/** How fast things are: {@code mvn -q -Pbench test}. */
@NullMarked
package dev.sonde.bench;

import org.jspecify.annotations.NullMarked;
