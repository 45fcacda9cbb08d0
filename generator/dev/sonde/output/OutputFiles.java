package dev.sonde.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.check.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes files, all of them whole or none at all. Everything that Sonde writes goes through here.
 *
 * <p>Each text goes to a file of another name in the same folder; when all are there, each is renamed. A file that says
 * the same already is not touched, and a changed one keeps its permissions and owner. A link in a file's place is replaced,
 * not followed: someone else may have put it there.
 */
public final class OutputFiles {
    private final Map<Path, byte[]> texts = new LinkedHashMap<>();
    private final Deque<Path> madeFolders = new ArrayDeque<>();
    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    /** Adds a file to be written; nothing is written yet. */
    public OutputFiles add(Path file, String text) {
        return add(file, text.getBytes(UTF_8));
    }

    /** Adds a file that is no text; nothing is written yet. */
    public OutputFiles add(Path file, byte[] bytes) {
        texts.put(file, bytes);
        return this;
    }

    /**
     * Writes what differs.
     *
     * @return the files that were written, without those that said the same already
     * @throws UnwritableException when any can't be written; then none is changed
     */
    public List<Path> write() throws UnwritableException {
        Path current = Path.of("");
        try {
            for (Map.Entry<Path, byte[]> each : texts.entrySet()) {
                current = each.getKey();
                if (!saysAlready(current, each.getValue())) {
                    draft(current, each.getValue());
                }
            }
            for (Map.Entry<Path, Path> each : drafts.entrySet()) {
                current = each.getKey();
                Files.move(each.getValue(), current, StandardCopyOption.ATOMIC_MOVE);
            }
            return List.copyOf(drafts.keySet());
        } catch (IOException e) {
            takeBack();
            throw new UnwritableException(current, e);
        }
    }

    /** Whether a file has just this text. */
    static boolean saysAlready(Path file, byte[] text) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("a folder of this name is in the way");
            }
            return false;
        }
        return Files.size(file) == text.length
                && Files.isReadable(file)
                && Arrays.equals(Files.readAllBytes(file), text);
    }

    private void draft(Path file, byte[] text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("it is no file");
        }
        makeFolder(folder);
        String unique = ProcessHandle.current().pid() + "-"
                + Long.toHexString(ThreadLocalRandom.current().nextLong());
        Path draft = folder.resolve("." + file.getFileName() + "." + unique + ".part");
        // An interrupted program leaves no draft behind; a program that is ending already makes none.
        draft.toFile().deleteOnExit();
        drafts.put(file, draft);
        Files.write(draft, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        keepAttributes(file, draft);
    }

    private static void keepAttributes(Path file, Path draft) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        PosixFileAttributes old = view.readAttributes();
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

    private void makeFolder(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            Files.createDirectories(each);
            madeFolders.push(each);
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(Diagnostic.path(folder) + " is not a folder");
        }
    }

    private void takeBack() {
        List<Path> all = new ArrayList<>(drafts.values());
        all.addAll(madeFolders);
        for (Path each : all) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                // A folder that someone else uses by now, or a disk that takes nothing: the first fault is the one to
                // tell.
            }
        }
    }
}
