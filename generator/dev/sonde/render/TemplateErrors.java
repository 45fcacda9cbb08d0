package dev.sonde.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stringtemplate.v4.STErrorListener;
import org.stringtemplate.v4.misc.STMessage;

/** Keeps what StringTemplate complains of, since by itself it goes on and prints a torn text. */
final class TemplateErrors implements STErrorListener {
    private final List<String> errors = new ArrayList<>();

    @Override
    public void compileTimeError(STMessage message) {
        errors.add(words(message));
    }

    @Override
    public void runTimeError(STMessage message) {
        errors.add(words(message));
    }

    @Override
    public void IOError(STMessage message) {
        errors.add(words(message));
    }

    @Override
    public void internalError(STMessage message) {
        errors.add(words(message));
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new IllegalStateException("a template of Sonde is wrong: " + String.join("; ", errors));
        }
    }

    /** The message of an error, without a trace. */
    private static String words(STMessage message) {
        return String.format(Locale.ROOT, message.error.message, message.arg, message.arg2, message.arg3);
    }
}
