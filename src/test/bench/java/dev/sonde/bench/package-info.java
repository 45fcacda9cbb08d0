/** How fast things are: {@code mvn -q -Pbench test} prints the tables of docs/performance.md; {@code -Dbench=NAME} runs some. */
@NullMarked
package dev.sonde.bench;

import org.jspecify.annotations.NullMarked;
