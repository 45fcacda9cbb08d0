package dev.sonde.library;

import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.ProbePoint;
import dev.sonde.dsl.StringValue;
import java.util.Optional;

/**
 * The point where a call of a language begins or ends, and what is known there.
 *
 * @param point where
 * @param place the file without its folders, or the class
 * @param function the function, method or subroutine
 * @param line the line, where the language tells it
 */
record Call(ProbePoint point, StringValue place, StringValue function, Optional<IntValue> line) {
    static Call at(ProbePoint point, StringValue file, StringValue function, IntValue line) {
        return new Call(point, file.basename(), function, Optional.of(line));
    }
}
