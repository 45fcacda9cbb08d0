package dev.sonde.model;

/**
 * A value that the user of a script gives on the tracer's command line, by position; the first mentioned comes first.
 *
 * @param name its name
 * @param initial an {@link Expression.IntLiteral} or {@link Expression.StringLiteral}: what it is when none is given
 * @param help what it means, in a few words
 */
public record ScriptParameter(Name name, Expression initial, String help) implements Expression {
    @Override
    public Type type() {
        return initial.type();
    }
}
