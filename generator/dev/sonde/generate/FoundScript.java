package dev.sonde.generate;

import dev.sonde.dsl.Script;

/**
 * A script that a user's class made.
 *
 * @param script the script
 * @param names what the user calls the sources
 */
public record FoundScript(Script script, SourceNames names) {}
