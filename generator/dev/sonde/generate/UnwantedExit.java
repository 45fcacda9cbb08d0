package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Origin;
import java.util.Map;
import java.util.function.Consumer;

/** Tells of an end before the end: a user's script that calls {@code System.exit}, or an interrupt. */
public final class UnwantedExit {
    private static final int FAILED = 1;

    private final Thread hook;
    private volatile boolean over;

    private UnwantedExit(Consumer<String> err) {
        hook = new Thread(() -> atExit(err), "unwanted-exit");
    }

    /** Watches from now on. */
    public static UnwantedExit watch(Consumer<String> err) {
        UnwantedExit watched = new UnwantedExit(err);
        Runtime.getRuntime().addShutdownHook(watched.hook);
        return watched;
    }

    /** From now on an exit is the program's own. */
    public void over() {
        over = true;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The end has begun.
        }
    }

    private void atExit(Consumer<String> err) {
        if (over) {
            return;
        }
        for (Map.Entry<Thread, StackTraceElement[]> each :
                Thread.getAllStackTraces().entrySet()) {
            StackTraceElement[] frames = each.getValue();
            for (int i = 0; i + 1 < frames.length; i++) {
                if (frames[i].getClassName().equals("java.lang.Runtime")
                        && frames[i].getMethodName().equals("exit")) {
                    err.accept(fault(caller(frames, i + 1)).toString());
                    Runtime.getRuntime().halt(FAILED);
                }
            }
        }
        // An interrupt from the keyboard, or a kill, ends the program by another way than Runtime.exit.
        err.accept("sonde: stopped before the end.");
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
