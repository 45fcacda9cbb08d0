package dev.sonde.inspect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a running process is made of.
 *
 * @param root the directory that the process sees as its root
 * @param executable its program, as we can open it
 * @param libraries the files whose code is mapped besides, as we can open them
 */
record ProcessFiles(RootDirectory root, Path executable, List<Path> libraries) {

    /** {@code 7f00-7f10 r-xp 00000000 08:01 42   /path}: only executable mappings hold markers. */
    private static final Pattern MAPPING =
            Pattern.compile("[0-9a-f]+-[0-9a-f]+ ..x. [0-9a-f]+ [0-9a-f]+:[0-9a-f]+ \\d+ +(?<path>/.*)");

    private static final Pattern OCTAL = Pattern.compile("\\\\(\\d{3})");
    private static final String DELETED = " (deleted)";

    static ProcessFiles of(long pid) throws IOException {
        return of(Path.of("/proc", Long.toString(pid)));
    }

    static ProcessFiles of(Path proc) throws IOException {
        if (!Files.isDirectory(proc)) {
            throw new NoSuchFileException(proc.toString(), null, "there is no such process");
        }
        RootDirectory root = rootOf(proc);
        Path link = Files.readSymbolicLink(proc.resolve("exe"));
        Path named = root.resolve(link);
        // A program that was replaced on disk can still be opened through /proc.
        Path executable = Files.isRegularFile(named) ? named : proc.resolve("exe");
        Set<Path> libraries = new LinkedHashSet<>();
        for (String line : Files.readAllLines(proc.resolve("maps"), StandardCharsets.ISO_8859_1)) {
            Matcher mapping = MAPPING.matcher(line);
            if (mapping.matches() && !mapping.group("path").endsWith(DELETED)) {
                Path file = root.resolve(Path.of(unescaped(mapping.group("path"))));
                if (!file.equals(executable) && Files.isRegularFile(file)) {
                    libraries.add(file);
                }
            }
        }
        return new ProcessFiles(root, executable, List.copyOf(libraries));
    }

    /** The same mounts and the same root need no detour through /proc, and give the paths that people know. */
    private static RootDirectory rootOf(Path proc) throws IOException {
        Path root = proc.resolve("root");
        boolean sameMounts = mounts(proc).equals(mounts(Path.of("/proc/self")));
        boolean sameRoot = Files.readSymbolicLink(root).equals(Path.of("/"));
        return sameMounts && sameRoot ? RootDirectory.OURS : new RootDirectory(root);
    }

    private static Path mounts(Path proc) throws IOException {
        return Files.readSymbolicLink(proc.resolve("ns/mnt"));
    }

    private static String unescaped(String path) {
        byte[] raw = OCTAL.matcher(path)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 8))))
                .getBytes(StandardCharsets.ISO_8859_1);
        return new String(raw, StandardCharsets.UTF_8);
    }
}
