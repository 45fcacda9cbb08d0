package dev.sonde.lower;

import dev.sonde.model.Code;
import dev.sonde.model.Node;
import java.util.List;

/**
 * The comment at the top of a file.
 *
 * @param lines its lines, none of which can end the comment
 */
public record Header(List<Code> lines) implements Node {
    /** Copies the lines. */
    public Header {
        lines = List.copyOf(lines);
    }
}
