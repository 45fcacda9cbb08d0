package dev.sonde.lower.dtrace;

import dev.sonde.lower.Header;
import dev.sonde.model.Code;
import dev.sonde.model.Node;
import java.util.List;

/**
 * A D file.
 *
 * @param header its first comment
 * @param options the options it sets
 * @param parameters what the command line gives
 * @param declarations the types of its variables
 * @param clauses what it does
 */
public record DProgram(
        Header header,
        List<Code> options,
        List<ParameterInline> parameters,
        List<Declaration> declarations,
        List<Clause> clauses)
        implements Node {
    /** Copies the lists. */
    public DProgram {
        options = List.copyOf(options);
        parameters = List.copyOf(parameters);
        declarations = List.copyOf(declarations);
        clauses = List.copyOf(clauses);
    }
}
