package dev.sonde.output;

import dev.sonde.check.Diagnostic;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeSet;

/** The folders that one run writes to while no other run may. */
final class HeldFolders implements AutoCloseable {
    private final TreeSet<Path> folders = new TreeSet<>();
    private final Deque<Path> made = new ArrayDeque<>();
    private final Deque<FolderLock> locks = new ArrayDeque<>();

    /** Makes the folder of a file when it is missing. */
    void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("it is no file");
        }
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            Files.createDirectories(each);
            made.push(each);
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(Diagnostic.path(folder) + " is not a folder");
        }
        folders.add(folder.toRealPath());
    }

    /** Takes all of the folders, and removes what a killed run has left there; false when another run has one. */
    boolean hold() throws IOException {
        for (Path folder : folders) {
            FolderLock lock = FolderLock.take(folder);
            if (lock == null) {
                return false;
            }
            locks.push(lock);
            clean(folder);
        }
        return true;
    }

    private static void clean(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, Drafts.PREFIX + "*")) {
            for (Path each : left) {
                if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    Drafts.delete(each);
                }
            }
        }
    }

    /** From now on the folders that were made stay. */
    void keep() {
        made.clear();
    }

    @Override
    public void close() {
        locks.forEach(FolderLock::close);
        made.forEach(Drafts::delete);
    }
}
