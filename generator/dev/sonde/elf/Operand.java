package dev.sonde.elf;

import java.util.Optional;

/** Where a marker's argument is when the program comes by. */
public sealed interface Operand {

    /**
     * In a register.
     *
     * @param name the assembler's name without {@code %}, such as {@code eax} or {@code x0}
     */
    record Register(String name) implements Operand {}

    /**
     * In memory, at {@code symbol + displacement + base + index * scale}.
     *
     * @param symbol a symbol's name, where the address begins at one
     * @param displacement a number of bytes
     * @param base a register's name
     * @param index a register's name
     * @param scale 1, 2, 4 or 8
     */
    record Memory(Optional<String> symbol, long displacement, Optional<String> base, Optional<String> index, int scale)
            implements Operand {}

    /**
     * Nowhere: it is always the same.
     *
     * @param value the value
     */
    record Constant(long value) implements Operand {}

    /**
     * In a form that Sonde does not parse, such as another processor's.
     *
     * @param text the operand as the note has it
     */
    record Unparsed(String text) implements Operand {}
}
