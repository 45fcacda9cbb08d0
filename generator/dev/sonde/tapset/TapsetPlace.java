package dev.sonde.tapset;

import dev.sonde.lower.CStrings;
import dev.sonde.model.Code;
import org.jspecify.annotations.Nullable;

/**
 * One place where SystemTap looks for the markers of a tapset. In both paths {@code *}, {@code ?} and {@code [ ]} are
 * globs, and a word between two {@code @} is left for the one who packages the tapset: {@code @PREFIX@/bin/python3}.
 *
 * @param file the path of the program or library that has the markers, or of the program that loads the library
 * @param library the soname, path or glob of the library among those that the program loads; null when the file itself
 *     has the markers
 */
public record TapsetPlace(String file, @Nullable String library) {
    /** Markers in a file itself. */
    public static TapsetPlace file(String path) {
        return new TapsetPlace(path, null);
    }

    /** The place as SystemTap spells it: {@code process("/usr/bin/python3")}. */
    Code spelled() {
        String process = "process(\"" + CStrings.quote(file).text() + "\")";
        return new Code(
                library == null
                        ? process
                        : process + ".library(\"" + CStrings.quote(library).text() + "\")");
    }
}
