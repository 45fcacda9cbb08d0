package dev.sonde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One run of the program inside this JVM.
 *
 * @param code the exit code
 * @param out what it printed to the standard output
 * @param err what it told on the standard error
 */
record Run(int code, String out, String err) {
    static Run of(Object... arguments) {
        return withInput("", arguments);
    }

    /** {@code generate} of one source, to the folder "out" below this one. */
    static Run generate(Path folder, String className, String source, Object... more) {
        Path file = Sources.write(folder.resolve(className + ".java"), source);
        return of(Stream.concat(Stream.of("generate", file, "-o", folder.resolve("out")), Stream.of(more))
                .toArray());
    }

    /** A field of a JSON object that is a list. */
    static List<?> list(Object object, String field) {
        return (List<?>) Objects.requireNonNull(((Map<?, ?>) object).get(field), field);
    }

    static Run withInput(String input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                false);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Program.run(streams, words);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
