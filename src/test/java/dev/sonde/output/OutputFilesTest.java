package dev.sonde.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, what is refused, and what is put back. */
class OutputFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_rename_that_fails_puts_all_back() throws IOException {
        Path changed = Files.writeString(folder.resolve("changed"), "old");
        Path fresh = folder.resolve("fresh");
        Path stuck = folder.resolve("stuck");
        try (Drafts drafts = new Drafts()) {
            for (Path each : new Path[] {changed, fresh, stuck}) {
                drafts.write(each, new byte[] {'n', 'e', 'w'});
            }
            drafts.keepOld();
            drafts.putInPlace(changed);
            drafts.putInPlace(fresh);
            assertThat(changed).hasContent("new");
            Files.createDirectories(stuck.resolve("full"));
            assertThatThrownBy(() -> drafts.putInPlace(stuck)).isInstanceOf(IOException.class);
        }
        assertThat(changed).hasContent("old");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("changed", "stuck");
    }

    /** The limit that docs/adr/0060 names: nothing renames several files at once. */
    @Test
    @SuppressWarnings("resource") // who is killed closes nothing
    void a_kill_between_two_renames_leaves_whole_files_and_the_next_run_mends_it() throws IOException {
        Path first = Files.writeString(folder.resolve("first"), "old");
        Path second = Files.writeString(folder.resolve("second"), "old");
        Drafts killed = new Drafts();
        killed.write(first, new byte[] {'n', 'e', 'w'});
        killed.write(second, new byte[] {'n', 'e', 'w'});
        killed.keepOld();
        assertThat(first).hasContent("old");
        killed.putInPlace(first);
        assertThat(first).hasContent("new");
        assertThat(second).hasContent("old");
        assertThat(new OutputFiles().add(first, "new").add(second, "new").write())
                .containsExactly(second);
        assertThat(second).hasContent("new");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void a_draft_is_never_more_open_than_its_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "old");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        new OutputFiles().add(secret, "new").write();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(secret).hasContent("new");
    }

    @Test
    void what_a_killed_run_has_left_is_removed() throws IOException {
        Files.writeString(folder.resolve(Drafts.PREFIX + "1"), "half");
        Files.writeString(folder.resolve(".sonde-writing"), "");
        new OutputFiles().add(folder.resolve("file"), "text").write();
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void a_link_in_the_locks_place_is_not_followed() throws IOException {
        Path victim = folder.resolve("victim");
        Files.createSymbolicLink(folder.resolve(".sonde-writing"), victim);
        assertThatThrownBy(() ->
                        new OutputFiles().add(folder.resolve("file"), "text").write())
                .hasMessageContaining("SONDE-405");
        assertThat(victim).doesNotExist();
        assertThat(folder.resolve("file")).doesNotExist();
    }

    @Test
    void no_path_leads_out_of_the_folder() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.createSymbolicLink(out.resolve("link"), other);
        Files.createSymbolicLink(out.resolve("within"), Path.of("."));
        for (String path : new String[] {
            "../other/f", "link/f", "link/new/f", "a/../../f", "", "/etc/f", "within/../../f", "link/../f"
        }) {
            OutputFiles files = new OutputFiles().addBelow(out, "first", "text").addBelow(out, path, "text");
            assertThatThrownBy(files::write).as(path).isInstanceOf(UnwritableException.class);
            assertThat(OutputFiles.isBelow(out, path)).as(path).isFalse();
        }
        assertThat(OutputFiles.isBelow(out, "a\0b")).isFalse();
        assertThat(OutputFiles.isBelow(out, "within/f")).isTrue();
        assertThat(other).isEmptyDirectory();
        assertThat(folder.resolve("f")).doesNotExist();
        assertThat(out.toFile().list()).containsExactlyInAnyOrder("link", "within");
        assertThat(new OutputFiles().addBelow(out, "new/f", "text").write()).containsExactly(out.resolve("new/f"));
    }

    @Test
    void a_folder_that_is_a_link_is_the_users_choice() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        new OutputFiles().addBelow(link, "f", "text").write();
        assertThat(real.resolve("f")).hasContent("text");
    }

    @Test
    void made_folders_go_when_a_file_fails() throws IOException {
        Path stuck = Files.createDirectory(folder.resolve("stuck"));
        OutputFiles files = new OutputFiles();
        files.add(folder.resolve("new/er/f"), "text").add(stuck.resolve("x".repeat(300)), "text");
        assertThatThrownBy(files::write).isInstanceOf(UnwritableException.class);
        assertThat(folder.toFile().list()).containsExactly("stuck");
        assertThat(stuck).isEmptyDirectory();
    }
}
