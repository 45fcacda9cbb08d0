package dev.sonde.target;

import dev.sonde.model.Name;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which target each provider has; its static methods make targets and are meant to be imported. */
public final class Targets {
    /** The place of the markers when nothing is said. */
    private static final Binary USUAL = new Binary(null, null, 0);

    private static final Targets NONE = new Targets(Map.of());

    private final Map<String, Target> byProvider;

    private Targets(Map<String, Target> byProvider) {
        this.byProvider = byProvider;
    }

    /** Every provider where it usually is. */
    public static Targets usual() {
        return NONE;
    }

    /** The same targets, but for one provider. */
    public Targets with(String provider, Target target) {
        Map<String, Target> changed = new HashMap<>(byProvider);
        changed.put(given("provider", provider), given("target", target));
        return new Targets(Map.copyOf(changed));
    }

    /** The same targets, with the folder of each tapset named otherwise. */
    public Targets withTapsetFolders(UnaryOperator<String> renaming) {
        given("renaming", renaming);
        Map<String, Target> changed = new HashMap<>(byProvider);
        changed.replaceAll((provider, target) -> target instanceof Tapset tapset && tapset.folder() != null
                ? tapset.in(renaming.apply(tapset.folder()))
                : target);
        return new Targets(Map.copyOf(changed));
    }

    /** The folders of tapsets that SystemTap has to be told, in the order of the alphabet. */
    public Set<String> tapsetFolders() {
        Set<String> folders = new TreeSet<>();
        for (Target target : byProvider.values()) {
            if (target instanceof Tapset tapset && tapset.folder() != null) {
                folders.add(tapset.folder());
            }
        }
        return folders;
    }

    /** Where a provider's markers are. */
    public Target of(String provider) {
        return byProvider.getOrDefault(given("provider", provider), USUAL);
    }

    /** Markers in a program: {@code process("/usr/bin/python3").mark("…")} in SystemTap. */
    public static Binary executable(String path) {
        return new Binary(given("path", path), null, 0);
    }

    /** Markers in a library: {@code process("/usr/lib/…/libpython3.11.so.1.0").mark("…")} in SystemTap. */
    public static Binary library(String pathOrSoname) {
        return new Binary(null, given("pathOrSoname", pathOrSoname), 0);
    }

    /** Markers in a running process: {@code python1234:::} in D. */
    public static Binary process(long pid) {
        return new Binary(null, null, pid);
    }

    /** Markers behind the tapset that Sonde makes of the provider: {@code probe cpython.function.entry} in SystemTap. */
    public static Tapset tapset() {
        return new Tapset("", null);
    }

    /** Markers behind a tapset whose aliases begin with other words: {@code tapset("python")}. */
    public static Tapset tapset(String prefix) {
        if (!given("prefix", prefix).isEmpty()
                && !java.util.Arrays.stream(prefix.split("\\.", -1)).allMatch(Name::isIdentifier)) {
            throw new IllegalArgumentException(
                    "A tapset's prefix is identifiers with dots between, such as cpython or my.python.");
        }
        return new Tapset(prefix, null);
    }

    /** What was given. A null would otherwise stand for the usual place, and nobody would see that a setting was missing. */
    static <T> T given(String argument, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("The argument " + argument + " is null.");
        }
        return value;
    }
}
