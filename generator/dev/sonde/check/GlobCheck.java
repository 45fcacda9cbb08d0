package dev.sonde.check;

import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Point.NamedPoint;
import dev.sonde.model.Probe;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import java.util.regex.Pattern;

/** Warns of globs that attach a probe to hundreds of functions or markers: that takes long, and each call of any of them is slower. */
final class GlobCheck {
    /** Two letters match hundreds of functions of a kernel or of a C library. */
    private static final int FEWEST_LETTERS = 3;

    /** A field of a point that is a star and nothing else. */
    private static final Pattern STAR = Pattern.compile("(^|[:\"(.])\\*([:\").?!{]|$)");

    /** Each point is attached by itself, whether it was named or found by a glob. */
    private static final int MANY_POINTS = 100;

    private GlobCheck() {}

    static void check(Node node, Origin at, Findings findings) {
        if (node instanceof KernelFunctionPoint point) {
            function(point.function().text(), at, findings);
        } else if (node instanceof UserFunctionPoint point) {
            function(point.function().text(), at, findings);
        } else if (node instanceof Probe probe && probe.points().size() >= MANY_POINTS) {
            findings.add(
                    Rule.GLOB_WIDE,
                    at,
                    "The probe has " + probe.points().size() + " points, each of which is attached by itself.",
                    "Name the points that you ask about, or more of their first letters.");
        } else if (node instanceof NamedPoint named) {
            named.texts().values().stream()
                    .sorted()
                    .filter(text -> STAR.matcher(text).find())
                    .findFirst()
                    .ifPresent(text -> wide(text, at, findings));
        }
    }

    private static void function(String name, Origin at, Findings findings) {
        if (name.indexOf('*') >= 0 && name.replace("*", "").length() < FEWEST_LETTERS) {
            wide(name, at, findings);
        }
    }

    private static void wide(String glob, Origin at, Findings findings) {
        findings.add(
                Rule.GLOB_WIDE,
                at,
                "The glob " + Diagnostic.quote(glob) + " may match hundreds of functions, each of which gets a probe.",
                "Name the functions, or more of their first letters.");
    }
}
