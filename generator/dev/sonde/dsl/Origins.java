package dev.sonde.dsl;

import dev.sonde.model.Origin;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;

/** Finds the line of the user's Java that is being run. */
final class Origins {
    private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);
    private static final String HERE = Origins.class.getPackageName();

    private Origins() {}

    /** The nearest caller that is neither the language itself nor a class of markers. */
    static Origin here() {
        return WALKER.walk(frames ->
                frames.filter(Origins::isUsers).findFirst().map(Origins::of).orElse(Origin.UNKNOWN));
    }

    private static boolean isUsers(StackFrame frame) {
        Class<?> type = frame.getDeclaringClass();
        return !type.getPackageName().equals(HERE)
                && !MarkerPoint.class.isAssignableFrom(type)
                && !type.getPackageName().startsWith("java.");
    }

    private static Origin of(StackFrame frame) {
        String file = frame.getFileName();
        return new Origin(file == null ? frame.getClassName() : file, Math.max(frame.getLineNumber(), 0));
    }
}
