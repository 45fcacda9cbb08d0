package dev.sonde.lower.dtrace;

import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Node;

/**
 * A parameter of the script: what the command line gives, or else its initial value.
 *
 * @param type its type
 * @param name its name
 * @param macro D's word for its place on the command line
 * @param nothing what D has for a place that is not given
 * @param initial its initial value
 */
public record ParameterInline(Code type, Name name, Code macro, Expression nothing, Expression initial)
        implements Node {}
