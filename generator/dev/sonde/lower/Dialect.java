package dev.sonde.lower;

import dev.sonde.model.Script;
import dev.sonde.target.Targets;

/** The language of one tracer in one version; {@link Dialects} has them all. */
public interface Dialect {
    /** A short word, the same in all versions: {@code d}, {@code stp}. It is the ending of the dialect's files. */
    String id();

    /** What people call it, with its version: {@code D (DTrace 2.0 on Linux)}. */
    String title();

    /** The name of its group of templates. */
    String templates();

    /** The script in the dialect's idioms, with what can't be said in it. */
    Lowering lower(Script script, Targets targets);

    /** The command that runs a file of it, for a shell. */
    String command(String file, Script script, Targets targets);
}
