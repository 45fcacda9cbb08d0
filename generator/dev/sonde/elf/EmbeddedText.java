package dev.sonde.elf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Short texts that a compiler left in a file's read-only data, such as a program's version. */
public final class EmbeddedText {

    private static final String SECTION = ".rodata";
    private static final int CHUNK = 1 << 20;
    private static final int LONGEST = 64;
    private static final int MOST = 64;
    /** Read-only data of an interpreter has a few megabytes; a file may claim any number. */
    private static final long FARTHEST = 64L << 20;

    private EmbeddedText() {}

    /**
     * Finds whole texts, from one NUL byte to the next.
     *
     * @param file an ELF file
     * @param pattern what a text of at most 64 bytes must match from its start to its end
     * @return the different texts in the order of the file, at most 64, from the first 64 MB of the data
     * @throws ElfException if it is no ELF file, or what it says of itself is not true
     * @throws IOException if it can't be read
     */
    public static List<String> find(Path file, Pattern pattern) throws IOException {
        try (ElfBytes bytes = ElfBytes.open(file)) {
            ElfHeader header = ElfHeader.read(bytes);
            List<Section> sections = Section.readTable(bytes, header.bits(), header.sections());
            Section data = Section.named(bytes, sections, header.namesIndex(), SECTION);
            return data == null || !data.isInFile() ? List.of() : find(bytes, data, pattern);
        }
    }

    private static List<String> find(ElfBytes bytes, Section data, Pattern pattern) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        long size = Math.min(data.size(), FARTHEST);
        long at = 0;
        while (at < size && found.size() < MOST) {
            long length = Math.min(CHUNK, size - at);
            ByteBuffer chunk = bytes.read(data.offset() + at, length, SECTION);
            collect(chunk, pattern, found);
            // The last text of a chunk may go on in the next one.
            at += length == CHUNK ? CHUNK - LONGEST : length;
        }
        return new ArrayList<>(found);
    }

    private static void collect(ByteBuffer chunk, Pattern pattern, Set<String> found) {
        int start = 0;
        for (int i = 0; i < chunk.limit() && found.size() < MOST; i++) {
            if (chunk.get(i) == 0) {
                String text = i - start > 0 && i - start <= LONGEST ? text(chunk, start, i) : null;
                if (text != null && pattern.matcher(text).matches()) {
                    found.add(text);
                }
                start = i + 1;
            }
        }
    }

    private static @Nullable String text(ByteBuffer chunk, int start, int end) {
        byte first = chunk.get(start);
        boolean printable = first > ' ' && first < 127;
        return printable
                ? new String(chunk.array(), chunk.arrayOffset() + start, end - start, StandardCharsets.ISO_8859_1)
                : null;
    }
}
