package dev.sonde.lower.systemtap;

import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Node;

/**
 * A parameter of the script: what the command line gives, or else its initial value.
 *
 * @param name its name
 * @param position its place on the command line, from 1
 * @param macro SystemTap's word for that place
 * @param initial its initial value
 */
public record ParameterGlobal(Name name, int position, Code macro, Expression initial) implements Node {}
