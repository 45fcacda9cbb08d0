package dev.sonde.inspect;

import dev.sonde.elf.ElfException;
import dev.sonde.elf.ElfFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks for files with markers in a whole tree of directories.
 *
 * <p>Symbolic links are not followed, and a file with several names is looked at once. A file or a directory that can't
 * be read is reported and passed over.
 */
public final class TreeScan {

    /** Is told how the scan goes on. */
    public interface Listener {

        /**
         * A file is about to be looked at; what is no ELF file counts too.
         *
         * @param file the file
         * @param count how many files were looked at before
         */
        default void looking(Path file, long count) {}

        /**
         * A file has markers.
         *
         * @param file the file
         */
        void found(ElfFile file);

        /**
         * A file or a directory could not be read, or an ELF file says what is not true.
         *
         * @param file the file or directory
         * @param cause why
         */
        void unreadable(Path file, IOException cause);
    }

    private TreeScan() {}

    /**
     * Scans a tree.
     *
     * @param directory where to begin
     * @param listener is told of each file
     * @return how many files were looked at
     * @throws IOException if the first directory can't be read
     */
    public static long scan(Path directory, Listener listener) throws IOException {
        Visitor visitor = new Visitor(directory, listener);
        Files.walkFileTree(directory, visitor);
        return visitor.count;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path start;
        private final Listener listener;
        private final Set<Object> seen = new HashSet<>();
        private long count;

        Visitor(Path start, Listener listener) {
            this.start = start;
            this.listener = listener;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Object key = attributes.fileKey();
            if (attributes.isRegularFile() && (key == null || seen.add(key))) {
                listener.looking(file, count++);
                look(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private void look(Path file) {
            try {
                ElfFile elf = ElfFile.read(file);
                if (!elf.sites().isEmpty()) {
                    listener.found(elf);
                }
            } catch (ElfException e) {
                if (e.fault() != ElfException.Fault.NOT_ELF) {
                    listener.unreadable(file, e);
                }
            } catch (IOException e) {
                listener.unreadable(file, e);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
            if (file.equals(start)) {
                throw cause;
            }
            listener.unreadable(file, cause);
            return FileVisitResult.CONTINUE;
        }
    }
}
