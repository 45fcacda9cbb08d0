package dev.sonde.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.elf.ElfException.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that lies is refused with a typed error, at once and without filling memory. */
class HostileElfTest {

    private static final int NOTE_SECTION = 2;

    @TempDir
    Path directory;

    @Test
    void refusesWhatIsNoElfFile() throws IOException {
        assertThat(fault(Files.writeString(directory.resolve("script"), "#!/bin/sh\necho no")))
                .isEqualTo(Fault.NOT_ELF);
        assertThat(fault(Files.createFile(directory.resolve("empty")))).isEqualTo(Fault.NOT_ELF);
        assertThat(fault(directory)).isEqualTo(Fault.NOT_ELF);
        assertThat(fault(Path.of("/dev/zero"))).isEqualTo(Fault.NOT_ELF);
    }

    @Test
    void refusesUnknownClassesAndByteOrders() throws IOException {
        assertThat(spoiled(file -> file.put(4, (byte) 9))).isEqualTo(Fault.UNSUPPORTED);
        assertThat(spoiled(file -> file.put(5, (byte) 0))).isEqualTo(Fault.UNSUPPORTED);
    }

    @Test
    void refusesTablesPastTheEnd() throws IOException {
        assertThat(spoiled(file -> file.putLong(40, Long.MAX_VALUE))).isEqualTo(Fault.OUTSIDE_FILE);
        assertThat(spoiled(file -> file.putLong(40, -1))).isEqualTo(Fault.OUTSIDE_FILE);
        assertThat(spoiled(file -> file.putShort(60, (short) 0xffff))).isEqualTo(Fault.OUTSIDE_FILE);
        assertThat(spoiled(file -> file.putShort(62, (short) 0x7fff))).isEqualTo(Fault.OUTSIDE_FILE);
        assertThat(spoiled(file -> file.putShort(58, (short) 1))).isEqualTo(Fault.UNSUPPORTED);
    }

    @Test
    void refusesGigabytesOfSectionsAndNotes() throws IOException {
        assertThat(spoiled(file -> {
                    file.putShort(60, (short) 0);
                    file.putLong(sectionHeader(0) + 32, 1L << 40);
                }))
                .isEqualTo(Fault.TOO_LARGE);
        assertThat(spoiled(file -> file.putLong(sectionHeader(NOTE_SECTION) + 32, 1L << 40)))
                .isEqualTo(Fault.OUTSIDE_FILE);
    }

    @Test
    void refusesATableOfSectionNamesThatHoldsNoNames() throws IOException {
        assertThat(spoiled(file -> file.putInt(sectionHeader(NOTE_SECTION), Integer.MAX_VALUE)))
                .isEqualTo(Fault.OUTSIDE_FILE);
    }

    @Test
    void refusesNotesThatAreCutShort() throws IOException {
        assertThat(spoiled(file -> file.putInt(ElfImage.NOTES_OFFSET, -1))).isEqualTo(Fault.BAD_NOTE);
        assertThat(spoiled(file -> file.putInt(ElfImage.NOTES_OFFSET + 4, Integer.MAX_VALUE)))
                .isEqualTo(Fault.BAD_NOTE);
        assertThat(spoiled(file -> file.putInt(ElfImage.NOTES_OFFSET + 4, 5))).isEqualTo(Fault.BAD_NOTE);
    }

    @Test
    void refusesEmptyAndEndlessNames() throws IOException {
        assertThat(note("\0a\0\0")).isEqualTo(Fault.BAD_NOTE);
        assertThat(note("app\0\0\0")).isEqualTo(Fault.BAD_NOTE);
        assertThat(note("app")).isEqualTo(Fault.BAD_NOTE);
        assertThat(note("app\0a\0" + "x".repeat(7))).isEqualTo(Fault.BAD_NOTE);
    }

    @Test
    void aSparseFileOfManyGigabytesCostsNothing() throws IOException {
        Path file = image().writeTo(directory);
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(8L << 30).write(ByteBuffer.wrap(new byte[1]));
        }
        assertThat(ElfFile.read(file).sites()).hasSize(2);
        patch(file, bytes -> bytes.putLong(sectionHeader(NOTE_SECTION) + 32, 7L << 30));
        assertThat(fault(file)).isEqualTo(Fault.TOO_LARGE);
    }

    @Test
    void everyTruncationIsReadOrRefused() throws IOException {
        byte[] whole = image().bytes();
        for (int length = 0; length < whole.length; length++) {
            readOrRefuse(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void everyDamageIsReadOrRefusedAtOnce() throws IOException {
        byte[] whole = image().bytes();
        Random random = new Random(20260101);
        long reading = 0;
        int files = 2_000;
        for (int i = 0; i < files; i++) {
            byte[] damaged = whole.clone();
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                damaged[random.nextInt(damaged.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextBoolean() ? 0xff : 0);
            }
            reading += readOrRefuse(damaged);
        }
        assertThat(reading / files).as("nanoseconds a file").isLessThan(5_000_000L);
    }

    /** How long it took, in nanoseconds. */
    private long readOrRefuse(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("damaged"), bytes);
        long start = System.nanoTime();
        try {
            assertThat(ElfFile.read(file).sites()).hasSizeLessThan(100);
        } catch (ElfException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(400);
        }
        return System.nanoTime() - start;
    }

    private static ElfImage image() {
        return ElfImage.x86().marker("app", "first", "8@%rax").marker("app", "second", "-4@$3 8@8(%rsp)");
    }

    private static int sectionHeader(int index) {
        return image().sectionTable() + index * image().sectionHeaderSize();
    }

    private Fault spoiled(Consumer<ByteBuffer> spoil) throws IOException {
        Path file = image().writeTo(directory);
        patch(file, spoil);
        return fault(file);
    }

    private static void patch(Path file, Consumer<ByteBuffer> spoil) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer start = ByteBuffer.allocate(image().bytes().length).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(start, 0);
            spoil.accept(start);
            channel.write(start.rewind(), 0);
        }
    }

    private Fault note(String strings) throws IOException {
        return fault(ElfImage.x86().marker(0x2000, 0x1000, 0, strings).writeTo(directory));
    }

    private static Fault fault(Path file) {
        var thrown = catchThrowableOfType(ElfException.class, () -> ElfFile.read(file));
        assertThat(thrown).isNotNull();
        return thrown.fault();
    }
}
