package dev.sonde.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** Which dialects can say which script of the library: a file that a test holds against the scripts, so a list is there at once. */
final class LibraryDialects {
    private static final String FILE = "/META-INF/sonde/dialects.properties";

    private LibraryDialects() {}

    /** Their ids. */
    static List<String> of(String script) {
        return List.of(Known.DIALECTS.getProperty(script, "").split(","));
    }

    private static final class Known {
        static final Properties DIALECTS = read();

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
}
