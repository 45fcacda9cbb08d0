package dev.sonde.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A printf format, taken apart.
 *
 * @param pieces its texts and conversions in their order
 */
public record Format(List<Piece> pieces) implements Node {
    /** Copies the pieces. */
    public Format {
        pieces = List.copyOf(pieces);
    }

    /** A text or a conversion. */
    public sealed interface Piece {}

    /**
     * What is printed as it is.
     *
     * @param text the characters; a percent sign stands for itself
     */
    public record Text(String text) implements Piece {}

    /**
     * What prints an argument.
     *
     * @param flags some of {@code - 0 + # blank}
     * @param width the least number of columns, or {@link #NONE}, or {@link #STAR}
     * @param precision the precision, or {@link #NONE}, or {@link #STAR}
     * @param letter one of {@code d i u x X o c s p Y k}
     */
    public record Conversion(String flags, int width, int precision, char letter) implements Piece {
        /** No width or precision is given. */
        public static final int NONE = -1;
        /** The width or precision is the next argument. */
        public static final int STAR = -2;

        /** What the conversion prints. */
        public Type type() {
            return switch (letter) {
                case 's' -> Type.STRING;
                case 'k' -> Type.USER_STACK;
                default -> Type.INT;
            };
        }

        /** The types of the arguments it takes, stars first. */
        public List<Type> arguments() {
            List<Type> types = new ArrayList<>();
            if (width == STAR) {
                types.add(Type.INT);
            }
            if (precision == STAR) {
                types.add(Type.INT);
            }
            types.add(type());
            return types;
        }

        /** The conversion with other letters, as a dialect spells it: {@code spelled("lld")} is {@code %-5lld}. */
        public String spelled(String letters) {
            return "%" + flags + number(width) + (precision == NONE ? "" : "." + number(precision)) + letters;
        }

        /** The conversion with another letter. */
        public Conversion withLetter(char other) {
            return new Conversion(flags, width, precision, other);
        }

        private static String number(int value) {
            return value == NONE ? "" : value == STAR ? "*" : Integer.toString(value);
        }
    }

    /** Its conversions in their order. */
    public List<Conversion> conversions() {
        return pieces.stream()
                .filter(Conversion.class::isInstance)
                .map(Conversion.class::cast)
                .toList();
    }

    /** The types of the arguments it takes, stars included. */
    public List<Type> arguments() {
        return conversions().stream()
                .flatMap(conversion -> conversion.arguments().stream())
                .toList();
    }
}
