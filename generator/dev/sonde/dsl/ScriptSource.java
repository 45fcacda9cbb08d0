package dev.sonde.dsl;

import java.util.List;

/**
 * A class that makes scripts: what the command line and the Maven plugin look for.
 *
 * <p>It needs a constructor without parameters.
 */
@FunctionalInterface
public interface ScriptSource {
    /** The scripts, each with a name of its own. */
    List<Script> scripts();
}
