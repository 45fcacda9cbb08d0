package dev.sonde.lower.bpftrace;

import dev.sonde.lower.Header;
import dev.sonde.model.Code;
import dev.sonde.model.Node;
import java.util.List;

/**
 * A bpftrace file.
 *
 * @param header its first comment
 * @param settings its configuration, none before 0.23
 * @param actions what it does
 */
public record BpftraceProgram(Header header, List<Code> settings, List<Action> actions) implements Node {
    /** Copies the lists. */
    public BpftraceProgram {
        settings = List.copyOf(settings);
        actions = List.copyOf(actions);
    }
}
