package dev.sonde.lower.dtrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Code;
import dev.sonde.model.Origin;
import java.util.List;
import java.util.regex.Pattern;

/** Files as the second of D's four fields: by their names without folders. */
final class DModules {
    // What else D's probe descriptions could hold is a glob, a macro or the end of the field.
    private static final Pattern MODULE = Pattern.compile("[A-Za-z0-9_.+-]+");

    private final List<Diagnostic> diagnostics;

    DModules(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    Code ofFile(String path, Origin at) {
        String module = path.substring(path.lastIndexOf('/') + 1);
        if (!MODULE.matcher(module).matches()) {
            diagnostics.add(new Diagnostic(
                    Rule.TARGET_UNWRITABLE,
                    "The file " + Diagnostic.quote(module) + " can't be a module in D.",
                    at,
                    "Use a file name of letters, digits and . _ + - only."));
            return new Code("");
        }
        return new Code(module);
    }
}
