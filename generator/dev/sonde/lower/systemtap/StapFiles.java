package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Quoted;
import dev.sonde.model.Origin;
import dev.sonde.target.Binary;
import dev.sonde.target.UsualPlaces;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Programs and libraries as SystemTap's points name them. */
final class StapFiles {
    // SystemTap takes the first for globs and has no escape that works.
    // Unseen signs would be escaped for C, and a path never gets there.
    private static final Pattern UNWRITABLE = Pattern.compile("[*?\\[\\]\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final SystemTap dialect;
    private final List<Diagnostic> diagnostics;

    StapFiles(SystemTap dialect, List<Diagnostic> diagnostics) {
        this.dialect = dialect;
        this.diagnostics = diagnostics;
    }

    /** The file to name first: the program, or a library that is given by its path alone. */
    Quoted process(String provider, Binary binary, Origin at) {
        String library = binary.library();
        String executable = binary.executable();
        if (executable != null) {
            return path(executable, at);
        }
        return library != null && library.contains("/") ? path(library, at) : usual(provider, at);
    }

    /** The library among those of the program, or null when {@link #process} names it all. */
    @Nullable
    Quoted library(Binary binary, Origin at) {
        String library = binary.library();
        boolean alone = binary.executable() == null && library != null && library.contains("/");
        return library == null || alone ? null : path(library, at);
    }

    /** A path as it stands between quotes. */
    Quoted path(String path, Origin at) {
        if (path.isEmpty() || !StandardCharsets.UTF_8.newEncoder().canEncode(path)) {
            diagnostics.add(new Diagnostic(
                    Rule.TARGET_UNWRITABLE,
                    "The path " + Diagnostic.quote(path) + " is no path.",
                    at,
                    "Give the path of a file, in whole characters."));
        } else if (UNWRITABLE.matcher(path).find()) {
            diagnostics.add(new Diagnostic(
                    Rule.TARGET_UNWRITABLE,
                    "The path " + Diagnostic.quote(path) + " can't stand in a SystemTap script.",
                    at,
                    "SystemTap takes * ? [ ] for globs, and no unseen signs: make a link without them and give that."));
        }
        return CStrings.quote(path);
    }

    private Quoted usual(String provider, Origin at) {
        String usual = UsualPlaces.executable(provider);
        if (usual == null) {
            diagnostics.add(new Diagnostic(
                    Rule.TARGET_MISSING,
                    dialect.title() + " has to know which file has the markers of " + provider + ".",
                    at,
                    "Give the executable or the library."));
        }
        return CStrings.quote(usual == null ? "" : usual);
    }
}
