package dev.sonde.tapset;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what can't stand in a tapset. */
public final class TapsetCheck {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+~-]{0,63}");
    private static final Pattern LICENSE = Pattern.compile("[A-Za-z0-9(][A-Za-z0-9.+() -]{0,199}");
    private static final Pattern PLACEHOLDER = Pattern.compile("@[A-Za-z_]+@.*");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    // An alias below one of SystemTap's own points would hide it.
    private static final Set<String> POINTS = Set.of(
            "begin",
            "end",
            "error",
            "hwbkpt",
            "init",
            "java",
            "kernel",
            "kprobe",
            "module",
            "nd_syscall",
            "netfilter",
            "never",
            "perf",
            "process",
            "procfs",
            "python2",
            "python3",
            "syscall",
            "timer");

    private TapsetCheck() {}

    /** What is wrong with a plan; empty when a tapset can be made of it. */
    public static List<Diagnostic> faults(TapsetPlan plan) {
        List<Diagnostic> faults = new ArrayList<>();
        checkWords(plan, faults);
        if (plan.places().isEmpty()) {
            faults.add(places(
                    "Nobody knows where the markers of " + plan.provider().name() + " are.",
                    "Give the program with --binary, or the library with --library."));
        }
        Set<TapsetPlace> seen = new HashSet<>();
        for (TapsetPlace place : plan.places()) {
            checkPlace(place, faults);
            if (!seen.add(place)) {
                faults.add(places(
                        "The place " + Diagnostic.quote(place.file())
                                + " is given twice, and every probe would run twice.",
                        "Give it once."));
            }
        }
        return faults;
    }

    /** Whether a path waits for a packager to fill it in. */
    static boolean isPlaceholder(String path) {
        return PLACEHOLDER.matcher(path).matches();
    }

    private static void checkWords(TapsetPlan plan, List<Diagnostic> faults) {
        String prefix = plan.prefix();
        String first = prefix.split("\\.", -1)[0];
        if (!Stream.of(prefix.split("\\.", -1)).allMatch(Name::isIdentifier) || prefix.startsWith("_")) {
            faults.add(
                    name("The prefix " + Diagnostic.quote(prefix) + " is not made of identifiers.", "such as cpython"));
        } else if (POINTS.contains(first)) {
            faults.add(name(
                    "SystemTap has probe points of its own below " + first + ".", "such as " + first + "_markers"));
        }
        if (!plan.version().isEmpty() && !VERSION.matcher(plan.version()).matches()) {
            faults.add(name(
                    "The version " + Diagnostic.quote(plan.version()) + " can't be in a file's name.", "such as 3.11"));
        }
        if (!LICENSE.matcher(plan.license()).matches()) {
            faults.add(name(
                    "The license " + Diagnostic.quote(plan.license()) + " is no SPDX name.",
                    "such as GPL-2.0-or-later"));
        }
    }

    private static void checkPlace(TapsetPlace place, List<Diagnostic> faults) {
        String library = place.library();
        for (String path : library == null ? List.of(place.file()) : List.of(place.file(), library)) {
            if (path.isEmpty() || UNWRITABLE.matcher(path).find()) {
                faults.add(places(
                        "The path " + Diagnostic.quote(path) + " can't stand in a tapset.",
                        "Make a link without control characters and give that."));
                return;
            }
        }
        // Without a slash SystemTap takes what it finds first in PATH, which may be a shell script of the same name.
        if (!place.file().startsWith("/") && !isPlaceholder(place.file())) {
            faults.add(places(
                    "The place " + Diagnostic.quote(place.file()) + " is no full path.",
                    "Begin it with a slash or a placeholder such as @PREFIX@; a soname goes with the program that loads it"
                            + " (--binary)."));
        }
    }

    private static Diagnostic places(String message, String advice) {
        return new Diagnostic(Rule.TAPSET_PLACES, message, Origin.UNKNOWN, advice);
    }

    private static Diagnostic name(String message, String example) {
        return new Diagnostic(Rule.TAPSET_NAME, message, Origin.UNKNOWN, "Give another, " + example + ".");
    }
}
