package dev.sonde.provider;

import java.io.Serial;
import java.util.Locale;

/** A provider definition that can't be read, with the place at fault. */
public final class DefinitionException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String sentence;

    DefinitionException(String source, int line, int column, String sentence) {
        super(String.format(Locale.ROOT, "%s:%d:%d: %s", source, line, column, sentence));
        this.line = line;
        this.column = column;
        this.sentence = sentence;
    }

    /**
     * What is wrong, in words.
     *
     * @return the message without the place
     */
    public String sentence() {
        return sentence;
    }

    /**
     * The line at fault.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column at fault.
     *
     * @return the column in characters, from 1
     */
    public int column() {
        return column;
    }
}
