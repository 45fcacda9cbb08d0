package dev.sonde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.generate.UnwantedExit;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** The program behind the {@code sonde} launcher. */
public final class Main {
    private Main() {}

    /** Runs one command and exits: 0 done, 1 the work failed, 2 wrong usage. */
    public static void main(String[] args) {
        PrintStream out = new Results(new FileOutputStream(FileDescriptor.out));
        PrintStream err =
                new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)), true, UTF_8);
        // A user's script may print; results must not mix with that.
        System.setOut(err);
        System.setErr(err);
        UnwantedExit unwanted = UnwantedExit.watch(err::println);
        int code = Program.run(new Streams(System.in, out, err, isTerminal(), isColored()), args);
        unwanted.over();
        System.exit(code);
    }

    // The launcher knows whether the messages go to a terminal, and Java does not.
    private static boolean isTerminal() {
        return Boolean.getBoolean("sonde.terminal") && !"dumb".equals(System.getenv("TERM"));
    }

    private static boolean isColored() {
        String noColor = System.getenv("NO_COLOR");
        return isTerminal() && (noColor == null || noColor.isEmpty());
    }
}
