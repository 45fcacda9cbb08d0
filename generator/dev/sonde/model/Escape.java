package dev.sonde.model;

import java.util.List;
import java.util.Map;

/** The ways out of the language: what the user writes in a tracer's own words, typed by the user. */
public final class Escape {
    private Escape() {}

    /**
     * A call of a tracer's function by its name.
     *
     * @param at the line of Java
     * @param function its name, the same in each dialect
     * @param arguments what it is called with
     * @param type what it gives, as the user says
     */
    public record Call(Origin at, Name function, List<Expression> arguments, Type type) implements Expression, Located {
        /** Copies the arguments. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * An expression in a tracer's own words.
     *
     * @param at the line of Java
     * @param texts the words by the dialect's name; a dialect without any can't say it
     * @param type what it gives, as the user says
     */
    public record RawExpression(Origin at, Map<String, String> texts, Type type) implements Expression, Located {
        /** Copies the texts. */
        public RawExpression {
            texts = Map.copyOf(texts);
        }
    }
}
