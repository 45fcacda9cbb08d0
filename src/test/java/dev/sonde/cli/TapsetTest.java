package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tapset command writes and refuses. */
class TapsetTest {
    @TempDir
    Path folder;

    @Test
    void prints_a_tapset() {
        Run run = Run.of("tapset", "python", "--binary", "/opt/a \"b\"/python");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("""
                        probe cpython.function.entry =
                            process("/opt/a \\"b\\"/python").mark("function__entry")
                        {
                            filename = user_string2($arg1, "?")
                        """)
                .contains(" * probe cpython.function.entry - A Python function is entered\n")
                .contains("frameptr = @defined($arg4) ? $arg4 : 0\n")
                .doesNotContain("instance");
    }

    @Test
    void diff_shows_what_a_folder_would_get() throws Exception {
        Run fresh = Run.of("tapset", "python", "ruby", "-o", folder, "--diff");
        assertThat(fresh.code()).isEqualTo(1);
        assertThat(fresh.out()).contains("+++ " + folder + "/sonde-cpython.stp", "+++ " + folder + "/sonde-cruby.stp");
        assertThat(folder).isEmptyDirectory();
        Run.of("tapset", "python", "ruby", "-o", folder);
        assertThat(Run.of("tapset", "python", "ruby", "-o", folder, "--diff")).isEqualTo(new Run(0, "", ""));
        for (String wrong : new String[] {"--remove=user", "-o-"}) {
            assertThat(Run.of("tapset", "python", "--diff", wrong).code()).isEqualTo(2);
        }
    }

    @Test
    void renames_words_of_the_languages_and_reads_sized_strings() throws Exception {
        Path definition = folder.resolve("app.d");
        Files.writeString(definition, """
                provider app {
                /**
                 * Ends *&#47; here
                 * @length name len
                 */
                probe a__1(const char *name, int len, signed char next, int long_); };
                """);
        String out = Run.of("tapset", definition, "--binary", "/a").out();
        assertThat(out)
                .contains("probe app.a._1 =")
                .contains("name_ = user_string_n2($arg1, $arg2, \"?\")")
                .contains("next_ = (($arg3 & 255) ^ 128) - 128")
                .contains("long_ = $arg4")
                .contains("name = \"a._1\"")
                .contains("Ends * / here");
    }

    @Test
    void puts_sonames_globs_and_placeholders_in_their_places() {
        assertThat(Run.of("tapset", "python", "--binary=/a", "--binary=/b", "--library=libx.so.1", "--first")
                        .out())
                .contains("process(\"/a\").library(\"libx.so.1\").mark(\"line\") !,\n")
                .contains("process(\"/b\").library(\"libx.so.1\").mark(\"line\") !\n{\n");
        assertThat(Run.of("tapset", "python", "--binary=@PREFIX@/bin/python3", "-o", folder)
                        .out())
                .isEqualTo(folder.resolve("sonde-cpython.stp.in") + "\n");
    }

    @Test
    void refuses_what_would_lie() {
        assertThat(Run.of("tapset", "python", "--binary=python").err()).contains("SONDE-503");
        assertThat(Run.of("tapset", "python", "--binary=/a\nb").err()).contains("SONDE-503");
        assertThat(Run.of("tapset", "python", "--library=libx.so.1").err()).contains("SONDE-503");
        assertThat(Run.of("tapset", "python", "--prefix=process").err()).contains("SONDE-504");
        assertThat(Run.of("tapset", "python", "--prefix=a\" {").err()).contains("SONDE-504");
        assertThat(Run.of("tapset", "python", "--version-suffix=../x").err()).contains("SONDE-504");
        assertThat(Run.of("tapset", "python", "--license=x\nprobe begin").err()).contains("SONDE-504");
        assertThat(Run.of("tapset", "pyhton").err()).contains("SONDE-502");
        assertThat(Run.of("tapset").code()).isEqualTo(2);
    }

    @Test
    void refuses_what_has_no_end() {
        Run run = Run.of("tapset", "/dev/zero");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("SONDE-502", "no file of text");
    }

    @Test
    void keeps_its_hands_off_files_of_others() throws Exception {
        Path foreign = Files.writeString(folder.resolve("sonde-cpython.stp"), "probe mine = begin {}\n");
        Run run = Run.of("tapset", "python", "-o", folder);
        assertThat(run.code()).isOne();
        assertThat(run.err()).contains("SONDE-507");
        assertThat(foreign).hasContent("probe mine = begin {}\n");
        assertThat(Run.of("tapset", "python", "-o", folder, "--force").code()).isZero();
        assertThat(Run.of("tapset", "python", "-o", folder).code()).isZero();
    }

    @Test
    void a_file_of_others_may_be_larger_than_the_memory() throws Exception {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("sonde-cpython.stp").toFile(), "rw")) {
            large.setLength(3L << 30);
        }
        assertThat(Run.of("tapset", "python", "-o", folder).err())
                .contains("SONDE-507")
                .hasLineCount(1);
    }

    @Test
    void leaves_out_of_d_what_dtrace_lacks() {
        Run run = Run.of("tapset", "python", "--to", "d");
        assertThat(run.err()).contains("SONDE-506", "cpython_function__entry->frameptr");
        assertThat(run.out())
                .contains("filename = arg0 == 0 ? \"?\" : copyinstr(arg0);")
                .contains("inline sonde_cpython_function__entry_t *cpython_function__entry =")
                .doesNotContain("frameptr");
    }

    @Test
    void goes_with_the_scripts_that_use_it() {
        Path out = folder.resolve("a b");
        Run run = Run.of(
                "generate", "samples/CallStack.java", "--with-tapset", "--library=/usr/lib/libpython.so", "-o", out);
        assertThat(run.out()).isEqualTo("stap -I '%1$s/tapset' '%1$s/call_stack.stp' -c 'COMMAND'\n".formatted(out));
        assertThat(out.resolve("call_stack.stp"))
                .content()
                .contains("stap -I tapset call_stack.stp", "probe cpython.function.entry\n");
        assertThat(out.resolve("tapset/sonde-cpython.stp"))
                .content()
                .contains("process(\"/usr/lib/libpython.so\").mark(\"function__entry\")\n");
    }

    @Test
    void a_script_s_variable_is_not_the_tapset_s() throws Exception {
        Path source = Sources.write(
                folder.resolve("Good.java"),
                Sources.script(
                        "Good",
                        "x",
                        "Variables.global(\"argstr\").set(1), printf(\"%d\\n\", Variables.global(\"argstr\"))"));
        Run run = Run.of("generate", source, "--tapset", "-t", "stp");
        assertThat(run.code()).isOne();
        assertThat(run.err()).contains("SONDE-501");
    }
}
