package dev.sonde.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder forgets the files that are not wanted any more, and touches no others. */
class OutputFolderTest {
    @TempDir
    Path folder;

    private OutputFolder output;

    @BeforeEach
    void nameTheFolder() {
        output = new OutputFolder(folder.resolve("out"), folder.resolve("record.txt"));
    }

    @Test
    void removes_what_it_wrote_and_does_not_want() throws Exception {
        output.write(Map.of("a", "1", "deep/b", "2"));
        Path foreign = Files.writeString(folder.resolve("out/foreign"), "precious");
        assertThat(output.write(Map.of("a", "1", "c", "3"))).containsExactly(folder.resolve("out/c"));
        assertThat(folder.resolve("out/deep/b")).doesNotExist();
        assertThat(folder.resolve("out/c")).hasContent("3");
        assertThat(foreign).exists();
        assertThat(output.texts()).isEqualTo(Map.of("a", "1", "c", "3"));
    }

    @Test
    void a_list_of_another_folder_removes_nothing() throws Exception {
        output.write(Map.of("a", "1"));
        new OutputFolder(folder.resolve("other"), folder.resolve("record.txt")).write(Map.of("b", "2"));
        assertThat(folder.resolve("out/a")).exists();
        assertThat(folder.resolve("other/b")).exists();
    }

    @Test
    void a_list_that_someone_changed_reaches_nothing_outside() throws Exception {
        output.write(Map.of("a", "1", "b", "2"));
        Path outside = Files.writeString(folder.resolve("outside"), "precious");
        Files.createSymbolicLink(folder.resolve("out/link"), folder);
        Files.createSymbolicLink(folder.resolve("out/deep"), Files.createDirectory(folder.resolve("within")));
        append("../outside", outside.toString(), "link/outside", "", ".", "a\0b", "a/../../outside", "deep/../outside");
        output.write(Map.of("a", "1"));
        assertThat(outside).hasContent("precious");
        assertThat(folder.resolve("out/b")).doesNotExist();
        assertThat(folder.resolve("out/a")).exists();
    }

    @Test
    void a_file_that_cannot_be_removed_is_told_and_tried_again() throws Exception {
        output.write(Map.of("a", "1", "b", "2"));
        Path stuck = folder.resolve("out/b");
        Files.delete(stuck);
        Path full = Files.createDirectories(stuck.resolve("full"));
        assertThatThrownBy(() -> output.write(Map.of("a", "new")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("SONDE-405");
        assertThat(folder.resolve("out/a")).hasContent("new");
        Files.delete(full);
        output.write(Map.of("a", "new"));
        assertThat(stuck).doesNotExist();
    }

    @Test
    void a_list_that_is_no_text_is_a_clear_fault() throws Exception {
        output.write(Map.of("a", "1"));
        Files.write(folder.resolve("record.txt"), new byte[] {(byte) 0xff, '\n'});
        assertThatThrownBy(() -> output.write(Map.of("a", "2")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("record.txt can't be read");
        assertThat(folder.resolve("out/a")).hasContent("1");
    }

    private void append(String... paths) throws IOException {
        Path record = folder.resolve("record.txt");
        Files.writeString(record, Files.readString(record) + String.join("\n", paths) + "\n");
    }
}
