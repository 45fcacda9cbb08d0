package dev.sonde.dsl;

import dev.sonde.check.Diagnostic;
import dev.sonde.lower.Dialect;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.List;

/** A checked script: an immutable value that can be printed in every dialect. */
public final class Script {
    private final dev.sonde.model.Script model;
    private final List<Diagnostic> warnings;

    Script(dev.sonde.model.Script model, List<Diagnostic> warnings) {
        this.model = model;
        this.warnings = List.copyOf(warnings);
    }

    /** What its file is called, without the ending. */
    public String name() {
        return model.name();
    }

    /** What it is for; may be empty. */
    public String description() {
        return model.description();
    }

    /** What is doubtful about it in every dialect. */
    public List<Diagnostic> warnings() {
        return warnings;
    }

    /** All that is to be said of it in a dialect, for markers in these places: doubts and what can't be said. */
    public List<Diagnostic> check(Dialect dialect, Targets targets) {
        List<Diagnostic> all = new ArrayList<>(warnings);
        all.addAll(as(dialect).at(targets).diagnostics());
        return List.copyOf(all);
    }

    /** The script in the model. */
    public dev.sonde.model.Script model() {
        return model;
    }

    /** The script in a dialect; nothing is printed yet. */
    public Rendition as(Dialect dialect) {
        return new Rendition(this, dialect);
    }
}
