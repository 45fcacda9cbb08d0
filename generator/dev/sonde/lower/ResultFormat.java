package dev.sonde.lower;

import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Format.Piece;
import dev.sonde.model.Format.Text;
import dev.sonde.model.Type;
import java.util.ArrayList;
import java.util.List;

/** The format of an aggregation's keys and result, the user's or else one of ours, the same in each dialect. */
public final class ResultFormat {
    private static final int STRING_COLUMN = 32;
    private static final int INT_COLUMN = 10;

    private ResultFormat() {}

    /** The format of a print. */
    public static Format of(PrintAggregation print) {
        return print.format() instanceof Format format ? format : columns(print.aggregation());
    }

    /** The last conversion of a format: the one of the result. */
    public static int resultPiece(Format format) {
        int last = -1;
        for (int i = 0; i < format.pieces().size(); i++) {
            if (format.pieces().get(i) instanceof Conversion) {
                last = i;
            }
        }
        return last;
    }

    private static Format columns(Aggregation aggregation) {
        boolean histogram = aggregation.function().isHistogram();
        List<Piece> pieces = new ArrayList<>();
        for (Type key : aggregation.keys()) {
            if (!pieces.isEmpty()) {
                pieces.add(new Text(" "));
            }
            pieces.add(key == Type.STRING ? conversion("-", STRING_COLUMN, 's') : conversion("", INT_COLUMN, 'd'));
        }
        if (!pieces.isEmpty()) {
            pieces.add(new Text(histogram ? "\n" : " "));
        }
        pieces.add(conversion("", histogram ? Conversion.NONE : INT_COLUMN, 'd'));
        pieces.add(new Text("\n"));
        return new Format(pieces);
    }

    private static Conversion conversion(String flags, int width, char letter) {
        return new Conversion(flags, width, Conversion.NONE, letter);
    }
}
