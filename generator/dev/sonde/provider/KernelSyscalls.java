package dev.sonde.provider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system calls that Linux has, by the names of its tracepoints: {@code tapsets/linux-syscalls.txt}. */
public final class KernelSyscalls {
    private static final String RESOURCE = "/tapsets/linux-syscalls.txt";

    private static final Map<String, Syscall> ALL = load();

    private KernelSyscalls() {}

    /**
     * What is known of one.
     *
     * @param number its number on x86-64; from 424 on the same on every architecture
     * @param arguments the names of its arguments in their order
     */
    public record Syscall(int number, List<String> arguments) {
        /** Copies the names. */
        public Syscall {
            arguments = List.copyOf(arguments);
        }
    }

    /** All of them by their names, in the order of the alphabet. */
    public static Map<String, Syscall> all() {
        return Collections.unmodifiableMap(ALL);
    }

    /** What is known of the call of this name; empty for a call that is not listed. */
    public static Optional<Syscall> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<String, Syscall> load() {
        InputStream stream = KernelSyscalls.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("the list of system calls is not beside the classes: " + RESOURCE);
        }
        Map<String, Syscall> syscalls = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> words = List.of(line.split(" ", -1));
                        int number = Integer.parseInt(words.get(1));
                        syscalls.put(words.get(0), new Syscall(number, words.subList(2, words.size())));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return syscalls;
    }
}
