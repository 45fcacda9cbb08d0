package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What generate says when something is wrong: one clear line for each fault, the right exit code, and no file. */
class GenerateFaultsTest {
    @TempDir
    Path folder;

    /** Runs generate on a source and expects the work to fail with nothing left behind. */
    private String fault(String fileName, String text) {
        Path source = Sources.write(folder.resolve(fileName), text);
        return fault(source);
    }

    private String fault(Object... arguments) {
        Path out = folder.resolve("out");
        Object[] all = new Object[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = "generate";
        all[all.length - 2] = "-o";
        all[all.length - 1] = out;
        Run run = Run.of(all);
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("\tat ").endsWith("\n");
        assertThat(out).doesNotExist();
        return run.err();
    }

    @Test
    void a_missing_file() {
        assertThat(fault(folder.resolve("None.java")))
                .isEqualTo("error SONDE-401: There is no file " + folder + "/None.java."
                        + " Give a Java file that can be read.\n");
    }

    @Test
    void a_name_that_could_be_two_lines() {
        assertThat(fault(folder.resolve("a\n\u001b[2J.java")).lines()).hasSize(1);
    }

    @Test
    void an_empty_folder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty.java"));
        assertThat(fault(empty)).contains("SONDE-401").contains("has no Java files");
    }

    @Test
    void a_file_that_is_not_UTF_8() throws IOException {
        Path source = Files.write(folder.resolve("Latin.java"), new byte[] {'/', '/', (byte) 0xe4});
        assertThat(fault(source)).contains("SONDE-401").contains("not in UTF-8");
    }

    @Test
    void a_class_that_is_not_there() {
        assertThat(fault("no.such.Trace")).contains("no.such.Trace");
    }

    @Test
    void java_that_does_not_compile() {
        Path source = folder.resolve("Wrong.java");
        assertThat(fault("Wrong.java", Sources.script("Wrong", "wrong", "printf(1, nothing)")))
                .startsWith(source + ":9: error SONDE-402: ")
                .contains("cannot find symbol (symbol: variable nothing, location: class Wrong)")
                .hasLineCount(1);
    }

    @Test
    void an_int_where_a_string_is_needed() {
        assertThat(fault("Wrong.java", Sources.script("Wrong", "w", "printf(\"\", entry.funcname().plus(1))")))
                .contains("Wrong.java:9: error SONDE-402: ");
    }

    @Test
    void java_without_a_script() {
        assertThat(fault("Empty.java", "class Empty {}")).contains("SONDE-403").contains("has no scripts");
    }

    @Test
    void a_script_source_that_nobody_can_make() {
        assertThat(fault("Needy.java", """
                import dev.sonde.dsl.*;
                import java.util.List;
                record Needy(int x) implements ScriptSource {
                    public List<Script> scripts() { return List.of(); }
                }
                """))
                .contains("SONDE-403")
                .contains("Needy")
                .contains("constructor without parameters");
    }

    @Test
    void a_script_that_throws() {
        String source =
                Sources.good("x").replace("return List.of(script);", "throw new RuntimeException(\"so\\nit is\");");
        assertThat(fault("Good.java", source))
                .isEqualTo(folder + "/Good.java:10: error SONDE-404: Good fails with RuntimeException:"
                        + " \"so\\nit is\". Correct the Java.\n");
    }

    @Test
    void what_is_thrown_may_lie_itself() {
        String silent = Sources.good("x").replace("return List.of(script);", """
                throw new RuntimeException() {
                    @Override public String getMessage() { throw new IllegalStateException(); }
                };""");
        assertThat(fault("Good.java", silent)).contains("SONDE-404").hasLineCount(1);
        String circle = Sources.good("x").replace("return List.of(script);", """
                var first = new RuntimeException("first");
                var second = new RuntimeException("second", first);
                first.initCause(second);
                throw second;""");
        assertThat(fault("Good.java", circle))
                .contains("SONDE-404", "\"second\"")
                .hasLineCount(1);
    }

    @Test
    void a_source_without_an_end() {
        assertThat(fault(Path.of("/dev/zero"))).contains("SONDE-401", "larger than 16 MB");
    }

    @Test
    void a_script_that_never_ends_its_recursion() {
        String source = Sources.good("x").replace("return List.of(script);", "return scripts();");
        assertThat(fault("Good.java", source))
                .contains("Good.java:")
                .contains("SONDE-404")
                .contains("StackOverflowError");
    }

    @Test
    void a_static_field_that_throws() {
        String source = Sources.good("x").replace("class Good implements ScriptSource {", """
                class Good implements ScriptSource {
                static final int X = Integer.parseInt("x");""");
        assertThat(fault("Good.java", source))
                .contains("Good.java:6: error SONDE-404")
                .contains("NumberFormatException");
    }

    @Test
    void scripts_that_are_null() {
        String source = Sources.good("x").replace("return List.of(script);", "return null;");
        assertThat(fault("Good.java", source))
                .isEqualTo("error SONDE-404: The method scripts() of Good gives null."
                        + " Give a list of scripts; it may be empty.\n");
        String inside = source.replace("return null;", "return java.util.Arrays.asList((Script) null);");
        assertThat(fault("Good.java", inside)).contains("scripts() of Good gives a list with a null in it.");
    }

    @Test
    void a_format_with_too_few_arguments() {
        assertThat(fault("Few.java", Sources.script("Few", "few", "printf(\"%s %d\\n\", entry.funcname())")))
                .startsWith(folder + "/Few.java:9: error SONDE-102: ")
                .hasLineCount(1);
    }

    @Test
    void all_faults_at_once() {
        assertThat(fault("Few.java", Sources.script("Few", "f/w", "printf(\"%s %d\\n\", entry.funcname())")))
                .contains("SONDE-102")
                .contains("SONDE-112")
                .hasLineCount(2);
    }

    @Test
    void two_scripts_of_one_name() {
        Path one = Sources.write(folder.resolve("One.java"), Sources.good("same"));
        Path two = Sources.write(folder.resolve("Two.java"), Sources.good("Same"));
        assertThat(fault(one, two))
                .startsWith(two + ":8: error SONDE-406: ")
                .contains(one + ":8")
                .hasLineCount(1);
    }

    @Test
    void a_provider_that_no_script_uses() {
        assertThat(fault("samples/CallStack.java", "--provider", "ruby", "--binary", "/x"))
                .contains("SONDE-408")
                .contains("Give one of: python.");
    }

    @Test
    void a_path_that_SystemTap_cannot_say() {
        assertThat(fault("samples/CallStack.java", "--binary", "/opt/*"))
                .contains("samples/CallStack.java:")
                .contains("SONDE-202");
    }

    @Test
    void an_output_folder_that_is_a_file() {
        Path file = Sources.write(folder.resolve("file"), "precious");
        Run run = Run.of("generate", "samples/CallStack.java", "-o", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("SONDE-405").contains("not a folder").hasLineCount(1);
        assertThat(file).hasContent("precious");
    }

    @Test
    void an_output_folder_that_takes_nothing() {
        Run run = Run.of("generate", "samples/CallStack.java", "-o", "/proc/sonde");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("error SONDE-405: ").hasLineCount(1);
    }

    @Test
    void a_folder_in_the_place_of_one_file_stops_all() throws IOException {
        Files.createDirectories(folder.resolve("call_stack.stp"));
        Run run = Run.of("generate", "samples/CallStack.java", "-o", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("SONDE-405").contains("a folder of this name is in the way");
        assertThat(folder.toFile().list()).containsExactly("call_stack.stp");
    }

    @Test
    void a_path_that_no_file_can_have() {
        String path = "/a\0\u001b[2J/b";
        Run output = Run.of("generate", "samples/CallStack.java", "--to", "d", "-o", path);
        assertThat(output.err()).contains("error SONDE-423").hasLineCount(1).doesNotContain("\u001b");
        Run binary = Run.of("generate", "samples/CallStack.java", "--to", "d", "--binary", path);
        assertThat(binary.err()).contains("warning SONDE-311").doesNotContain("\u001b");
        assertThat(Run.of("probes", "/a\0").err()).contains("error SONDE-").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generate                                              | Missing required parameter",
                "generate samples/CallStack.java                       | several dialects",
                "generate samples/CallStack.java --to x                | there is no dialect 'x'; there are: d, stp",
                "generate samples/CallStack.java samples/PythonTop.java --to d | 2 scripts",
                "generate samples/CallStack.java --to d --pid 0        | above 0",
                "generate samples/CallStack.java --to d --pid x        | 'x' is not a long",
                "generate samples/CallStack.java --to d --tapset --pid 1 | --tapset stands alone",
                "generate samples/CallStack.java --tapset=a.*          | identifiers with dots",
                "generate samples/CallStack.java --to d --binary=      | --binary is empty",
                "generate samples/CallStack.java --to d -o=            | the name is empty; give . for this folder",
                "bindings python --package a.b -o=                     | the name is empty; give . for this folder",
                "tapset python --output=                               | the name is empty; give . for this folder",
                "man -o=                                               | the name is empty; give . for this folder",
                "generate samples/CallStack.java --nonsense            | Unknown option: '--nonsense'",
                "nonsense                                              | Unmatched argument",
                "''                                                    | A command is missing",
            })
    void wrong_usage(String arguments, String message) {
        Run run = Run.of((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" ")));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).contains("--help'.").hasLineCount(2);
    }
}
