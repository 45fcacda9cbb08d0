package dev.sonde.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that write are killed: {@code mvn test -Dtest=WholeOrNothingTest -Dsonde.kill.rounds=500} kills more. */
class WholeOrNothingTest {
    private static final int ROUNDS = Integer.getInteger("sonde.kill.rounds", 2);
    private static final int LATEST = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "INT", "TERM"})
    void a_killed_program_leaves_whole_files(String signal) throws Exception {
        Random random = new Random();
        for (int round = 0; round < ROUNDS; round++) {
            Path out = folder.resolve(signal + round);
            Child child = writer(out, "a", Integer.MAX_VALUE);
            child.waitFor(started(out, "a"));
            Thread.sleep(random.nextInt(LATEST));
            child.signal(signal);
            child.end();
            Set<String> texts = wholeTexts(out);
            if (!signal.equals("KILL")) {
                assertThat(texts).as("the files are of one set").hasSize(1);
                assertThat(files(out)).as("nothing else is left").hasSize(EndlessWriter.FILES);
            }
            EndlessWriter.write(out, "last", round);
            assertThat(wholeTexts(out)).containsExactly(EndlessWriter.text("last", round));
            assertThat(files(out)).as("the next run cleans up").hasSize(EndlessWriter.FILES);
        }
    }

    @Test
    void two_at_once_never_mix() throws Exception {
        Path out = folder.resolve("both");
        List<Child> writers = new ArrayList<>();
        for (String word : List.of("a", "b", "c")) {
            writers.add(writer(out, word, 30));
        }
        for (Child each : writers) {
            assertThat(each.end()).isEqualTo(new Child.End(0, "", ""));
        }
        assertThat(wholeTexts(out)).hasSize(1);
        assertThat(files(out)).hasSize(EndlessWriter.FILES);
    }

    @Test
    void two_threads_at_once_never_mix() throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<Exception> faults = new ArrayList<>();
        for (String word : List.of("a", "b", "c")) {
            Thread thread = new Thread(() -> {
                try {
                    for (int i = 0; i < 50; i++) {
                        EndlessWriter.write(folder, word, i);
                    }
                } catch (UnwritableException e) {
                    faults.add(e);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread each : threads) {
            each.join();
        }
        assertThat(faults).isEmpty();
        assertThat(wholeTexts(folder)).hasSize(1);
    }

    private Child writer(Path out, String word, int rounds) throws IOException {
        // A build in the background of a shell has signals ignored, and so would have the program.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM"));
        command.addAll(
                Child.java(EndlessWriter.class.getName(), out, word, Integer.toString(rounds), started(out, word)));
        return Child.start(command);
    }

    private static Path started(Path out, String word) {
        return out.resolveSibling(out.getFileName() + "-" + word);
    }

    /** The texts of the files, each of which must be what it says it is. */
    private static Set<String> wholeTexts(Path out) throws IOException {
        Set<String> texts = new HashSet<>();
        for (Path file : files(out)) {
            if (!file.getFileName().toString().startsWith(".")) {
                String text = Files.readString(file);
                String[] words = text.split(" ", 3);
                assertThat(text).isEqualTo(EndlessWriter.text(words[0], Integer.parseInt(words[1])));
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<Path> files(Path out) throws IOException {
        try (Stream<Path> walk = Files.walk(out)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
