package dev.sonde.lower;

import dev.sonde.model.Code;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;
import java.nio.charset.StandardCharsets;

/**
 * A string between its quotes.
 *
 * @param text the characters, escaped for the dialect
 */
public record Quoted(Code text) implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }

    /** How many bytes the tracer makes of it, without its end. */
    public int bytes() {
        String code = text.text();
        int bytes = 0;
        for (int i = 0; i < code.length(); bytes++) {
            i += code.charAt(i) != '\\' ? 1 : Character.isDigit(code.charAt(i + 1)) ? 4 : 2;
        }
        return bytes + code.getBytes(StandardCharsets.UTF_8).length - code.length();
    }
}
