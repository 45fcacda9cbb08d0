package dev.sonde.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sonde.bindings.Python;
import dev.sonde.check.Diagnostic;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.check.Rule;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.model.Statement;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null in any place of the language is told by the name of the place and the line of Java. */
class NullArgumentsTest {
    private static final Map<Class<?>, Object> SAMPLES = samples();

    /** One place for a null: a parameter, or an element of one. */
    record Place(Executable called, int position, boolean inside) {
        Parameter parameter() {
            return called.getParameters()[position];
        }

        @Override
        public String toString() {
            return called.getDeclaringClass().getSimpleName() + "." + called.getName() + " " + parameter()
                    + (inside ? ", inside" : "");
        }
    }

    static List<Place> places() throws IOException {
        List<Place> places = new ArrayList<>();
        for (Class<?> type : classes()) {
            Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()))
                    .filter(called -> Modifier.isPublic(called.getModifiers())
                            && !Modifier.isAbstract(called.getModifiers())
                            && !called.isSynthetic()
                            && !called.getName().equals("equals")
                            && !(type.isEnum() && called.getName().equals("valueOf")))
                    .forEach(called -> places.addAll(places(called)));
        }
        return places;
    }

    private static List<Place> places(Executable called) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < called.getParameterCount(); i++) {
            Class<?> type = called.getParameterTypes()[i];
            if (!type.isPrimitive()) {
                places.add(new Place(called, i, false));
                // A null among the values of a printf has a rule of its own: SONDE-104.
                if (type == List.class || (type.isArray() && type != Object[].class)) {
                    places.add(new Place(called, i, true));
                }
            }
        }
        return places;
    }

    private static List<Class<?>> classes() throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("generator/dev/sonde/dsl"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    Class<?> type = Class.forName("dev.sonde.dsl." + name);
                    Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()))
                            .filter(each -> Modifier.isPublic(each.getModifiers()))
                            .forEach(classes::add);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return classes;
    }

    @ParameterizedTest
    @MethodSource("places")
    void aNullIsToldByItsPlace(Place place) {
        Throwable thrown = catchThrowable(() -> call(place));
        assertThat(thrown).isInstanceOf(FaultyScriptException.class);
        Diagnostic told = ((FaultyScriptException) thrown).diagnostics().get(0);
        assertThat(told.rule()).isEqualTo(Rule.NULL_GIVEN);
        assertThat(told.message())
                .isEqualTo("The argument " + place.parameter().getName()
                        + (place.inside() ? " has a null in it." : " is null."));
    }

    /** A null path would stand for the usual place, and nobody would see it. */
    @Test
    @SuppressWarnings("NullAway") // that is what is tried
    void aTargetTellsANullToo() {
        List<ThrowingCallable> calls = List.of(
                () -> Targets.executable(null),
                () -> Targets.library(null),
                () -> Targets.executable("/bin/x").library(null),
                () -> Targets.tapset(null),
                () -> Targets.tapset().in(null),
                () -> Targets.usual().with(null, Targets.tapset()),
                () -> Targets.usual().with("python", null),
                () -> Targets.usual().withTapsetFolders(null),
                () -> Targets.usual().of(null));
        assertThat(calls)
                .allSatisfy(call -> assertThat(catchThrowable(call))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching("The argument \\w+ is null\\."));
    }

    private static void call(Place place) throws Throwable {
        Object[] arguments = new Object[place.called().getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Parameter parameter = place.called().getParameters()[i];
            Class<?> type = parameter.getType();
            Object plain = parameter.getName().equals("path") ? "/usr/bin/python3" : sample(type);
            arguments[i] = i != place.position() ? plain : place.inside() ? withNull(type) : null;
        }
        try {
            if (place.called() instanceof Method method) {
                method.invoke(
                        Modifier.isStatic(method.getModifiers()) ? null : sample(method.getDeclaringClass()),
                        arguments);
            } else {
                ((Constructor<?>) place.called()).newInstance(arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object withNull(Class<?> type) {
        if (type == List.class) {
            List<@Nullable Object> list = new ArrayList<>();
            list.add(null);
            return list;
        }
        return Array.newInstance(type.getComponentType(), 1);
    }

    private static Object sample(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        Object sample = SAMPLES.get(type);
        return SAMPLES.entrySet().stream()
                .filter(each -> sample == null && type.isAssignableFrom(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> {
                    assertThat(sample).as("a sample of " + type).isNotNull();
                    return sample;
                });
    }

    private static Map<Class<?>, Object> samples() {
        ScriptBuilder builder = Sonde.script("s");
        Script script = builder.on(Sonde.begin()).run(Sonde.exit()).build();
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        for (Object each : List.of(
                "name",
                1,
                1L,
                true,
                TimeUnit.SECONDS,
                Color.RED,
                List.of(),
                UnaryOperator.identity(),
                Path.of("out"),
                Values.pid(),
                Values.execName(),
                Values.userStack(1),
                Values.pid().is(1),
                Variables.global("n"),
                Variables.globalString("s"),
                Variables.intTable("t"),
                Variables.stringTable("u"),
                Aggregations.count("c"),
                Aggregations.sum("d"),
                Aggregations.count("c").results(),
                Stopwatch.perThread("w"),
                builder,
                builder.on(Sonde.begin()),
                script,
                script.as(Dialects.D),
                Targets.usual(),
                Python.gcStart(),
                Syscalls.everyEntry(),
                Syscalls.everyExit(),
                Functions.kernelFunction("f").entry(),
                Functions.kernelFunction("f").exit())) {
            samples.put(each.getClass(), each);
        }
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(boolean.class, true);
        samples.put(Statement.class, Sonde.exit());
        samples.put(Dialect.class, Dialects.D);
        samples.put(Target.class, Targets.executable("/usr/bin/python3"));
        samples.put(UnaryOperator.class, UnaryOperator.identity());
        samples.put(ProbePoint.class, Sonde.begin());
        return samples;
    }
}
