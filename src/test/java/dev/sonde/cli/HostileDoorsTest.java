package dev.sonde.cli;

import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import dev.sonde.bindings.Python;
import dev.sonde.fuzz.Form;
import dev.sonde.fuzz.HostileText;
import dev.sonde.fuzz.Token;
import dev.sonde.lower.Dialects;
import dev.sonde.lower.ShellWords;
import dev.sonde.target.Targets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Hostile text in what is printed for other programs, read by those programs themselves: shells, man, fish, and JSON's door. */
class HostileDoorsTest {
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final List<String> TEXTS = texts();

    @TempDir
    Path folder;

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(HostileText.known(false));
        HostileText random = new HostileText(SEED);
        for (int i = 0; i < 300; i++) {
            texts.add(random.next());
        }
        return texts;
    }

    @Test
    void shells_read_each_quoted_word_as_it_is_meant() throws Exception {
        List<String> meant = TEXTS.stream()
                .map(text -> DoorPlace.SCRIPT_FILE.meant(Form.SHELL, text))
                .toList();
        List<String> quoted = TEXTS.stream().map(ShellWords::quote).toList();
        for (String shell : List.of("bash", "zsh")) {
            Required.program(shell);
            assertThat(words(shell, quoted)).as(shell).isEqualTo(meant);
        }
        // A shell that does not know $'…' must find the same words in it, and nothing to do.
        List<String> posix = words("dash", quoted);
        assertThat(posix).hasSameSizeAs(meant);
        for (int i = 0; i < posix.size(); i++) {
            String word = posix.get(i);
            assertThat(word.startsWith("$") || word.equals(meant.get(i)))
                    .as(word)
                    .isTrue();
        }
    }

    @Test
    void shells_read_a_folder_in_a_header_as_it_is_meant() throws Exception {
        List<String> folders = new ArrayList<>(TEXTS);
        folders.addAll(List.of("/a*/b", "/a/*b", "*/*", "/*/", "/it's */", "/a \\", "/" + "a b ".repeat(60) + "/*"));
        List<String> shown = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        for (String folder : folders) {
            try {
                String text = script("own")
                        .on(Python.gcStart())
                        .run(printf("gc\n"))
                        .build()
                        .as(Dialects.SYSTEMTAP)
                        .at("python", Targets.tapset().in(folder))
                        .text();
                String usage = text.split("Usage: stap -I(?:\n \\* {7})? ", 2)[1];
                shown.add(usage.split("(?:\n \\* {7})? own.stp", 2)[0]);
                meant.add(DoorPlace.TAPSET_FOLDER.meant(Form.SHELL, folder));
            } catch (IllegalArgumentException refused) {
                // Then there is nothing to show.
            }
        }
        assertThat(shown).hasSizeGreaterThan(300);
        for (String shell : List.of("bash", "zsh")) {
            Required.program(shell);
            assertThat(words(shell, shown)).as(shell).isEqualTo(meant);
        }
    }

    /** The words of one command, as the shell hands them to a program. */
    private List<String> words(String shell, List<String> quoted) throws Exception {
        Required.program(shell);
        String out = output("printf '%s\\0' " + String.join(" ", quoted) + "\n", shell, "-s");
        return List.of(out.substring(0, out.length() - 1).split("\0", -1));
    }

    @Test
    void man_shows_each_help_text_and_obeys_none() throws Exception {
        Required.program("groff");
        CommandSpec run = CommandSpec.create();
        for (int i = 0; i < TEXTS.size(); i++) {
            run.addOption(OptionSpec.builder("--o" + i)
                    .description("<<" + TEXTS.get(i) + ">>")
                    .build());
        }
        String page = ManPage.of(command(run));
        String shown = output(page, "groff", "-man", "-ww", "-Tutf8", "-Kutf8", "-P-cbou", "-rLL=999i", "-rHY=0");
        StringBuilder meant = new StringBuilder();
        for (int i = 0; i < TEXTS.size(); i++) {
            meant.append("--o" + i + "<<" + DoorPlace.HELP_OF_OPTION.meant(Form.MAN, TEXTS.get(i)) + ">>");
        }
        assertThat(squeezed(shown)).contains(squeezed(meant.toString()));
    }

    // A formatter fills its lines and composes accents: neither changes what a text says.
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\s\\u00a0]+", "");
    }

    @Test
    void fish_hands_over_each_help_text_as_it_is_meant() throws Exception {
        Required.program("fish");
        CommandSpec run = CommandSpec.create();
        List<String> meant = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i).replace("${", "$ {");
            run.addOption(OptionSpec.builder("--o" + i).description(text).build());
            meant.add(DoorPlace.HELP_OF_OPTION.meant(Form.FISH, text));
        }
        String script = CompletionCommand.fish(program(run));
        output(script, "fish", "-n");
        // The last argument of each call is the description.
        String out = output("function complete; printf '%s\\0' $argv[-1]; end\n" + script, "fish", "--no-config");
        List<String> shown = List.of(out.split("\0", -1));
        assertThat(shown.subList(1, shown.size() - 1)).isEqualTo(meant);
    }

    @Test
    void list_has_a_line_for_each_script_and_JSON_says_what_Java_said() throws Exception {
        StringBuilder scripts = new StringBuilder();
        for (int i = 0; i < TEXTS.size(); i++) {
            scripts.append("add(\"s%d\", \"%s\");\n".formatted(i, java(TEXTS.get(i))));
        }
        Path source = Sources.write(folder.resolve("Hostile.java"), """
                import static dev.sonde.dsl.Sonde.*;
                import dev.sonde.dsl.*;
                class Hostile implements ScriptSource {
                    private final java.util.List<Script> all = new java.util.ArrayList<>();
                    private void add(String name, String text) {
                        all.add(script(name).describedAs(text).columns(text).on(begin()).run(printf("x\\n")).build());
                    }
                    public java.util.List<Script> scripts() {
                        %s
                        return all;
                    }
                }
                """.formatted(scripts));
        assertThat(Run.of("list", source).out().lines())
                .hasSize(TEXTS.size())
                .allMatch(line -> line.matches("s[0-9]+ +d,stp,bt .*"));
        List<Token> tokens =
                Form.JSON.read(List.of(Run.of("list", source, "--json").out())).get(0);
        List<String> said = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).equals(new Token(Token.Kind.WORD, "description"))) {
                said.add(tokens.get(i + 2).text());
            }
        }
        assertThat(said).isEqualTo(TEXTS);
    }

    /** A Java string: javac reads Unicode escapes before all else, so signs below 256 are octal. */
    private static String java(String text) {
        return text.chars()
                .mapToObj(c -> (c < 256 ? "\\%03o" : "\\u%04x").formatted(c))
                .collect(Collectors.joining());
    }

    private static CommandLine program(CommandSpec run) {
        return new CommandLine(CommandSpec.create().name("sonde").addSubcommand("run", run))
                .setInterpolateVariables(false);
    }

    private static CommandLine command(CommandSpec run) {
        return program(run).getSubcommands().values().iterator().next();
    }

    /** What a program prints for an input; it may not complain. */
    private static String output(String input, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread feeding = new Thread(() -> {
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(UTF_8));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        feeding.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        feeding.join();
        return out;
    }
}
