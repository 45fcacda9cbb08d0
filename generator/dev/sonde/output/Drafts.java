package dev.sonde.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Files under other names until all are there; closed before they are kept, they are gone and all is as it was. */
final class Drafts implements AutoCloseable {
    /** What the name of a draft begins with; a file of such a name in a held folder is left from a run that was killed. */
    static final String PREFIX = ".sonde-draft-";

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Map<Path, Path> drafts = new LinkedHashMap<>();
    private final Map<Path, Path> replaced = new LinkedHashMap<>();
    private final List<Path> created = new ArrayList<>();

    /** Writes what is to go to a file, beside it and with its permissions. */
    void write(Path file, byte[] text) throws IOException {
        Path draft = another(file);
        drafts.put(file, draft);
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        boolean keep = view != null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        FileAttribute<?>[] first = keep ? new FileAttribute<?>[] {PRIVATE} : new FileAttribute<?>[0];
        try (SeekableByteChannel channel = Files.newByteChannel(draft, NEW, first);
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write(text);
        }
        if (keep) {
            keepAttributes(view.readAttributes(), draft);
        }
    }

    private static void keepAttributes(PosixFileAttributes old, Path draft) throws IOException {
        PosixFileAttributeView fresh = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        PosixFileAttributes own = fresh.readAttributes();
        if (!own.owner().equals(old.owner())) {
            fresh.setOwner(old.owner());
        }
        if (!own.group().equals(old.group())) {
            fresh.setGroup(old.group());
        }
        fresh.setPermissions(old.permissions());
    }

    /** Gives the old files a second name, so that between the first and the last rename there is nothing but renames. */
    void keepOld() throws IOException {
        int left = drafts.size();
        for (Path file : drafts.keySet()) {
            left--;
            // Nothing can fail behind the last one, so nobody will want its old file back.
            if (left > 0 && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Path old = another(file);
                copy(file, old);
                replaced.put(file, old);
            }
        }
    }

    /** Gives a draft the name of its file. */
    void putInPlace(Path file) throws IOException {
        Path draft = drafts.get(file);
        if (draft == null) {
            throw new IllegalStateException("no draft of " + file);
        }
        boolean isNew = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        if (isNew) {
            created.add(file);
        }
    }

    private static void copy(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static Path another(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("it is no file");
        }
        return folder.resolve(
                PREFIX + Long.toHexString(ThreadLocalRandom.current().nextLong()));
    }

    /** From now on nothing is taken back. */
    void keep() {
        replaced.values().forEach(Drafts::delete);
        replaced.clear();
        created.clear();
        drafts.clear();
    }

    @Override
    public void close() {
        replaced.forEach((file, old) -> {
            try {
                Files.move(old, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // A disk that takes nothing: the first fault is the one to tell.
            }
            // Two names of one file are not renamed into one.
            delete(old);
        });
        created.forEach(Drafts::delete);
        drafts.values().forEach(Drafts::delete);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A disk that takes nothing: the first fault is the one to tell.
        }
    }
}
