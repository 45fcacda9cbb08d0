package dev.sonde.lower;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Script;
import java.util.ArrayList;
import java.util.List;

/** The options about how DTrace keeps and reads its data, for dialects that do it otherwise. */
public final class ReadingOptions {
    private ReadingOptions() {}

    /** The warnings of those that have no effect. */
    public static List<Diagnostic> withoutEffect(Script script, String title) {
        List<Diagnostic> warnings = new ArrayList<>();
        if (script.options().aggregationBytes() > 0) {
            warnings.add(new Diagnostic(
                    Rule.OPTION_WITHOUT_EFFECT,
                    title + " counts the keys of its aggregations and not their bytes.",
                    script.at(),
                    "Say tableSize(…) too, if there are many keys."));
        }
        if (script.options().switchMilliseconds() > 0) {
            warnings.add(new Diagnostic(
                    Rule.OPTION_WITHOUT_EFFECT,
                    title + " reads its buffers when there is something in them, whatever switchRate says.",
                    script.at(),
                    "Leave it out if the script is for this tracer only."));
        }
        return warnings;
    }
}
