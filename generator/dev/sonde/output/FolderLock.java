package dev.sonde.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other runs out of a folder: a locked file in it, which is removed afterwards.
 *
 * <p>The system forgets the lock when its program is killed, so a file that is left over holds nobody up.
 */
final class FolderLock implements AutoCloseable {
    private static final String NAME = ".sonde-writing";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes a folder, or gives null when another run has it. */
    static @Nullable FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = null;
        FolderLock taken = null;
        try {
            Object before = create(file);
            channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            // The run before may have removed this very file between our look and our lock.
            if (isLocked(channel) && before != null && before.equals(key(file))) {
                taken = new FolderLock(file, channel);
            }
            return taken;
        } catch (NoSuchFileException e) {
            if (Files.isDirectory(folder)) {
                return null;
            }
            throw e;
        } finally {
            if (taken == null && channel != null) {
                channel.close();
            }
        }
    }

    private static Object create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Another run's, or one that was killed.
        }
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new IOException("its folder has a .sonde-writing that is no file");
        }
        return attributes.fileKey();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    @Override
    public void close() {
        // Before the lock ends: behind it the file may be another run's.
        Drafts.delete(file);
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing was written to it.
        }
    }
}
