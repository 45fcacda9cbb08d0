package dev.sonde.elf;

import dev.sonde.elf.ElfException.Fault;
import dev.sonde.elf.ElfHeader.Table;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** One entry of the program header table. */
record Segment(int type, long offset, long address, long fileSize) {

    static final int LOAD = 1;
    static final int DYNAMIC = 2;
    static final int INTERPRETER = 3;

    static List<Segment> readTable(ElfBytes bytes, int bits, Table table) throws IOException {
        int least = bits == 32 ? 32 : 56;
        if (table.count() == 0 || table.offset() == 0) {
            return List.of();
        }
        if (table.entrySize() < least) {
            throw bytes.fault(Fault.UNSUPPORTED, "a program header has only " + table.entrySize() + " bytes");
        }
        ByteBuffer all = bytes.read(table.offset(), (long) table.count() * table.entrySize(), "the program headers");
        List<Segment> segments = new ArrayList<>(table.count());
        for (int i = 0; i < table.count(); i++) {
            segments.add(one(all, i * table.entrySize(), bits));
        }
        return segments;
    }

    private static Segment one(ByteBuffer all, int at, int bits) {
        if (bits == 32) {
            return new Segment(
                    all.getInt(at),
                    Integer.toUnsignedLong(all.getInt(at + 4)),
                    Integer.toUnsignedLong(all.getInt(at + 8)),
                    Integer.toUnsignedLong(all.getInt(at + 16)));
        }
        return new Segment(all.getInt(at), all.getLong(at + 8), all.getLong(at + 16), all.getLong(at + 32));
    }

    boolean contains(long virtualAddress) {
        return Long.compareUnsigned(virtualAddress, address) >= 0
                && Long.compareUnsigned(virtualAddress - address, fileSize) < 0;
    }
}
