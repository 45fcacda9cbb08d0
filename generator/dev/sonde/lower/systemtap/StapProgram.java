package dev.sonde.lower.systemtap;

import dev.sonde.lower.Header;
import dev.sonde.model.Node;
import java.util.List;

/**
 * A SystemTap file.
 *
 * @param header its first comment
 * @param globals its parameters, variables and aggregations
 * @param functions what it defines, since SystemTap has it not
 * @param probes what it does
 */
public record StapProgram(Header header, List<Node> globals, List<Node> functions, List<ProbeBlock> probes)
        implements Node {
    /** Copies the lists. */
    public StapProgram {
        globals = List.copyOf(globals);
        functions = List.copyOf(functions);
        probes = List.copyOf(probes);
    }
}
