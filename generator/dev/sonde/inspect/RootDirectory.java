package dev.sonde.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The directory that a program sees as its root. In a container it is another one than ours, and a symbolic link in it
 * must not lead out of it.
 *
 * @param directory the root as this process sees it
 */
record RootDirectory(Path directory) {

    static final RootDirectory OURS = new RootDirectory(Path.of("/"));

    private static final int MOST_LINKS = 40;

    /** Where an absolute path of the program's is for us, all links followed; the file need not exist. */
    Path resolve(Path absolute) throws IOException {
        Deque<Path> rest = new ArrayDeque<>();
        push(rest, absolute);
        Path seen = Path.of("/");
        int links = 0;
        while (!rest.isEmpty()) {
            Path name = rest.pop();
            if (name.toString().equals("..")) {
                seen = parent(seen);
                continue;
            }
            Path here = directory.resolve(seen.resolve(name).toString().substring(1));
            if (!Files.isSymbolicLink(here)) {
                seen = seen.resolve(name);
                continue;
            }
            if (++links > MOST_LINKS) {
                throw new IOException(absolute + ": too many symbolic links");
            }
            Path target = Files.readSymbolicLink(here);
            seen = target.isAbsolute() ? Path.of("/") : seen;
            push(rest, target);
        }
        return directory.resolve(seen.toString().substring(1));
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static void push(Deque<Path> rest, Path path) {
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            rest.push(path.getName(i));
        }
    }
}
