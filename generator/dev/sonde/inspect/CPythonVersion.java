package dev.sonde.inspect;

import dev.sonde.elf.ElfFile;
import dev.sonde.elf.EmbeddedText;
import dev.sonde.provider.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which CPython a file is: by its soname, by its name, or by the version that it prints. */
final class CPythonVersion {

    private static final Pattern NAME = Pattern.compile("(?:lib)?python(?<version>3\\.\\d+)(?:[a-z]*|[a-z]*\\.so.*)");
    private static final Pattern PRINTED =
            Pattern.compile("(?<version>3\\.\\d{1,2}\\.\\d{1,2})(?:(?:a|b|rc)\\d+)?\\+?");

    /** Other texts of that form are versions of other things: 3.2.0 of a table of Unicode, 3.40.1 of SQLite. */
    private static final int OLDEST_MINOR = 6;

    private static final int NEWEST_MINOR = 30;

    private CPythonVersion() {}

    static Optional<Version> of(ElfFile file) throws IOException {
        Optional<Version> byName = file.linking().soname().flatMap(CPythonVersion::named);
        if (byName.isEmpty()) {
            byName = named(String.valueOf(file.path().toRealPath().getFileName()));
        }
        return byName.isPresent() ? byName : printed(file.path());
    }

    private static Optional<Version> named(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Version.parse(matcher.group("version")) : Optional.empty();
    }

    private static Optional<Version> printed(Path file) throws IOException {
        List<Version> versions = EmbeddedText.find(file, PRINTED).stream()
                .map(PRINTED::matcher)
                .filter(Matcher::matches)
                .flatMap(m -> Version.parse(m.group("version")).stream())
                .filter(v -> v.numbers().get(1) >= OLDEST_MINOR && v.numbers().get(1) <= NEWEST_MINOR)
                .distinct()
                .toList();
        return versions.size() == 1 ? Optional.of(versions.get(0)) : Optional.empty();
    }
}
