package dev.sonde.dsl;

import dev.sonde.check.Diagnostic;
import dev.sonde.lower.Dialect;
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

    /** The script in the model. */
    public dev.sonde.model.Script model() {
        return model;
    }

    /** The script in a dialect; nothing is printed yet. */
    public Rendition as(Dialect dialect) {
        return new Rendition(this, dialect);
    }
}
