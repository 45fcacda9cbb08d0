package dev.sonde.lower;

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
        return print.format() instanceof Format format ? format : columns(print);
    }

    private static Format columns(PrintAggregation print) {
        boolean histogram = print.first().function().isHistogram();
        List<Piece> pieces = new ArrayList<>();
        for (Type key : print.first().keys()) {
            if (!pieces.isEmpty()) {
                pieces.add(new Text(" "));
            }
            pieces.add(key(key));
        }
        if (!pieces.isEmpty()) {
            pieces.add(new Text(histogram ? "\n" : " "));
        }
        for (int i = 0; i < print.aggregations().size(); i++) {
            if (i > 0) {
                pieces.add(new Text(" "));
            }
            pieces.add(conversion("", histogram ? Conversion.NONE : INT_COLUMN, 'd'));
        }
        pieces.add(new Text("\n"));
        return new Format(pieces);
    }

    private static Conversion key(Type type) {
        return switch (type) {
            case STRING -> conversion("-", STRING_COLUMN, 's');
            case USER_STACK, KERNEL_STACK -> conversion("", Conversion.NONE, 'k');
            case INT -> conversion("", INT_COLUMN, 'd');
        };
    }

    private static Conversion conversion(String flags, int width, char letter) {
        return new Conversion(flags, width, Conversion.NONE, letter);
    }
}
