package dev.sonde.lower.bpftrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one version of bpftrace can't say of a script. */
final class Refusals {
    private final BpftraceVersion version;
    private final boolean forLaterToo;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** For a script in this version; perhaps every later version must take it too. */
    Refusals(BpftraceVersion version, boolean forLaterToo) {
        this.version = version;
        this.forLaterToo = forLaterToo;
    }

    BpftraceVersion version() {
        return version;
    }

    /** Whether every later version must take the script too. */
    boolean forLaterToo() {
        return forLaterToo;
    }

    List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }

    void add(Rule rule, Origin at, String message, String advice) {
        Diagnostic found = new Diagnostic(rule, message, at, advice);
        if (!diagnostics.contains(found)) {
            diagnostics.add(found);
        }
    }

    /** Refuses what no version has. */
    void none(Rule rule, Origin at, String what, String advice) {
        add(rule, at, "bpftrace has no " + what + ".", advice);
    }

    /** Refuses what only a later version has; the answer is whether this one has it. */
    boolean since(BpftraceVersion since, Origin at, String what) {
        return since(since, Rule.UNSAYABLE, at, what);
    }

    /** Refuses what only a later version has, by a rule; the answer is whether this one has it. */
    boolean since(BpftraceVersion since, Rule rule, Origin at, String what) {
        boolean there = version.has(since);
        if (!there) {
            add(
                    rule,
                    at,
                    "bpftrace " + version.number() + " has no " + what + ".",
                    "Print the script for bpftrace " + since.number() + " or later: BPFTRACE does so by itself.");
        }
        return there;
    }

    /** The words that a user gave for bpftrace, or none with a diagnostic. */
    String words(Map<String, String> texts, Origin at, String what) {
        String text = texts.get(Bpftrace.ID);
        if (text == null) {
            add(
                    Rule.ESCAPE_MISSING,
                    at,
                    "The " + what + " has no words in bpftrace.",
                    "Give it some by in(BPFTRACE, \"…\"), or print the script in another dialect.");
        }
        return text == null ? "" : text;
    }
}
