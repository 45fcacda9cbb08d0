package dev.sonde.golden;

import dev.sonde.dsl.Script;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All scripts with goldens: the methods of the classes here that give one, by their names. */
public final class Goldens {
    private static final List<Class<?>> SOURCES = List.of(
            ProbeScripts.class,
            SystemPointScripts.class,
            ValueScripts.class,
            VariableScripts.class,
            AggregationScripts.class,
            WholeScripts.class,
            RegressionScripts.class,
            TextRegressionScripts.class,
            StringSizeScripts.class);

    private Goldens() {}

    /**
     * A script and the folder of its goldens.
     *
     * @param feature the folder's name
     * @param script the script
     */
    public record Golden(String feature, Script script) {}

    /** All of them, in the order of their names. */
    public static List<Golden> all() {
        List<Golden> goldens = new ArrayList<>();
        for (Class<?> source : SOURCES) {
            Stream.of(source.getDeclaredMethods())
                    .filter(method ->
                            Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Script.class)
                    .forEach(method -> goldens.add(golden(method)));
        }
        goldens.sort(Comparator.comparing(Golden::feature));
        return goldens;
    }

    private static Golden golden(Method method) {
        try {
            method.setAccessible(true);
            return new Golden(kebab(method.getName()), (Script) method.invoke(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.getName(), e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
