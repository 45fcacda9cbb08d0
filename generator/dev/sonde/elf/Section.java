package dev.sonde.elf;

import dev.sonde.elf.ElfException.Fault;
import dev.sonde.elf.ElfHeader.Table;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of the section table; its name is still an offset into the table of names. */
record Section(long nameOffset, int type, long address, long offset, long size, int link, long alignment) {

    static final int NOTE = 7;
    private static final int NO_BITS = 8;
    private static final int LONGEST_NAME = 256;

    /** Whether the file holds the section's bytes; {@code .bss} has only a size. */
    boolean isInFile() {
        return type != NO_BITS;
    }

    static List<Section> readTable(ElfBytes bytes, int bits, Table table) throws IOException {
        int least = bits == 32 ? 40 : 64;
        if (table.count() == 0) {
            return List.of();
        }
        if (table.entrySize() < least) {
            throw bytes.fault(Fault.UNSUPPORTED, "a section header has only " + table.entrySize() + " bytes");
        }
        ByteBuffer all = bytes.read(table.offset(), (long) table.count() * table.entrySize(), "the section table");
        List<Section> sections = new ArrayList<>(table.count());
        for (int i = 0; i < table.count(); i++) {
            sections.add(one(all, i * table.entrySize(), bits));
        }
        return sections;
    }

    static @Nullable Section named(ElfBytes bytes, List<Section> sections, int namesIndex, String name)
            throws IOException {
        List<Section> found = allNamed(bytes, sections, namesIndex, name);
        return found.isEmpty() ? null : found.get(0);
    }

    static List<Section> allNamed(ElfBytes bytes, List<Section> sections, int namesIndex, String name)
            throws IOException {
        if (sections.isEmpty() || namesIndex == 0) {
            return List.of();
        }
        if (namesIndex < 0 || namesIndex >= sections.size()) {
            throw bytes.fault(Fault.OUTSIDE_FILE, "the section names would be in section " + namesIndex);
        }
        Section names = sections.get(namesIndex);
        ByteBuffer text = bytes.read(names.offset(), names.size(), "the table of section names");
        List<Section> found = new ArrayList<>();
        for (Section section : sections) {
            if (section.type() != 0 && section.hasName(bytes, text, name)) {
                found.add(section);
            }
        }
        return found;
    }

    private boolean hasName(ElfBytes bytes, ByteBuffer names, String name) throws ElfException {
        if (nameOffset >= names.limit()) {
            throw bytes.fault(Fault.OUTSIDE_FILE, "the name of a section is outside the table of names");
        }
        ByteBuffer rest = names.duplicate();
        rest.position((int) nameOffset).limit((int) Math.min(names.limit(), nameOffset + LONGEST_NAME));
        return name.equals(ElfBytes.string(rest));
    }

    private static Section one(ByteBuffer all, int at, int bits) {
        long name = Integer.toUnsignedLong(all.getInt(at));
        int type = all.getInt(at + 4);
        if (bits == 32) {
            return new Section(
                    name,
                    type,
                    Integer.toUnsignedLong(all.getInt(at + 12)),
                    Integer.toUnsignedLong(all.getInt(at + 16)),
                    Integer.toUnsignedLong(all.getInt(at + 20)),
                    all.getInt(at + 24),
                    Integer.toUnsignedLong(all.getInt(at + 32)));
        }
        return new Section(
                name,
                type,
                all.getLong(at + 16),
                all.getLong(at + 24),
                all.getLong(at + 32),
                all.getInt(at + 40),
                all.getLong(at + 48));
    }
}
