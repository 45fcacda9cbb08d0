package dev.sonde.elf;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;

/**
 * An ELF file as a tracer sees it: how it is linked, and the sites of its markers.
 *
 * <pre>{@code
 * ElfFile python = ElfFile.read(Path.of("/usr/bin/python3.11"));
 * python.sites().get(0).marker();   // audit
 * python.linking().needed();        // [libm.so.6, libz.so.1, …]
 * }</pre>
 *
 * @param path the file that was read
 * @param architecture the processor that it is made for
 * @param bits 32 or 64
 * @param order the order of the bytes in its numbers
 * @param kind what the file is good for
 * @param linking how the dynamic linker sees it
 * @param sites the sites of {@code .note.stapsdt} in the order of the file; empty when it has none
 */
public record ElfFile(
        Path path,
        Architecture architecture,
        int bits,
        ByteOrder order,
        Kind kind,
        Linking linking,
        List<MarkerSite> sites) {

    /** What a file is good for. */
    public enum Kind {
        /** A program with a fixed address. */
        EXECUTABLE,
        /** A program that can be loaded at any address. */
        POSITION_INDEPENDENT_EXECUTABLE,
        /** A shared library. */
        SHARED_LIBRARY,
        /** An object file, a core file and the like: nothing to trace. */
        OTHER
    }

    /** Keeps the list from being changed. */
    public ElfFile {
        sites = List.copyOf(sites);
    }

    /**
     * Reads a file.
     *
     * @param file the file; symbolic links are followed
     * @return what it holds
     * @throws ElfException if it is no ELF file, or what it says of itself is not true
     * @throws IOException if it can't be read
     */
    public static ElfFile read(Path file) throws IOException {
        try (ElfBytes bytes = ElfBytes.open(file)) {
            ElfHeader header = ElfHeader.read(bytes);
            List<Segment> segments = Segment.readTable(bytes, header.bits(), header.segments());
            DynamicSegment dynamic = DynamicSegment.read(bytes, header.bits(), segments);
            return new ElfFile(
                    file,
                    header.architecture(),
                    header.bits(),
                    bytes.order(),
                    kind(header, dynamic),
                    dynamic.linking(),
                    MarkerNotes.read(bytes, header));
        }
    }

    private static Kind kind(ElfHeader header, DynamicSegment dynamic) {
        if (header.type() == ElfHeader.EXECUTABLE) {
            return Kind.EXECUTABLE;
        }
        if (header.type() != ElfHeader.DYNAMIC) {
            return Kind.OTHER;
        }
        Linking linking = dynamic.linking();
        // Old linkers did not mark them; libc.so.6 has an interpreter too, but also a name.
        boolean looksLikeProgram =
                linking.interpreter().isPresent() && linking.soname().isEmpty();
        return dynamic.isPositionIndependentExecutable() || looksLikeProgram
                ? Kind.POSITION_INDEPENDENT_EXECUTABLE
                : Kind.SHARED_LIBRARY;
    }
}
