package dev.sonde.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.elf.ElfFile;
import dev.sonde.elf.ElfImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeScanTest {

    @TempDir
    Path tree;

    @Test
    void findsEveryFileWithMarkersOnceAndSaysWhatItCouldNotRead() throws IOException {
        Path app = ElfImage.x86().marker("app", "work", "").writeTo(Files.createDirectories(tree.resolve("a/b")));
        ElfImage.x86().writeTo(Files.createDirectory(tree.resolve("without")));
        Files.writeString(tree.resolve("text"), "no ELF");
        byte[] cut = Arrays.copyOf(Files.readAllBytes(app), 100);
        Path broken = Files.write(tree.resolve("broken"), cut);
        Files.createSymbolicLink(tree.resolve("link"), app);
        Files.createLink(tree.resolve("a/second-name"), app);
        Files.createSymbolicLink(tree.resolve("a/up"), tree);
        Seen seen = new Seen();

        long count = TreeScan.scan(tree, seen);

        assertThat(seen.found).hasSize(1);
        assertThat(Files.isSameFile(seen.found.get(0).path(), app)).isTrue();
        assertThat(seen.unreadable).containsExactly(broken);
        assertThat(count).isEqualTo(4);
    }

    @Test
    void refusesATreeThatIsNotThere() {
        assertThatThrownBy(() -> TreeScan.scan(tree.resolve("absent"), new Seen()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static final class Seen implements TreeScan.Listener {
        private final List<ElfFile> found = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();

        @Override
        public void found(ElfFile file) {
            found.add(file);
        }

        @Override
        public void unreadable(Path file, IOException cause) {
            unreadable.add(file);
        }
    }
}
