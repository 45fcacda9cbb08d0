/** What the pages and the Javadoc say, held against what Sonde does. */
@NullMarked
package dev.sonde.docs;

import org.jspecify.annotations.NullMarked;
