package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.sonde.Required;
import dev.sonde.elf.ElfImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sonde doctor} on the machine of the test. */
class DoctorTest {
    @TempDir
    Path folder;

    @Test
    void judges_the_tracers_and_the_program_together() throws IOException {
        Run run = Run.of("doctor", "--binary", Required.file("/usr/bin/python3.11"), "--json");
        assertThat(run.err()).isEmpty();
        Map<String, Object> report = JSON.std.mapFrom(run.out());
        List<?> tracers = Run.list(report, "tracers");
        assertThat(tracers).extracting("name").containsExactly("stap", "dtrace", "bpftrace");
        boolean ready = tracers.stream().anyMatch(each -> Boolean.TRUE.equals(((Map<?, ?>) each).get("ready")));
        assertThat(report).containsEntry("ok", ready);
        assertThat(run.code()).isEqualTo(ready ? 0 : 1);
        assertThat(String.valueOf(report.get("program")))
                .contains("python=true", "traceable=true", "library=false")
                .contains("function__entry does not fire each time.");
    }

    @Test
    void a_program_without_markers_can_not_be_traced() throws IOException {
        Path bare = Files.write(folder.resolve("python3.12"), ElfImage.x86().bytes());
        Run run = Run.of("doctor", "--binary", bare);
        assertThat(run.out())
                .contains("CPython built without --with-dtrace: it has no markers.")
                .contains("The program has no markers that fire.");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void markers_that_are_silent_in_this_version_do_not_count() throws IOException {
        ElfImage image = ElfImage.x86().marker("python", "function__entry", "8@%rax 8@%rdx -4@%ecx");
        Run run = Run.of("doctor", "--binary", Files.write(folder.resolve("python3.13"), image.bytes()));
        assertThat(run.out()).contains("python 3.13: 1 markers in the program itself, of which 1 never fire");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_script_is_no_program() throws IOException {
        Path shim = Files.writeString(folder.resolve("python3"), "#!/bin/sh\n");
        Run run = Run.of("doctor", "--binary", shim);
        assertThat(run.err()).startsWith("error SONDE-320: ").hasLineCount(1);
        assertThat(run.out()).contains("There is no program to trace.");
        assertThat(run.code()).isEqualTo(1);
    }
}
