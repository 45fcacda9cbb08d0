package dev.sonde.elf;

import java.util.List;

/**
 * One argument of a marker's site: {@code -4@%eax} is a signed integer of four bytes in a register.
 *
 * @param bytes the size in bytes; 0 where the note does not say
 * @param signed whether it is a signed integer
 * @param floating whether it is a floating-point number
 * @param operand where the value is
 */
public record Argument(int bytes, boolean signed, boolean floating, Operand operand) {

    static List<Argument> parseAll(String text, Architecture architecture) {
        return new ArgumentParser(text, architecture).parse();
    }
}
