package dev.sonde.lower.bpftrace;

import dev.sonde.check.Rule;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Format.Piece;
import dev.sonde.model.Format.Text;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Statement.RunCommand;
import dev.sonde.model.StringFunction.Concatenation;
import dev.sonde.model.StringFunction.IntToString;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One printf as bpftrace can print it: perhaps several, with blanks between. */
final class BtPrintf {
    private static final int PERCENT = '%';

    private final Refusals refusals;
    private final Prelude prelude;
    private final Origin at;
    private final List<Statement> statements = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private List<Expression> arguments = new ArrayList<>();
    private @Nullable Indentation indentation;

    private BtPrintf(Refusals refusals, Prelude prelude, Origin at) {
        this.refusals = refusals;
        this.prelude = prelude;
        this.at = at;
    }

    /** How many blanks there are after some pieces with some arguments. */
    private record Indentation(Expression number, int pieces, int arguments) {}

    static List<Statement> of(Printf node, Refusals refusals, Prelude prelude) {
        BtPrintf printf = new BtPrintf(refusals, prelude, node.at());
        printf.addAll((Format) node.format(), node.arguments());
        printf.flush();
        return printf.statements;
    }

    /** A command with its arguments; it has ints only, so that it stays in one piece. */
    static RunCommand of(RunCommand node, Refusals refusals, Prelude prelude) {
        BtPrintf printf = new BtPrintf(refusals, prelude, node.at());
        printf.addAll((Format) node.format(), node.arguments());
        return new RunCommand(node.at(), new Format(printf.pieces), printf.arguments);
    }

    private void addAll(Format format, List<Expression> values) {
        Iterator<Expression> rest = values.iterator();
        for (Piece piece : format.pieces()) {
            if (piece instanceof Text text) {
                text(text.text());
            } else if (piece instanceof Conversion conversion) {
                conversion(conversion, rest);
            }
        }
    }

    /** A conversion in bpftrace's letters: all ints are 64 bits wide. */
    static String spelled(Conversion conversion) {
        return switch (conversion.letter()) {
            case 'd', 'i' -> conversion.spelled("lld");
            case 'u', 'x', 'X', 'o' -> conversion.spelled("ll" + conversion.letter());
            default -> conversion.spelled(String.valueOf(conversion.letter()));
        };
    }

    // Before 0.27 a format prints both characters of %%.
    private void text(String text) {
        String[] parts = text.split("%", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                pieces.add(new Conversion("", Conversion.NONE, Conversion.NONE, 'c'));
                arguments.add(new IntLiteral(PERCENT));
            }
            if (!parts[i].isEmpty()) {
                pieces.add(new Text(parts[i]));
            }
        }
    }

    private void conversion(Conversion conversion, Iterator<Expression> values) {
        Expression width = conversion.width() == Conversion.STAR ? values.next() : null;
        if (conversion.precision() == Conversion.STAR) {
            values.next();
        }
        Expression value = values.next();
        Conversion fixed = conversion;
        if (width instanceof IntLiteral literal) {
            fixed = withWidth(conversion, literal.value());
        } else if (width != null && isNothing(value)) {
            if (indentation != null) {
                flush();
            }
            indentation = new Indentation(width, pieces.size(), arguments.size());
            return;
        } else if (width != null) {
            refusals.none(
                    Rule.FORMAT_UNSAYABLE,
                    at,
                    "%* with a width that is computed",
                    "Give a fixed width, or print blanks before it by printf(\"%*s\", width, \"\").");
            return;
        }
        check(fixed);
        if (conversion.flags().contains("0") && mayPrintSign(fixed, value)) {
            warnOfZeros();
        }
        value(fixed, value);
    }

    private void value(Conversion conversion, Expression value) {
        boolean plain = conversion.width() == Conversion.NONE;
        if (conversion.letter() == 'Y') {
            pieces.add(conversion.withLetter('s'));
            arguments.add(timeOfDay(value));
        } else if (conversion.letter() == 'k') {
            pieces.add(conversion.withLetter('s'));
            arguments.add(value);
        } else if (plain && value instanceof Concatenation joined) {
            value(conversion, joined.left());
            value(conversion, joined.right());
        } else if (value instanceof IntToString number) {
            value(conversion.withLetter('d'), number.value());
        } else {
            pieces.add(conversion);
            arguments.add(value);
        }
    }

    private Expression timeOfDay(Expression value) {
        if (!(value instanceof Builtin.WallTime)) {
            refusals.none(Rule.FORMAT_UNSAYABLE, at, "%Y for a time that was kept", "Print wallTime() itself by %Y.");
        }
        return new TimeOfDay();
    }

    private void check(Conversion conversion) {
        if (conversion.precision() != Conversion.NONE) {
            refusals.none(Rule.FORMAT_UNSAYABLE, at, "precision in a format", "Leave it out.");
        }
        if (conversion.flags().contains(" ")) {
            refusals.none(Rule.FORMAT_UNSAYABLE, at, "blank flag in a format", "Leave it out.");
        }
        if (conversion.flags().matches(".*[+#].*")) {
            refusals.since(BpftraceVersion.V0_27, Rule.FORMAT_UNSAYABLE, at, "flag + or # in a format");
        }
    }

    private static boolean mayPrintSign(Conversion conversion, Expression value) {
        boolean signed = conversion.letter() == 'd' || conversion.letter() == 'i';
        return signed && !BtTypes.isNonNegative(value);
    }

    private void warnOfZeros() {
        if (refusals.version() == BpftraceVersion.V0_27 || refusals.forLaterToo()) {
            refusals.add(
                    Rule.ZEROS_BEFORE_SIGN,
                    at,
                    "The zeros of %0 stand before the sign of a negative number in bpftrace 0.27: 000000-3.",
                    "Fill with blanks, or print by %0…u what is never negative.");
        }
    }

    private void flush() {
        if (indentation != null) {
            statements.add(new IndentedPrintf(
                    at,
                    prelude.name("blanks"),
                    indentation.number(),
                    pieces.subList(0, indentation.pieces()),
                    arguments.subList(0, indentation.arguments()),
                    pieces.subList(indentation.pieces(), pieces.size()),
                    arguments.subList(indentation.arguments(), arguments.size())));
        } else if (!pieces.isEmpty()) {
            statements.add(new Printf(at, new Format(pieces), arguments));
        }
        pieces = new ArrayList<>();
        arguments = new ArrayList<>();
        indentation = null;
    }

    private static boolean isNothing(Expression value) {
        return value instanceof StringLiteral literal && literal.text().isEmpty();
    }

    private static Conversion withWidth(Conversion conversion, long width) {
        String flags = width < 0 ? conversion.flags() + "-" : conversion.flags();
        return new Conversion(flags, (int) Math.abs(width), conversion.precision(), conversion.letter());
    }
}
