package dev.sonde.elf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small ELF file made by hand, for the byte orders, sizes and lies that no package on this machine has. */
public final class ElfImage {

    /** Where the parts are, so that a test can spoil one of them. */
    public static final int NOTES_OFFSET = 256;

    private static final String NAMES = "\0.shstrtab\0.note.stapsdt\0.stapsdt.base\0";

    private final int bits;
    private final ByteOrder order;
    private final int machine;
    private long baseAddress = 0x1000;
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    public ElfImage(int bits, ByteOrder order, int machine) {
        this.bits = bits;
        this.order = order;
        this.machine = machine;
    }

    public static ElfImage x86() {
        return new ElfImage(64, ByteOrder.LITTLE_ENDIAN, 62);
    }

    /** The address of {@code .stapsdt.base} as the section table has it now. */
    public ElfImage movedTo(long address) {
        baseAddress = address;
        return this;
    }

    public ElfImage marker(String provider, String name, String arguments) {
        return marker(0x2000, 0x1000, 0, provider + '\0' + name + '\0' + arguments + '\0');
    }

    /** A note whose strings are given with their ends, so that they can lack them. */
    public ElfImage marker(long location, long base, long semaphore, String strings) {
        byte[] text = strings.getBytes(StandardCharsets.UTF_8);
        int word = bits / 8;
        ByteBuffer note =
                ByteBuffer.allocate(12 + 8 + 3 * word + (text.length + 3 & ~3)).order(order);
        note.putInt(8).putInt(3 * word + text.length).putInt(3).put("stapsdt\0".getBytes(StandardCharsets.UTF_8));
        address(note, location);
        address(note, base);
        address(note, semaphore);
        note.put(text);
        notes.writeBytes(note.array());
        return this;
    }

    /** The offset of the section table, which lies behind the notes. */
    public int sectionTable() {
        return (NOTES_OFFSET + notes.size() + 63) & ~63;
    }

    public int sectionHeaderSize() {
        return bits == 32 ? 40 : 64;
    }

    public byte[] bytes() {
        int header = sectionHeaderSize();
        ByteBuffer file = ByteBuffer.allocate(sectionTable() + 4 * header).order(order);
        file.put(new byte[] {0x7f, 'E', 'L', 'F', (byte) (bits / 32), (byte) (order == ByteOrder.LITTLE_ENDIAN ? 1 : 2)
        });
        file.put(6, (byte) 1).position(16);
        file.putShort((short) 2).putShort((short) machine).putInt(1);
        address(file, 0);
        address(file, 0);
        address(file, sectionTable());
        file.putInt(0)
                .putShort((short) (bits == 32 ? 52 : 64))
                .putShort((short) 0)
                .putShort((short) 0);
        file.putShort((short) header).putShort((short) 4).putShort((short) 1);
        file.position(128);
        file.put(NAMES.getBytes(StandardCharsets.UTF_8));
        file.position(NOTES_OFFSET);
        file.put(notes.toByteArray());
        section(file, 1, 1, 3, 0, 128, NAMES.length());
        section(file, 2, NAMES.indexOf(".note"), 7, 0, NOTES_OFFSET, notes.size());
        section(file, 3, NAMES.indexOf(".stapsdt.base"), 1, baseAddress, 64, 1);
        return file.array();
    }

    public Path writeTo(Path directory) throws IOException {
        return Files.write(directory.resolve("image"), bytes());
    }

    private void section(ByteBuffer file, int index, int name, int type, long address, long offset, long size) {
        file.position(sectionTable() + index * sectionHeaderSize());
        file.putInt(name).putInt(type);
        address(file, 0);
        address(file, address);
        address(file, offset);
        address(file, size);
        file.putInt(0).putInt(0);
        address(file, 4);
        address(file, 0);
    }

    private void address(ByteBuffer buffer, long value) {
        if (bits == 32) {
            buffer.putInt((int) value);
        } else {
            buffer.putLong(value);
        }
    }
}
