package dev.sonde.inspect;

import dev.sonde.provider.Catalogue;
import dev.sonde.provider.Place;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files of this machine that are at a provider's usual places. */
final class PlaceSearch {

    private static final int DEEPEST = 6;

    private PlaceSearch() {}

    /** The files in the order in which the catalogue names their places, links followed. */
    static List<Path> files(String provider) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        List<Place> places = Catalogue.provider(provider)
                .map(known -> known.facts().places())
                .orElse(List.of());
        for (Place place : places) {
            if (place.pattern().startsWith("/")) {
                found.addAll(matches(place.pattern()));
            } else {
                for (String directory : LibrarySearch.DIRECTORIES) {
                    found.addAll(matches(directory + "/" + place.pattern()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Set<Path> matches(String pattern) throws IOException {
        int wild = firstWild(pattern);
        Path start = Path.of(pattern.substring(0, pattern.lastIndexOf('/', wild) + 1));
        if (!Files.isDirectory(start)) {
            return Set.of();
        }
        // The links of /lib and of versioned directories lead to files that are found by themselves.
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        int depth = pattern.contains("**") ? DEEPEST : 1 + slashes(pattern.substring(wild));
        Set<Path> real = new LinkedHashSet<>();
        try (Stream<Path> files = Files.find(start, depth, (path, attributes) -> matcher.matches(path))) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                real.add(path.toRealPath());
            }
        }
        return real;
    }

    /** Where the first wildcard is; the end of the text when there is none. */
    private static int firstWild(String pattern) {
        int at = 0;
        while (at < pattern.length() && pattern.charAt(at) != '*' && pattern.charAt(at) != '?') {
            at++;
        }
        return at;
    }

    private static int slashes(String text) {
        return (int) text.chars().filter(c -> c == '/').count();
    }
}
