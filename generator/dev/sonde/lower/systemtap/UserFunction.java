package dev.sonde.lower.systemtap;

import dev.sonde.lower.Quoted;
import dev.sonde.model.Code;
import dev.sonde.model.LoweredPoint;
import org.jspecify.annotations.Nullable;

/**
 * A function of a program or library.
 *
 * @param process the path of the program or library
 * @param library the library of the program that has it, or null
 * @param function its name
 * @param ending what makes it the call or the return
 */
public record UserFunction(Quoted process, @Nullable Quoted library, Code function, Code ending)
        implements LoweredPoint {}
