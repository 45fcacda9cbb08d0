package dev.sonde.check;

import dev.sonde.model.Escape.RawExpression;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Format;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Point.NamedPoint;
import dev.sonde.model.Statement.RawStatement;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Refuses texts that a script can't hold, or that a tracer would cut. */
final class TextCheck {
    // D cuts a string at strsize, 256 with its end.
    private static final int LONGEST_STRING = 255;
    // Far beyond any line that a person reads; SystemTap and bpftrace stop much earlier.
    private static final int LONGEST_FORMAT = 4096;

    private TextCheck() {}

    static void check(Node node, Origin at, Findings findings) {
        if (node instanceof StringLiteral literal) {
            text(literal.text(), LONGEST_STRING, at, findings);
        } else if (node instanceof Format format) {
            for (Format.Piece piece : format.pieces()) {
                if (piece instanceof Format.Text text) {
                    text(text.text(), LONGEST_FORMAT, at, findings);
                }
            }
        } else if (node instanceof RawExpression raw) {
            raw(raw.texts(), at, findings);
        } else if (node instanceof RawStatement raw) {
            raw(raw.texts(), at, findings);
        } else if (node instanceof NamedPoint named) {
            raw(named.texts(), at, findings);
        }
    }

    private static void text(String text, int longest, Origin at, Findings findings) {
        if (text.indexOf('\0') >= 0) {
            refuse("has a NUL character, which ends a string", "Leave it out.", text, at, findings);
        } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            refuse("has half a character (a lone surrogate)", "Give whole characters.", text, at, findings);
        } else if (text.getBytes(StandardCharsets.UTF_8).length > longest) {
            String advice = "Keep it within " + longest + " bytes, or the tracer would cut it.";
            refuse("is too long", advice, text, at, findings);
        }
    }

    private static void raw(Map<String, String> texts, Origin at, Findings findings) {
        for (String text : texts.values()) {
            boolean control = text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
            if (control || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                refuse("has control characters", "Use printable characters, tabs and newlines.", text, at, findings);
            }
        }
    }

    private static void refuse(String why, String advice, String text, Origin at, Findings findings) {
        findings.add(Rule.TEXT_UNSAYABLE, at, "The text " + Diagnostic.quote(text) + " " + why + ".", advice);
    }
}
