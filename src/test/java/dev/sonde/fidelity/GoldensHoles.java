package dev.sonde.fidelity;

import java.util.List;

/** Why a cell of docs/goldens.md is not right. The first reason that fits is the one. */
final class GoldensHoles {
    private static final List<Hole> HOLES = List.of(
            new Hole(".*", ".*", "not run yet", "The lab has not run this since the page was made."),
            new Hole(
                    ".*",
                    ".*",
                    "refused",
                    "Sonde says why this tracer can't have it: docs/support.md has the id of each such word."),
            new Hole(
                    "calls",
                    "bpftrace.*",
                    "does not run",
                    "The script calls a tracer's own function by its name, and this tracer has another one."),
            new Hole(
                    "kernel-functions|switches-by-thread",
                    ".*",
                    "does not run",
                    "The kernel of the lab's machine has no probes for its functions."),
            new Hole(
                    "optional-points|user-function",
                    ".*",
                    "does not run",
                    "It names a function of /usr/bin/python3.11, which is not where this tracer looks."),
            new Hole(
                    "local-variables",
                    "bpftrace.*",
                    "differs",
                    "It prints a line for each call, and bpftrace says that it lost some: each printf is a record of its own."),
            new Hole(
                    ".*",
                    "SystemTap.*",
                    "compiles",
                    "SystemTap translated it (-p2). To run it is minutes of an emulated machine's time."),
            new Hole(".*", ".*", "compiles", "What it prints is not computed, so it was compiled and not run."));

    private GoldensHoles() {}

    /** A reason for the cells that match. */
    private record Hole(String golden, String tracer, String word, String reason) {}

    static String reason(String golden, String tracer, String word) {
        return HOLES.stream()
                .filter(hole ->
                        golden.matches(hole.golden()) && tracer.matches(hole.tracer()) && word.matches(hole.word()))
                .map(Hole::reason)
                .findFirst()
                .orElse(Holes.UNEXPLAINED + " " + String.join(" ", golden, tracer, word));
    }
}
