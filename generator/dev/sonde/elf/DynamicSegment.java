package dev.sonde.elf;

import dev.sonde.elf.ElfException.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dynamic segment: names needed and offered. It is found by its program header, so it is there in files without a
 * section table too.
 */
record DynamicSegment(Linking linking, boolean isPositionIndependentExecutable) {

    private static final int NEEDED = 1;
    private static final int STRING_TABLE = 5;
    private static final int SONAME = 14;
    private static final int RPATH = 15;
    private static final int RUNPATH = 29;
    private static final long FLAGS_1 = 0x6ffffffbL;
    private static final long FLAG_PIE = 0x08000000L;

    private static final int LONGEST_NAME = 4096;
    private static final int MOST_NEEDED = 4096;

    static DynamicSegment read(ElfBytes bytes, int bits, List<Segment> segments) throws IOException {
        Optional<String> interpreter = interpreter(bytes, segments);
        Entries entries = Entries.read(bytes, bits, segments);
        Strings strings = new Strings(bytes, segments, entries.first(STRING_TABLE));
        List<String> needed = new ArrayList<>();
        for (long offset : entries.all(NEEDED)) {
            needed.add(strings.at(offset, "the name of a needed library"));
        }
        Optional<Long> runpath = entries.first(RUNPATH);
        Optional<Long> path = runpath.isPresent() ? runpath : entries.first(RPATH);
        List<String> searchPath = path.isPresent()
                ? List.of(strings.at(path.get(), "the search path").split(":"))
                : List.of();
        Optional<String> soname = Optional.empty();
        if (entries.first(SONAME).isPresent()) {
            soname = Optional.of(strings.at(entries.first(SONAME).get(), "the soname"));
        }
        boolean pie = (entries.first(FLAGS_1).orElse(0L) & FLAG_PIE) != 0;
        return new DynamicSegment(new Linking(soname, needed, searchPath, interpreter), pie);
    }

    private static Optional<String> interpreter(ElfBytes bytes, List<Segment> segments) throws IOException {
        for (Segment segment : segments) {
            if (segment.type() == Segment.INTERPRETER) {
                return Optional.of(bytes.string(segment.offset(), LONGEST_NAME, "the interpreter's name"));
            }
        }
        return Optional.empty();
    }

    private record Entry(long tag, long value) {}

    private record Entries(List<Entry> entries) {

        static Entries read(ElfBytes bytes, int bits, List<Segment> segments) throws IOException {
            List<Entry> entries = new ArrayList<>();
            for (Segment segment : segments) {
                if (segment.type() == Segment.DYNAMIC) {
                    ByteBuffer data = bytes.read(segment.offset(), segment.fileSize(), "the dynamic segment");
                    addAll(entries, data, bits);
                    break;
                }
            }
            if (new Entries(entries).all(NEEDED).size() > MOST_NEEDED) {
                throw bytes.fault(Fault.TOO_LARGE, "the file needs more than " + MOST_NEEDED + " libraries");
            }
            return new Entries(entries);
        }

        private static void addAll(List<Entry> entries, ByteBuffer data, int bits) {
            int entrySize = bits / 4;
            while (data.remaining() >= entrySize) {
                long tag = bits == 32 ? Integer.toUnsignedLong(data.getInt()) : data.getLong();
                long value = bits == 32 ? Integer.toUnsignedLong(data.getInt()) : data.getLong();
                if (tag == 0) {
                    return;
                }
                entries.add(new Entry(tag, value));
            }
        }

        Optional<Long> first(long tag) {
            List<Long> all = all(tag);
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
        }

        List<Long> all(long tag) {
            List<Long> values = new ArrayList<>();
            for (Entry entry : entries) {
                if (entry.tag() == tag) {
                    values.add(entry.value());
                }
            }
            return values;
        }
    }

    private record Strings(ElfBytes bytes, List<Segment> segments, Optional<Long> address) {

        String at(long offset, String what) throws IOException {
            if (address.isEmpty()) {
                throw bytes.fault(Fault.OUTSIDE_FILE, "the dynamic segment has no string table");
            }
            long table = address.get();
            for (Segment segment : segments) {
                if (segment.type() == Segment.LOAD && segment.contains(table)) {
                    return bytes.string(table - segment.address() + segment.offset() + offset, LONGEST_NAME, what);
                }
            }
            throw bytes.fault(Fault.OUTSIDE_FILE, "no segment holds the dynamic string table");
        }
    }
}
