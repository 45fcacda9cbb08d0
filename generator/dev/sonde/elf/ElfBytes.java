package dev.sonde.elf;

import dev.sonde.elf.ElfException.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checked reads from one file. It is read in pieces and not mapped: a mapped file that shrinks would kill the process.
 */
final class ElfBytes implements Closeable {

    /** No real table that Sonde reads comes near this; a table that claims more is a lie. */
    static final int LARGEST_TABLE = 16 << 20;

    private final Path path;
    private final FileChannel channel;
    private final long size;
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

    private ElfBytes(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        this.size = channel.size();
    }

    static ElfBytes open(Path path) throws IOException {
        // Opening a pipe would wait for ever, and a device has no end.
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new ElfException(path, Fault.NOT_ELF, "not a regular file");
        }
        return new ElfBytes(path, FileChannel.open(path));
    }

    void order(ByteOrder newOrder) {
        this.order = newOrder;
    }

    ByteOrder order() {
        return order;
    }

    long size() {
        return size;
    }

    ByteBuffer read(long offset, long length, String what) throws IOException {
        if (offset < 0 || length < 0 || offset > size || length > size - offset) {
            throw fault(
                    Fault.OUTSIDE_FILE,
                    String.format(
                            Locale.ROOT,
                            "%s would be %s bytes at %s, but the file has %d bytes",
                            what,
                            Long.toUnsignedString(length),
                            Long.toUnsignedString(offset),
                            size));
        }
        if (length > LARGEST_TABLE) {
            throw fault(Fault.TOO_LARGE, String.format(Locale.ROOT, "%s claims %d bytes", what, length));
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) length).order(order);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw fault(Fault.OUTSIDE_FILE, what + " ends early: the file became shorter while it was read");
            }
        }
        return buffer.flip();
    }

    /** Reads a NUL-terminated string of at most {@code longest} bytes. */
    String string(long offset, int longest, String what) throws IOException {
        if (offset < 0 || offset >= size) {
            throw fault(Fault.OUTSIDE_FILE, what + " would begin at " + Long.toUnsignedString(offset));
        }
        ByteBuffer buffer = read(offset, Math.min(longest, size - offset), what);
        String text = string(buffer);
        if (text == null) {
            throw fault(Fault.OUTSIDE_FILE, what + " has no end");
        }
        return text;
    }

    /** Takes a NUL-terminated string off the buffer; null when it has no end. */
    static @Nullable String string(ByteBuffer buffer) {
        int start = buffer.position();
        for (int i = start; i < buffer.limit(); i++) {
            if (buffer.get(i) == 0) {
                buffer.position(i + 1);
                return new String(buffer.array(), buffer.arrayOffset() + start, i - start, StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    ElfException fault(Fault fault, String sentence) {
        return new ElfException(path, fault, sentence);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
