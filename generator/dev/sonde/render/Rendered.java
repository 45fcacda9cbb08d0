package dev.sonde.render;

import dev.sonde.model.Origin;
import java.util.List;

/**
 * A printed script.
 *
 * @param text the text, with a newline at its end
 * @param origins for each line, the line of Java that made it, or {@link Origin#UNKNOWN}
 */
public record Rendered(String text, List<Origin> origins) {
    /** Copies the origins. */
    public Rendered {
        origins = List.copyOf(origins);
    }

    /** The line of Java that made a line of the text, counted from 1. */
    public Origin originOf(int line) {
        return line >= 1 && line <= origins.size() ? origins.get(line - 1) : Origin.UNKNOWN;
    }
}
