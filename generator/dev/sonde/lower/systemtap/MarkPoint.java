package dev.sonde.lower.systemtap;

import dev.sonde.lower.Quoted;
import dev.sonde.model.Code;
import dev.sonde.model.LoweredPoint;
import org.jspecify.annotations.Nullable;

/**
 * A static marker by the file that has it.
 *
 * @param process the path of the program or library
 * @param library the library of the program that has it, or null
 * @param marker the marker's name
 */
public record MarkPoint(Quoted process, @Nullable Quoted library, Code marker) implements LoweredPoint {}
