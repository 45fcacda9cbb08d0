package dev.sonde.provider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The system calls that Linux has, by the names of its tracepoints: {@code tapsets/linux-syscalls.txt}. */
public final class KernelSyscalls {
    private static final String RESOURCE = "/tapsets/linux-syscalls.txt";

    private static final Map<String, List<String>> ARGUMENTS = load();

    private KernelSyscalls() {}

    /** All names, in the order of the alphabet. */
    public static Set<String> names() {
        return ARGUMENTS.keySet();
    }

    /** The names of a call's arguments in their order; empty for a call that is not listed. */
    public static Optional<List<String>> arguments(String name) {
        return Optional.ofNullable(ARGUMENTS.get(name));
    }

    private static Map<String, List<String>> load() {
        InputStream stream = KernelSyscalls.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("the list of system calls is not beside the classes: " + RESOURCE);
        }
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> words = List.of(line.split(" ", -1));
                        arguments.put(words.get(0), words.subList(1, words.size()));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return arguments;
    }
}
