package dev.sonde.lower.bpftrace;

import dev.sonde.lower.CStrings;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Format.Piece;
import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * A printf with as many blanks in it as an expression says: bpftrace has no {@code %*s}.
 *
 * <p>Each printf is a record of its own, which a fast script can lose. So a line has one, with the blanks from a table, up to 63
 * columns; a deeper one has more.
 *
 * @param at the line of Java
 * @param width the local that keeps how many blanks
 * @param number how many
 * @param before what is printed before the blanks
 * @param first its arguments
 * @param after what is printed after them
 * @param rest its arguments
 */
record IndentedPrintf(
        Origin at,
        Name width,
        Expression number,
        List<Piece> before,
        List<Expression> first,
        List<Piece> after,
        List<Expression> rest)
        implements LoweredStatement, Located {
    /** The table of blanks, by their number. */
    static final Name TABLE = new Name("sonde_blanks");

    /** The deepest indentation. */
    private static final int MOST = 1023;

    private static final int ONES = 7;
    private static final int EIGHTS = 56;
    private static final Conversion STRING = new Conversion("", Conversion.NONE, Conversion.NONE, 's');

    IndentedPrintf {
        before = List.copyOf(before);
        first = List.copyOf(first);
        after = List.copyOf(after);
        rest = List.copyOf(rest);
    }

    /** The number, kept. */
    Indent indent() {
        return new Indent(width, number, MOST);
    }

    /** The printfs, when the parts' arguments are lowered. */
    Statement printed(List<Expression> loweredFirst, List<Expression> loweredRest) {
        Binary shallow = new Binary(
                BinaryOperator.LESS, new Read(new ProbeVariable(width, Type.INT)), new IntLiteral(ONES + EIGHTS + 1));
        List<Statement> deep = new ArrayList<>();
        if (!before.isEmpty()) {
            deep.add(printf(before, loweredFirst));
        }
        deep.add(new Blanks(width, List.of(64, 128, 256, 512)));
        deep.add(withBlanks(List.of(), List.of(), loweredRest));
        return new If(at, shallow, List.of(withBlanks(before, loweredFirst, loweredRest)), deep);
    }

    private Printf withBlanks(List<Piece> start, List<Expression> startArguments, List<Expression> endArguments) {
        List<Piece> pieces = new ArrayList<>(start);
        pieces.addAll(List.of(STRING, STRING));
        pieces.addAll(after);
        List<Expression> arguments = new ArrayList<>(startArguments);
        arguments.add(new SomeBlanks(TABLE, width, EIGHTS));
        arguments.add(new SomeBlanks(TABLE, width, ONES));
        arguments.addAll(endArguments);
        return printf(pieces, arguments);
    }

    private Printf printf(List<Piece> pieces, List<Expression> arguments) {
        return new Printf(at, CStrings.format(new Format(pieces), BtPrintf::spelled), arguments);
    }

    /** Whether some action takes blanks from the table. */
    static boolean isUsed(List<Action> actions) {
        boolean[] found = {false};
        for (Node action : actions) {
            Shape.walk(action, node -> found[0] |= node instanceof SomeBlanks);
        }
        return found[0];
    }

    /** The statements that fill the table. The longest comes first: bpftrace takes the size of all from it. */
    static List<Statement> table() {
        List<Statement> entries = new ArrayList<>();
        for (int columns = EIGHTS; columns > 0; columns -= columns > ONES + 1 ? ONES + 1 : 1) {
            entries.add(new Assign(
                    Origin.UNKNOWN,
                    new KeyedVariable(TABLE, Type.STRING, List.of(new IntLiteral(columns))),
                    CStrings.quote(" ".repeat(columns))));
        }
        List<Statement> lines = new ArrayList<>();
        int first = 0;
        for (int length : List.of(1, 1, 1, 1, 1, 2, 3, 4)) {
            lines.add(new OnOneLine(entries.subList(first, first + length)));
            first += length;
        }
        return lines;
    }
}
