package dev.sonde.fidelity;

import java.util.List;

/** Why a cell of docs/fidelity.md is not right. The first reason that fits is the one. */
final class Holes {
    static final String UNEXPLAINED = "Nobody knows why.";

    private static final String ENTRIES = "cpython/call_stack|cpython/gc|python/(call|cpu|flow|stat|sys|prof).*";

    private static final List<Hole> HOLES = List.of(
            new Hole(PostgresRuns.TITLE, ".*", ".*", "runs", "It prints how long the server waits for its own locks."),
            new Hole(
                    PostgresRuns.TITLE,
                    "postgresql/locks",
                    "bpftrace.*",
                    "refused",
                    "bpftrace has no format for a histogram with keys: SONDE-205."),
            new Hole(
                    JavaRuns.TITLE,
                    ".*",
                    ".*",
                    "runs",
                    "It prints times, samples or what the virtual machine does for itself."),
            new Hole(".*", ".*", ".*", "not run yet", "The lab has not run this column since the page was made."),
            new Hole(
                    ".*",
                    ".*/(profile|syscalls|compile)",
                    "bpftrace.*",
                    "refused",
                    "The script puts two strings together, which bpftrace can't: SONDE-201."),
            new Hole(
                    ".*",
                    ".*",
                    "bpftrace 0.17",
                    "refused",
                    "bpftrace 0.17 has no format for results, no settings in a script and little room for strings: SONDE-201,"
                            + " SONDE-205. Without a version Sonde prints for 0.23."),
            new Hole(".*", "python/profile", ".*", "runs", "It counts samples: how many there are depends on time."),
            new Hole(
                    "CPython 3.15", ".*/lines?", ".*", "does not run|differs", "CPython 3.15 has no marker for lines."),
            new Hole(
                    "CPython 3.11",
                    ENTRIES,
                    ".*",
                    "differs",
                    "CPython 3.11 leaves out the entries of ordinary calls (CPython's issue 98894), so calls are missing."));

    private Holes() {}

    /** A reason for the cells that match. */
    private record Hole(String program, String script, String tracer, String word, String reason) {
        boolean fits(String itsProgram, String itsScript, String itsTracer, String itsWord) {
            return itsProgram.matches(program)
                    && itsScript.matches(script)
                    && itsTracer.matches(tracer)
                    && itsWord.matches(word);
        }
    }

    static String reason(String program, String script, String tracer, String word) {
        return HOLES.stream()
                .filter(hole -> hole.fits(program, script, tracer, word))
                .map(Hole::reason)
                .findFirst()
                .orElse(UNEXPLAINED + " " + String.join(" ", program, script, tracer, word));
    }

    /** Why no run shows a script of another provider. */
    static String notRun(String script) {
        return switch (script.substring(0, script.indexOf('/'))) {
            case "perl", "php", "ruby" -> "Debian builds this interpreter without its markers";
            case "process" -> "it counts whatever a process does";
            default -> "it watches the whole machine, where nothing is known beforehand";
        };
    }
}
