package dev.sonde.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The providers that Sonde knows, one file a program in {@code tapsets/}. A file is read when it is asked for, and
 * then only that one.
 *
 * <pre>{@code
 * Provider python = Catalogue.provider("python").orElseThrow();
 * Catalogue.provider("unheard_of");   // empty
 * }</pre>
 */
public final class Catalogue {

    private static final List<String> FILES = List.of(
            "glibc",
            "hotspot",
            "hotspot_jni",
            "hs_private",
            "libgcc",
            "libstdcxx",
            "libvirt",
            "mariadb",
            "node",
            "perl",
            "php",
            "postgresql",
            "python",
            "ruby",
            "tcl");

    /** Providers whose file has the program's name and not theirs. */
    private static final Map<String, String> FILE_OF_PROVIDER =
            Map.of("libc", "glibc", "rtld", "glibc", "mysql", "mariadb");

    private static final Map<String, List<Provider>> READ = new ConcurrentHashMap<>();

    private Catalogue() {}

    /**
     * The names of the files, such as {@code python} or {@code mariadb}.
     *
     * @return the names in alphabetical order
     */
    public static List<String> names() {
        return FILES;
    }

    /**
     * Finds a provider.
     *
     * @param name the provider's name as the binary has it, such as {@code python} or {@code mysql}
     * @return the provider, or empty when the catalogue does not have it
     */
    public static Optional<Provider> provider(String name) {
        return providers(FILE_OF_PROVIDER.getOrDefault(name, name)).stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst();
    }

    /**
     * The providers of one file; the file of glibc has two.
     *
     * @param name one of {@link #names()}
     * @return its providers; empty when there is no such file
     */
    public static List<Provider> providers(String name) {
        return FILES.contains(name) ? READ.computeIfAbsent(name, Catalogue::read) : List.of();
    }

    private static List<Provider> read(String name) {
        String file = "/tapsets/" + name + ".d";
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Sonde's own file " + file + " is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ProviderDefinition.parse(text, name + ".d").providers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DefinitionException e) {
            throw new IllegalStateException("Sonde's own file is broken: " + e.getMessage(), e);
        }
    }
}
