package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Origin;
import java.io.PrintStream;
import java.util.Map;

/** Tells of an end before the end: a user's script that calls {@code System.exit}, or an interrupt. */
final class UnwantedExit {
    private volatile boolean over;

    private UnwantedExit() {}

    /** Watches from now on. */
    static UnwantedExit watch(PrintStream err) {
        UnwantedExit watched = new UnwantedExit();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> watched.atExit(err), "unwanted-exit"));
        return watched;
    }

    /** From now on an exit is the program's own. */
    void over() {
        over = true;
    }

    private void atExit(PrintStream err) {
        if (over) {
            return;
        }
        for (Map.Entry<Thread, StackTraceElement[]> each :
                Thread.getAllStackTraces().entrySet()) {
            StackTraceElement[] frames = each.getValue();
            for (int i = 0; i + 1 < frames.length; i++) {
                if (frames[i].getClassName().equals("java.lang.Runtime")
                        && frames[i].getMethodName().equals("exit")) {
                    err.println(fault(caller(frames, i + 1)));
                    Runtime.getRuntime().halt(Program.FAILED);
                }
            }
        }
        // An interrupt from the keyboard, or a kill, ends the program by another way than Runtime.exit.
        err.println("sonde: stopped before the end.");
    }

    private static StackTraceElement caller(StackTraceElement[] frames, int first) {
        int i = first;
        while (i + 1 < frames.length && frames[i].getClassName().equals("java.lang.System")) {
            i++;
        }
        return frames[i];
    }

    private static Diagnostic fault(StackTraceElement caller) {
        String file = caller.getFileName();
        Origin at = new Origin(file == null ? caller.getClassName() : file, Math.max(caller.getLineNumber(), 0));
        return new Diagnostic(
                Rule.SOURCE_FAILED, "The script ends the whole program.", at, "Leave the call of System.exit out.");
    }
}
