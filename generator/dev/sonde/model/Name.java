package dev.sonde.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An identifier that every tracer accepts: a letter or underscore, then letters, digits and underscores, 64 at most.
 *
 * <p>It can stand in a template as it is, since nothing else passes the constructor.
 *
 * @param text the identifier
 */
public record Name(String text) {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

    /** Refuses what is no identifier with an {@link IllegalArgumentException}. */
    public Name {
        if (!isIdentifier(text)) {
            throw new IllegalArgumentException("not an identifier: " + text);
        }
    }

    /** Whether the text could be a name. */
    public static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    // Written out: a record's own are linked at their first use, and every start would pay for that.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Name name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
