package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generate does when all is well. */
class GenerateTest {
    @TempDir
    Path folder;

    private Path source(String name, String text) {
        return Sources.write(folder.resolve(name), text);
    }

    @Test
    void writes_a_file_for_each_dialect_and_tells_the_commands() {
        Path out = folder.resolve("new/out");
        Run run = Run.of("generate", "samples/CallStack.java", "-o", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        dtrace -s %1$s/call_stack.d -c 'COMMAND'
                        stap %1$s/call_stack.stp -c 'COMMAND'
                        bpftrace -c 'COMMAND' %1$s/call_stack.bt
                        """.formatted(out));
        assertThat(out.resolve("call_stack.d")).content().startsWith("#!/usr/sbin/dtrace -s\n");
        assertThat(out.resolve("call_stack.stp")).content().startsWith("#!/usr/bin/env stap\n");
        assertThat(out.resolve("call_stack.bt")).content().startsWith("#!/usr/bin/env bpftrace\n");
        assertThat(names(out)).containsExactly("call_stack.bt", "call_stack.d", "call_stack.stp");
    }

    @Test
    void prints_one_dialect_to_stdout() {
        Run run = Run.of("generate", "samples/CallStack.java", "--to", "d");
        assertThat(run.out()).startsWith("#!/usr/sbin/dtrace -s\n").endsWith("}\n");
        assertThat(run.err()).isEqualTo("Run it with: dtrace -s call_stack.d -c 'COMMAND'\n");
        assertThat(run.code()).isZero();
        assertThat(Run.of("generate", "samples/CallStack.java", "--to=d", "-o", "-"))
                .isEqualTo(run);
    }

    @Test
    void writes_one_file_by_its_own_name() {
        Path file = folder.resolve("mine.stp");
        Run run = Run.of("generate", "samples/CallStack.java", "-t", "stp", "-o", file);
        assertThat(run.out()).isEqualTo("stap " + file + " -c 'COMMAND'\n");
        assertThat(file).content().startsWith("#!/usr/bin/env stap\n");
    }

    @Test
    void reads_java_from_stdin() {
        Run run = Run.withInput(Sources.good("piped"), "generate", "-", "--to", "stp");
        assertThat(run.out()).contains("piped.stp");
        assertThat(run.code()).isZero();
    }

    @Test
    void compiles_a_folder_as_one() {
        source("Shared.java", "class Shared { static final String NAME = \"from_folder\"; }");
        source("Good.java", Sources.good("x").replace("\"x\"", "Shared.NAME"));
        assertThat(Run.of("generate", folder, "--to", "d").out()).contains("from_folder.d");
    }

    @Test
    void finds_nested_and_several_sources_in_one_file() {
        source("Many.java", """
                import static dev.sonde.dsl.Sonde.*;
                import dev.sonde.dsl.*;
                import java.util.List;
                class First implements ScriptSource {
                    public List<Script> scripts() {
                        return List.of(One.named("a"), One.named("b"));
                    }
                }
                class One {
                    static Script named(String name) {
                        return script(name).on(begin()).run(printf("hi\\n")).build();
                    }
                    private static class Nested implements ScriptSource {
                        public List<Script> scripts() { return List.of(named("c")); }
                    }
                    abstract static class Base implements ScriptSource {}
                    ScriptSource anonymous = new ScriptSource() {
                        public List<Script> scripts() { throw new IllegalStateException(); }
                    };
                }
                """);
        Path out = folder.resolve("out");
        assertThat(Run.of("generate", folder.resolve("Many.java"), "-o", out).err())
                .isEmpty();
        assertThat(names(out)).containsExactly("a.bt", "a.d", "a.stp", "b.bt", "b.d", "b.stp", "c.bt", "c.d", "c.stp");
    }

    @Test
    void takes_classes_from_the_class_path() throws IOException {
        Path classes = folder.resolve("classes");
        Path shared = source("Shared.java", "package lib; public class Shared { public static String NAME = \"n\"; }");
        Javac.compile(shared, classes);
        Path good = source("Good.java", Sources.good("x").replace("\"x\"", "lib.Shared.NAME"));
        Run run = Run.of("generate", good, "-cp", classes, "--to", "d");
        assertThat(run.err()).startsWith("Run it with: dtrace -s n.d");
        assertThat(run.out()).contains("n.d");
    }

    @Test
    void takes_a_class_of_the_class_path() {
        Path classes = Path.of("target/test-classes").toAbsolutePath();
        assertThat(Run.of("generate", "PythonTop", "-cp", classes, "--to", "d").out())
                .contains("python_top.d");
    }

    @Test
    void puts_the_target_into_the_script() {
        assertThat(stap("--binary", "/opt/python")).contains("process(\"/opt/python\").mark(");
        assertThat(stap("--library", "libpython3.11.so.1.0", "--binary", "/usr/bin/app"))
                .contains("process(\"/usr/bin/app\").library(\"libpython3.11.so.1.0\").mark(");
        assertThat(stap("--library", "/lib/libpython3.11.so.1.0"))
                .contains("process(\"/lib/libpython3.11.so.1.0\").mark(");
        assertThat(stap("--tapset")).contains("probe cpython.function.entry");
        assertThat(stap("--tapset=cpython")).contains("probe cpython.function.entry");
        assertThat(stap("--binary", "/opt/python", "--provider", "python")).contains("/opt/python");
        assertThat(Run.of("generate", "samples/CallStack.java", "--to", "d", "--pid", "42")
                        .out())
                .contains("python42:::function-entry");
    }

    private static String stap(String... target) {
        Object[] arguments = Stream.concat(
                        Stream.of("generate", "samples/CallStack.java", "--to", "stp"), Stream.of(target))
                .toArray();
        Run run = Run.of(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void a_tapset_alone_means_SystemTap() {
        Run run = Run.of("generate", "samples/CallStack.java", "--tapset", "-o", folder);
        assertThat(run.out()).isEqualTo("stap " + folder + "/call_stack.stp -c 'COMMAND'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's \"so\"", "a b", "*", "$HOME `x`", "-o", "käse 🧀", "new\nline", "a\\b", "[x]?"})
    void takes_any_name_of_file_and_folder(String name) throws Exception {
        Path odd = Files.createDirectory(folder.resolve(name));
        Path source = Sources.write(odd.resolve(name + ".java"), Sources.good("odd"));
        Run run = Run.of("generate", source, "-o", odd.resolve("out"), "--to", "d");
        assertThat(run.err()).isEmpty();
        assertThat(odd.resolve("out/odd.d")).exists();
        assertThat(run.out().lines()).hasSize(1);
        String command = run.out().replace("dtrace -s", "printf %s").replace(" -c 'COMMAND'", "");
        Process shell = new ProcessBuilder("bash", "-c", command).start();
        assertThat(new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(odd.resolve("out/odd.d").toString());
    }

    @Test
    void leaves_what_did_not_change_and_keeps_permissions() throws IOException {
        Path out = folder.resolve("out");
        Run.of("generate", "samples/CallStack.java", "-o", out);
        Path same = out.resolve("call_stack.d");
        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(same, old);
        Path changed = Sources.write(out.resolve("call_stack.stp"), "old");
        Files.setPosixFilePermissions(changed, PosixFilePermissions.fromString("rwxr-x---"));
        Run.of("generate", "samples/CallStack.java", "-o", out);
        assertThat(Files.getLastModifiedTime(same)).isEqualTo(old);
        assertThat(changed).content().startsWith("#!/usr/bin/env stap");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(changed)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void replaces_a_link_and_leaves_what_it_led_to() throws IOException {
        Path victim = source("victim", "precious");
        Files.createSymbolicLink(folder.resolve("call_stack.d"), victim);
        assertThat(Run.of("generate", "samples/CallStack.java", "-o", folder).code())
                .isZero();
        assertThat(victim).hasContent("precious");
        assertThat(folder.resolve("call_stack.d")).isRegularFile().isNotEqualTo(victim);
        assertThat(Files.isSymbolicLink(folder.resolve("call_stack.d"))).isFalse();
    }

    private static List<String> names(Path out) {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
