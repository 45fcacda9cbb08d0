package dev.sonde.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Writes files, all of them whole or none at all. Everything that Sonde writes goes through here.
 *
 * <p>Each text goes to a file of another name in the same folder; when all are there, each is renamed. A file that says
 * the same already is not touched, and a changed one keeps its permissions and owner. A link in a file's place is replaced,
 * not followed: someone else may have put it there. docs/adr/0060 says what an interrupt and a second writer do.
 */
public final class OutputFiles {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final long PAUSE_MILLIS = 10;

    private final Map<Path, byte[]> texts = new LinkedHashMap<>();
    private final Map<Path, Path> bounds = new HashMap<>();

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
     * Adds a file by its path below a folder; it may have no {@code ..}, and no link may lead it out of there.
     *
     * @throws java.nio.file.InvalidPathException if the text is no path on this machine
     */
    public OutputFiles addBelow(Path folder, String path, String text) {
        Path file = folder.resolve(path);
        bounds.put(file, folder);
        return add(file, text);
    }

    /** What is to be written, by its place, in the order in which it was added. */
    public Map<Path, byte[]> files() {
        return Collections.unmodifiableMap(texts);
    }

    /** Whether a path stays below a folder: it is one without {@code ..}, and no link leads it out of there. */
    public static boolean isBelow(Path folder, String path) {
        try {
            Below.require(folder, folder.resolve(path));
            return true;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /**
     * Writes what differs.
     *
     * @return the files that were written, without those that said the same already
     * @throws UnwritableException when any can't be written; then none is changed
     */
    public List<Path> write() throws UnwritableException {
        List<Path> changed = changed();
        long start = System.nanoTime();
        while (!changed.isEmpty() && !writeUnlessBusy(changed)) {
            if (System.nanoTime() - start > PATIENCE || Thread.currentThread().isInterrupted()) {
                throw new UnwritableException(changed.get(0), new IOException("another run writes to its folder"));
            }
            pause();
        }
        return changed;
    }

    private List<Path> changed() throws UnwritableException {
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, byte[]> each : texts.entrySet()) {
            Path bound = bounds.get(each.getKey());
            try {
                if (bound != null) {
                    Below.require(bound, each.getKey());
                }
                if (!saysAlready(each.getKey(), each.getValue())) {
                    changed.add(each.getKey());
                }
            } catch (IOException e) {
                throw new UnwritableException(each.getKey(), e);
            }
        }
        return List.copyOf(changed);
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

    /** Writes the files, or gives false when another program is writing to one of their folders. */
    private boolean writeUnlessBusy(List<Path> files) throws UnwritableException {
        Path current = files.get(0);
        Uninterrupted.begin();
        try (HeldFolders folders = new HeldFolders();
                Drafts drafts = new Drafts()) {
            for (Path file : files) {
                current = file;
                folders.make(file);
            }
            if (!folders.hold()) {
                return false;
            }
            for (Path file : files) {
                current = file;
                drafts.write(file, Objects.requireNonNull(texts.get(file)));
            }
            drafts.keepOld();
            for (Path file : files) {
                current = file;
                drafts.putInPlace(file);
            }
            drafts.keep();
            folders.keep();
            return true;
        } catch (IOException e) {
            throw new UnwritableException(current, e);
        } finally {
            Uninterrupted.end();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
