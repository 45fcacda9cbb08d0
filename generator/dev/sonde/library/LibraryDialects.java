package dev.sonde.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Which dialects can say which script of the library: a file that a test holds against the scripts, so a list is there at once. */
final class LibraryDialects {
    private static final String FILE = "/META-INF/sonde/dialects.properties";
    private static final Properties DIALECTS = read();

    private LibraryDialects() {}

    /** Their ids, where the file has the script. */
    static Optional<List<String>> of(String script) {
        return Optional.ofNullable(DIALECTS.getProperty(script)).map(ids -> List.of(ids.split(",")));
    }

    private static Properties read() {
        Properties dialects = new Properties();
        try (InputStream file = LibraryDialects.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            dialects.load(file);
            return dialects;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
