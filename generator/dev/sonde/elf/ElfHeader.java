package dev.sonde.elf;

import dev.sonde.elf.ElfException.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The file header: where the tables are and how their numbers are written. */
record ElfHeader(int bits, int type, Architecture architecture, Table segments, Table sections, int namesIndex) {

    static final int EXECUTABLE = 2;
    static final int DYNAMIC = 3;

    private static final int IDENT_SIZE = 16;
    private static final int SIZE_32 = 52;
    private static final int SIZE_64 = 64;
    private static final int COUNT_IS_ELSEWHERE = 0xffff;

    /** A table of {@code count} entries of {@code entrySize} bytes each. */
    record Table(long offset, int count, int entrySize) {}

    static ElfHeader read(ElfBytes bytes) throws IOException {
        if (bytes.size() < IDENT_SIZE) {
            throw bytes.fault(Fault.NOT_ELF, "not an ELF file");
        }
        ByteBuffer ident = bytes.read(0, IDENT_SIZE, "the file header");
        if (ident.order(ByteOrder.BIG_ENDIAN).getInt(0) != 0x7f454c46) {
            throw bytes.fault(Fault.NOT_ELF, "not an ELF file");
        }
        int bits = choose(bytes, "class", ident.get(4)) == 1 ? 32 : 64;
        bytes.order(choose(bytes, "byte order", ident.get(5)) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        ByteBuffer header = bytes.read(0, bits == 32 ? SIZE_32 : SIZE_64, "the file header");
        return fields(bytes, bits, header);
    }

    private static int choose(ElfBytes bytes, String what, int value) throws ElfException {
        if (value != 1 && value != 2) {
            throw bytes.fault(Fault.UNSUPPORTED, "the ELF header has no known " + what + ": " + (value & 0xff));
        }
        return value;
    }

    private static ElfHeader fields(ElfBytes bytes, int bits, ByteBuffer header) throws IOException {
        long segmentOffset = bits == 32 ? Integer.toUnsignedLong(header.getInt(28)) : header.getLong(32);
        long sectionOffset = bits == 32 ? Integer.toUnsignedLong(header.getInt(32)) : header.getLong(40);
        int counts = bits == 32 ? 42 : 54;
        Table segments = new Table(segmentOffset, unsigned(header, counts + 2), unsigned(header, counts));
        Table sections = new Table(sectionOffset, unsigned(header, counts + 6), unsigned(header, counts + 4));
        ElfHeader plain = new ElfHeader(
                bits,
                unsigned(header, 16),
                Architecture.ofMachine(unsigned(header, 18)),
                segments,
                sections,
                unsigned(header, counts + 8));
        return plain.withLargeCounts(bytes);
    }

    /** Counts that don't fit into the header's 16 bits are kept in section 0. */
    private ElfHeader withLargeCounts(ElfBytes bytes) throws IOException {
        boolean elsewhere = (sections.count() == 0 && sections.offset() != 0) || namesIndex == COUNT_IS_ELSEWHERE;
        if (!elsewhere || sections.offset() == 0) {
            return this;
        }
        Table one = new Table(sections.offset(), 1, sections.entrySize());
        Section zero = Section.readTable(bytes, bits, one).get(0);
        int count = sections.count() == 0 ? count(bytes, zero.size()) : sections.count();
        int names = namesIndex == COUNT_IS_ELSEWHERE ? zero.link() : namesIndex;
        return new ElfHeader(
                bits, type, architecture, segments, new Table(sections.offset(), count, sections.entrySize()), names);
    }

    private static int count(ElfBytes bytes, long count) throws ElfException {
        if (count < 0 || count > ElfBytes.LARGEST_TABLE) {
            throw bytes.fault(Fault.TOO_LARGE, "the file claims " + Long.toUnsignedString(count) + " sections");
        }
        return (int) count;
    }

    private static int unsigned(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }
}
