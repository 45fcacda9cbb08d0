package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Child;
import dev.sonde.Required;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program on disks that are full, closed or shared: a clear message, the right exit code, and no torn or stray file.
 *
 * <p>{@code mvn test -Dtest=DiskFaultsTest -Dsonde.kill.rounds=500} kills it more often.
 */
class DiskFaultsTest {
    private static final int KILLS = Integer.getInteger("sonde.kill.rounds", 2);
    private static final int LATEST = 1500;

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void nameTheOutput() {
        out = folder.resolve("out");
    }

    @Test
    void disks_that_are_full_or_read_only() throws Exception {
        Path full = Files.createDirectory(folder.resolve("full"));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        String script = "mount -t tmpfs -o size=16k none \"$0\" && head -c 12k /dev/zero >\"$0\"/zeros"
                + " && mount -t tmpfs -o ro none \"$1\" && shift && \"$@\" && ls -A \"$0\"";
        List<String> command = new ArrayList<>(alone("unshare", "-m", "sh", "-c", script, full, closed));
        command.addAll(Runs.command(List.of(
                List.of("generate", "samples/CallStack.java", "-o", full),
                List.of("generate", "samples/CallStack.java", "-o", closed))));
        Child.End end = Child.run(command);
        List<Run> runs = Runs.of(end);
        assertThat(runs.get(0).err())
                .isEqualTo("error SONDE-405: The file " + full + "/call_stack.stp can't be written:"
                        + " No space left on device. Give a folder that can be written.\n");
        assertFault(runs.get(0), "No space left on device");
        assertFault(runs.get(1), "Read-only file system");
        assertThat(end.out()).as("what is on the full disk").endsWith("\u001ezeros\n");
    }

    @Test
    void files_and_folders_that_may_not_be_used() throws Exception {
        Path source = Files.copy(Path.of("samples/CallStack.java"), folder.resolve("CallStack.java"));
        Path program = Files.copy(Path.of("/bin/true"), folder.resolve("program"));
        Path definition = Files.writeString(folder.resolve("probes.d"), "provider x { probe y(); };");
        for (Path each : List.of(source, program, definition)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("---------"));
        }
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        List<Run> runs = Runs.of(powerless(List.of(
                List.of("generate", source, "-o", out),
                List.of("generate", "samples/CallStack.java", "--binary", program, "--to", "d"),
                List.of("probes", program),
                List.of("bindings", definition, "-p", "a.b", "-o", out),
                List.of("tapset", definition, "-o", out),
                List.of("generate", "samples/CallStack.java", "-o", closed))));
        assertFault(runs.get(0), "permission denied");
        assertThat(runs.get(1).code()).isZero();
        assertThat(runs.get(1).err()).contains("warning SONDE-311").contains("were not checked: permission denied.");
        runs.subList(2, 6).forEach(each -> assertFault(each, "permission denied"));
        assertThat(out).doesNotExist();
        assertThat(closed).isEmptyDirectory();
    }

    @Test
    void an_interrupt_from_the_keyboard() throws Exception {
        Path running = folder.resolve("running");
        Path source = Sources.write(
                folder.resolve("Good.java"),
                Sources.good("good")
                        .replace(
                                "return List.of(script);",
                                "new java.io.File(\"" + running + "\").mkdir(); while (true) Thread.onSpinWait();"));
        // A shell may have told its children to ignore the keyboard.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(Child.java(Child.SONDE, "generate", source, "-o", out));
        Child child = Child.start(command);
        child.waitFor(running);
        child.signal("INT");
        assertThat(child.end()).isEqualTo(new Child.End(130, "", "sonde: stopped before the end.\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void a_kill_at_any_moment_leaves_old_files_or_new_ones() throws Exception {
        assertThat(Run.of("generate", "samples/PythonTop.java", "-o", out).code())
                .isZero();
        List<String> fresh = contents();
        for (Path each : files()) {
            Files.writeString(each, "old " + each);
        }
        List<String> old = contents();
        Random random = new Random();
        for (int i = 0; i < KILLS; i++) {
            Child child = Child.start(Child.java(Child.SONDE, "generate", "samples/PythonTop.java", "-o", out));
            Thread.sleep(random.nextInt(LATEST));
            child.signal("KILL");
            child.end();
            List<String> now = contents();
            assertThat(now).hasSameSizeAs(old);
            for (int k = 0; k < now.size(); k++) {
                assertThat(now.get(k)).isIn(old.get(k), fresh.get(k));
            }
        }
        assertThat(Run.of("generate", "samples/PythonTop.java", "-o", out).code())
                .isZero();
        assertThat(contents()).isEqualTo(fresh);
        try (Stream<Path> all = Files.list(out)) {
            assertThat(all).hasSameSizeAs(fresh);
        }
    }

    @Test
    void two_runs_into_one_folder() throws Exception {
        List<Child> both = new ArrayList<>();
        for (String target : List.of("/usr/bin/one", "/usr/bin/two")) {
            both.add(Child.start(
                    Child.java(Child.SONDE, "generate", "samples/PythonTop.java", "--binary", target, "-o", out)));
        }
        for (Child each : both) {
            assertThat(each.end().code()).isZero();
        }
        List<String> targets = contents().stream()
                .filter(text -> text.contains("/usr/bin/"))
                .map(text -> text.replaceAll("(?s).*?(/usr/bin/(one|two)).*", "$1"))
                .distinct()
                .toList();
        assertThat(targets).hasSize(1);
        try (Stream<Path> all = Files.list(out)) {
            assertThat(all).hasSameSizeAs(contents());
        }
    }

    private static void assertFault(Run run, String reason) {
        assertThat(run.err()).contains(" SONDE-").contains(reason).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    /** Root may read and write everything, unless it gives its rights away. */
    private static Child.End powerless(List<List<?>> runs) throws Exception {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            Required.program("setpriv");
            command.addAll(List.of("setpriv", "--bounding-set=-all"));
        }
        command.addAll(Runs.command(runs));
        return Child.run(command);
    }

    /** Words of a command that mounts something; only root may. */
    private static List<String> alone(Object... words) throws Exception {
        Required.program("unshare");
        if (!isRoot() || Child.run(List.of("unshare", "-m", "true")).code() != 0) {
            Required.missing("only root may mount a disk");
        }
        return Stream.of(words).map(Object::toString).toList();
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (Path each : files()) {
            contents.add(Files.readString(each));
        }
        return contents;
    }
}
