package dev.sonde.generate;

import dev.sonde.check.Rule;
import dev.sonde.check.Severity;
import dev.sonde.dsl.Script;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.util.List;

/**
 * What a list says of a script.
 *
 * @param name what finds it again
 * @param description what it shows, in sentences
 * @param dialects the ids of the dialects that can say it
 */
public record ListedScript(String name, String description, List<String> dialects) {
    /** What is said of a script that was made; it is lowered for each dialect. */
    public static ListedScript of(FoundScript found) {
        return new ListedScript(found.name(), found.script().description(), dialects(found.script()));
    }

    /** The ids of the dialects that can say a script, once they know where its markers are. */
    public static List<String> dialects(Script script) {
        return Dialects.all().stream()
                .filter(dialect -> script.as(dialect).diagnostics().stream()
                        .noneMatch(each -> each.severity() == Severity.ERROR && each.rule() != Rule.TARGET_MISSING))
                .map(Dialect::id)
                .toList();
    }
}
