package dev.sonde.provider;

import java.util.Objects;

/** What a marker's value is, as far as a script needs to know it. */
public sealed interface ParameterType {

    /**
     * An integer.
     *
     * @param bits the width in bits: 8, 16, 32 or 64
     * @param signed whether the highest bit is a sign
     */
    record Int(int bits, boolean signed) implements ParameterType {

        /**
         * Checks the width.
         *
         * @throws IllegalArgumentException if the width is not 8, 16, 32 or 64
         */
        public Int {
            if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
                throw new IllegalArgumentException("An integer has 8, 16, 32 or 64 bits, not " + bits);
            }
        }
    }

    /** The address of a string in the traced program that ends with a NUL byte. */
    record CString() implements ParameterType {}

    /**
     * The address of a string that does not end with a NUL byte: another parameter of the same marker holds its length.
     *
     * @param lengthParameter the name of the integer parameter that holds the length in bytes
     */
    record SizedString(String lengthParameter) implements ParameterType {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if the name is no C identifier
         */
        public SizedString {
            Identifiers.require("length parameter", lengthParameter);
        }
    }

    /**
     * An address in the traced program that is not a string.
     *
     * @param cType the type as the C source spells it, such as {@code struct Tcl_Obj *}
     */
    record Pointer(String cType) implements ParameterType {

        /** Checks that the type is there. */
        public Pointer {
            Objects.requireNonNull(cType, "cType");
        }
    }
}
