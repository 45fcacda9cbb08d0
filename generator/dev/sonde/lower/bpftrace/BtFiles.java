package dev.sonde.lower.bpftrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Quoted;
import dev.sonde.model.Origin;
import dev.sonde.target.Binary;
import dev.sonde.target.UsualPlaces;
import java.util.regex.Pattern;

/** Files of programs and libraries as bpftrace takes them. */
final class BtFiles {
    // The colon ends the field, * ? [ ] are globs, and the versions differ on the quote and the backslash: so unseen
    // signs, which would have to be escaped, can't stand there either.
    private static final Pattern UNWRITABLE = Pattern.compile("[:*?\\[\\]\"\\\\\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final Refusals refusals;

    BtFiles(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The file that has a provider's markers. */
    Quoted of(String provider, Binary binary, Origin at) {
        String library = binary.library();
        String path = library != null ? library : binary.executable();
        if (path == null) {
            path = UsualPlaces.executable(provider);
        }
        if (path == null) {
            refusals.add(
                    Rule.TARGET_MISSING,
                    at,
                    "bpftrace has to know which file has the markers of " + provider + ".",
                    "Give the path of the executable or the library.");
            return CStrings.quote("");
        }
        if (!path.contains("/")) {
            refusals.add(
                    Rule.TARGET_MISSING,
                    at,
                    "bpftrace has to know the path of " + Diagnostic.quote(path) + ", not its name only.",
                    "Give the path of the file that has the markers.");
        }
        return path(path, at);
    }

    /** A path that is given. */
    Quoted path(String path, Origin at) {
        if (UNWRITABLE.matcher(path).find()) {
            refusals.add(
                    Rule.TARGET_UNWRITABLE,
                    at,
                    "The path " + Diagnostic.quote(path) + " can't stand in a bpftrace script.",
                    "bpftrace takes : * ? [ ] \" \\ for its own, and no unseen signs: make a link without them and give that.");
        }
        return CStrings.quote(path);
    }
}
