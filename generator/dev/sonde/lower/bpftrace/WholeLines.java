package dev.sonde.lower.bpftrace;

import dev.sonde.model.Builtin.ProbeName;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Format.Piece;
import dev.sonde.model.Format.Text;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one printf of those in a row that print one line: bpftrace keeps or loses each by itself, and mixes them with those of
 * other processors.
 */
final class WholeLines {
    /** How many strings 0.17 has room for in one printf, besides those of the blanks. */
    private static final int STRINGS = 2;

    private WholeLines() {}

    static List<Statement> of(List<Statement> statements, BpftraceVersion version) {
        List<Statement> whole = new ArrayList<>();
        for (Statement statement : statements) {
            int last = whole.size() - 1;
            if (last >= 0
                    && statement instanceof Printf next
                    && whole.get(last) instanceof Printf begun
                    && isOneLine(begun, next, version)) {
                whole.set(last, joined(begun, next));
            } else {
                whole.add(statement);
            }
        }
        return whole;
    }

    private static boolean isOneLine(Printf begun, Printf next, BpftraceVersion version) {
        if (!(begun.format() instanceof Format format) || !(next.format() instanceof Format)) {
            return false;
        }
        boolean open = !(lastOf(format) instanceof Text text) || !text.text().endsWith("\n");
        Printf both = joined(begun, next);
        boolean fits = version.has(BpftraceVersion.V0_23) || strings(both.arguments()) <= STRINGS;
        return open && indentations(both) <= 1 && fits;
    }

    /** How many widths are computed; a number that is written there is none. */
    private static int indentations(Printf printf) {
        int computed = 0;
        int argument = 0;
        for (Conversion conversion : ((Format) printf.format()).conversions()) {
            boolean star = conversion.width() == Conversion.STAR;
            computed += star && !(printf.arguments().get(argument) instanceof IntLiteral) ? 1 : 0;
            argument += conversion.arguments().size();
        }
        return computed;
    }

    private static Piece lastOf(Format format) {
        List<Piece> pieces = format.pieces();
        return pieces.isEmpty() ? new Text("\n") : pieces.get(pieces.size() - 1);
    }

    private static long strings(List<Expression> arguments) {
        return arguments.stream()
                .filter(each -> each.type() == Type.STRING)
                .filter(each -> !(each instanceof StringLiteral) && !(each instanceof ProbeName))
                .count();
    }

    private static Printf joined(Printf begun, Printf next) {
        List<Piece> pieces = new ArrayList<>(((Format) begun.format()).pieces());
        pieces.addAll(((Format) next.format()).pieces());
        List<Expression> arguments = new ArrayList<>(begun.arguments());
        arguments.addAll(next.arguments());
        return new Printf(begun.at(), new Format(pieces), arguments);
    }
}
