package dev.sonde.tapset;

import dev.sonde.provider.Place;
import dev.sonde.provider.Provider;
import java.util.ArrayList;
import java.util.List;

/** Where the catalogue says that the markers are, as globs that SystemTap understands. */
final class UsualTapsetPlaces {
    // Fedora and others; Debian and its kin.
    private static final List<String> LIBRARY_FOLDERS = List.of("/usr/lib*/", "/usr/lib/*-linux-gnu*/");

    private UsualTapsetPlaces() {}

    static List<TapsetPlace> of(Provider provider) {
        List<TapsetPlace> places = new ArrayList<>();
        for (Place place : provider.facts().places()) {
            String pattern = place.pattern();
            // SystemTap takes two stars for one, which can't stand for a slash.
            if (pattern.contains("**")) {
                continue;
            }
            if (pattern.contains("/")) {
                places.add(TapsetPlace.file(pattern));
            } else {
                LIBRARY_FOLDERS.forEach(folder -> places.add(TapsetPlace.file(folder + pattern)));
            }
        }
        return places;
    }
}
