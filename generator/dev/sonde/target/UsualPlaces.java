package dev.sonde.target;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a provider's program is when nobody says. */
public final class UsualPlaces {
    private static final Map<String, String> EXECUTABLES = Map.of(
            "python", "/usr/bin/python3",
            "perl", "/usr/bin/perl",
            "php", "/usr/bin/php",
            "ruby", "/usr/bin/ruby",
            "node", "/usr/bin/node");

    private UsualPlaces() {}

    /** The path of the provider's program, or null when it has no usual one. */
    public static @Nullable String executable(String provider) {
        return EXECUTABLES.get(provider);
    }
}
