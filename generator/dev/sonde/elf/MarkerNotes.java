package dev.sonde.elf;

import dev.sonde.elf.ElfException.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the notes that {@code sys/sdt.h} leaves in a file. */
final class MarkerNotes {

    private static final String SECTION = ".note.stapsdt";
    private static final String BASE_SECTION = ".stapsdt.base";
    private static final String OWNER = "stapsdt";
    private static final int TYPE = 3;
    /** libjvm.so, the richest file known, has 531. */
    private static final int MOST_SITES = 100_000;

    private final ElfBytes bytes;
    private final ElfHeader header;
    private final @Nullable Section base;
    private final List<MarkerSite> sites = new ArrayList<>();

    private MarkerNotes(ElfBytes bytes, ElfHeader header, @Nullable Section base) {
        this.bytes = bytes;
        this.header = header;
        this.base = base;
    }

    static List<MarkerSite> read(ElfBytes bytes, ElfHeader header) throws IOException {
        List<Section> sections = Section.readTable(bytes, header.bits(), header.sections());
        int names = header.namesIndex();
        List<Section> noteSections = Section.allNamed(bytes, sections, names, SECTION);
        if (noteSections.isEmpty()) {
            return List.of();
        }
        var notes = new MarkerNotes(bytes, header, Section.named(bytes, sections, names, BASE_SECTION));
        for (Section section : noteSections) {
            // A file of debug symbols keeps the section's header without its bytes.
            if (section.type() == Section.NOTE && section.isInFile()) {
                notes.addAll(bytes.read(section.offset(), section.size(), SECTION), section.offset());
            }
        }
        return notes.sites;
    }

    private void addAll(ByteBuffer notes, long sectionOffset) throws IOException {
        while (notes.remaining() >= 12) {
            long at = sectionOffset + notes.position();
            int nameSize = notes.getInt();
            int descriptorSize = notes.getInt();
            int type = notes.getInt();
            String owner = ElfBytes.string(take(notes, nameSize, at));
            ByteBuffer descriptor = take(notes, descriptorSize, at);
            if (type == TYPE && OWNER.equals(owner)) {
                add(descriptor, at);
            }
        }
    }

    /** Takes {@code size} bytes and the padding behind them. */
    private ByteBuffer take(ByteBuffer notes, int size, long at) throws ElfException {
        if (size < 0 || size > notes.remaining()) {
            throw bad(at, "claims " + Integer.toUnsignedString(size) + " bytes");
        }
        // slice() would forget the byte order.
        ByteBuffer taken = notes.duplicate().order(notes.order());
        taken.limit(notes.position() + size);
        int padded = (size + 3) & ~3;
        notes.position(Math.min(notes.limit(), notes.position() + padded));
        return taken;
    }

    private void add(ByteBuffer descriptor, long at) throws ElfException {
        if (descriptor.remaining() < 3 * header.bits() / 8) {
            throw bad(at, "has no room for its addresses");
        }
        long location = address(descriptor);
        long recordedBase = address(descriptor);
        long semaphore = address(descriptor);
        String provider = name(descriptor, at, "provider");
        String marker = name(descriptor, at, "marker");
        String arguments = ElfBytes.string(descriptor);
        if (arguments == null) {
            throw bad(at, "has no end of its arguments");
        }
        if (sites.size() >= MOST_SITES) {
            throw bytes.fault(Fault.TOO_LARGE, "the file claims more than " + MOST_SITES + " markers");
        }
        long shift = base == null ? 0 : base.address() - recordedBase;
        sites.add(new MarkerSite(
                provider,
                marker,
                location,
                recordedBase,
                semaphore,
                shift,
                arguments,
                Argument.parseAll(arguments, header.architecture())));
    }

    private String name(ByteBuffer descriptor, long at, String what) throws ElfException {
        String name = ElfBytes.string(descriptor);
        if (name == null || name.isEmpty()) {
            throw bad(at, "has no " + what + " name");
        }
        return name;
    }

    private long address(ByteBuffer descriptor) {
        return header.bits() == 32 ? Integer.toUnsignedLong(descriptor.getInt()) : descriptor.getLong();
    }

    private ElfException bad(long at, String sentence) {
        return bytes.fault(
                Fault.BAD_NOTE, String.format(Locale.ROOT, "the note at byte %d of the file %s", at, sentence));
    }
}
