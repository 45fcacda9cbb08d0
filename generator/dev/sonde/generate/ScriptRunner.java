package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.check.Rule;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptSource;
import dev.sonde.model.Origin;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the user's classes that make scripts. Whatever they throw becomes a diagnostic with the user's own line. */
final class ScriptRunner {
    private final ClassLoader loader;
    private final SourceNames names;

    ScriptRunner(ClassLoader loader, SourceNames names) {
        this.loader = loader;
        this.names = names;
    }

    /** The scripts of those classes that make any, with all that is wrong in any class. */
    List<FoundScript> run(Collection<String> classNames) throws GenerationException {
        List<FoundScript> found = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (String name : classNames) {
            try {
                for (Script script : scripts(name)) {
                    found.add(new FoundScript(script, names));
                }
            } catch (GenerationException e) {
                faults.addAll(e.diagnostics());
            }
        }
        if (!faults.isEmpty()) {
            throw new GenerationException(faults);
        }
        return found;
    }

    /** The scripts of one source, which a library has by a name. */
    List<FoundScript> run(String name, ScriptSource source) throws GenerationException {
        return guarded(name, source::scripts).stream()
                .map(script -> new FoundScript(name, script, names))
                .toList();
    }

    /** Whether there is a class of this name. */
    boolean isClass(String name) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        } catch (LinkageError e) {
            // It is there, and running it will say what is wrong with it.
            return true;
        }
    }

    private List<Script> scripts(String className) throws GenerationException {
        return guarded(className, () -> {
            Class<?> type = Class.forName(className, false, loader);
            boolean makesScripts = ScriptSource.class.isAssignableFrom(type)
                    && !Modifier.isAbstract(type.getModifiers())
                    && !type.isAnonymousClass()
                    && !type.isLocalClass();
            if (!makesScripts) {
                return List.of();
            }
            Constructor<?> constructor = constructor(type);
            constructor.setAccessible(true);
            return ((ScriptSource) constructor.newInstance()).scripts();
        });
    }

    private interface UsersCode {
        List<Script> call() throws Exception;
    }

    // The user's code may throw anything, stack overflows and missing classes included.
    @SuppressWarnings("CatchThrowable")
    private List<Script> guarded(String name, UsersCode code) throws GenerationException {
        try {
            return given(name, code.call());
        } catch (GenerationException e) {
            throw e;
        } catch (InvocationTargetException e) {
            throw failed(name, e.getTargetException());
        } catch (Throwable e) {
            throw failed(name, e);
        }
    }

    private static List<Script> given(String name, @Nullable List<Script> scripts) throws GenerationException {
        if (scripts == null || scripts.stream().anyMatch(Objects::isNull)) {
            throw new GenerationException(
                    Rule.SOURCE_FAILED,
                    "The method scripts() of " + name + " gives "
                            + (scripts == null ? "null." : "a list with a null in it."),
                    "Give a list of scripts; it may be empty.");
        }
        return List.copyOf(scripts);
    }

    private static Constructor<?> constructor(Class<?> type) throws GenerationException {
        try {
            return type.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw new GenerationException(
                    Rule.SOURCE_WITHOUT_SCRIPT,
                    "The class " + type.getName() + " makes scripts, but it has no constructor without parameters.",
                    "Give it one; a nested class must be static.");
        }
    }

    // What is thrown may have methods that fail themselves, and causes that go in a circle.
    private GenerationException failed(String className, Throwable thrown) {
        try {
            return described(className, thrown);
        } catch (RuntimeException | StackOverflowError e) {
            return new GenerationException(
                    Rule.SOURCE_FAILED,
                    className + " fails with " + thrown.getClass().getSimpleName() + ".",
                    "Correct the Java.");
        }
    }

    private GenerationException described(String className, Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = thrown; each != null && seen.add(each); each = each.getCause()) {
            if (each instanceof FaultyScriptException faulty) {
                return new GenerationException(names.of(faulty.diagnostics()));
            }
        }
        Throwable cause = thrown;
        while (cause instanceof ExceptionInInitializerError && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String kind = cause.getClass().getSimpleName();
        String message = cause.getMessage() == null ? "" : ": " + Diagnostic.quote(cause.getMessage());
        return new GenerationException(List.of(new Diagnostic(
                Rule.SOURCE_FAILED,
                className + " fails with " + kind + message + ".",
                names.of(usersLine(cause)),
                "Correct the Java.")));
    }

    private static Origin usersLine(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (ScriptLoader.NAME.equals(frame.getClassLoaderName())) {
                String file = frame.getFileName();
                return new Origin(file == null ? frame.getClassName() : file, Math.max(frame.getLineNumber(), 0));
            }
        }
        return Origin.UNKNOWN;
    }
}
