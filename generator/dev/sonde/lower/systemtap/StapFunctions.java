package dev.sonde.lower.systemtap;

import dev.sonde.model.Node;
import dev.sonde.model.Shape;
import dev.sonde.model.Stack.KernelStack;
import dev.sonde.model.Stack.UserStack;
import dev.sonde.model.StringFunction.Basename;
import dev.sonde.model.StringFunction.Dirname;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The functions that a program calls and SystemTap has not. */
final class StapFunctions {
    private static final Map<Class<? extends Node>, Node> DEFINITIONS = Map.of(
            Basename.class, new BasenameFunction(),
            Dirname.class, new DirnameFunction(),
            UserStack.class, new UserStackFunction(),
            KernelStack.class, new KernelStackFunction(),
            TimeText.class, new TimeFunction(),
            DeviationOf.class, new DeviationFunction());

    private StapFunctions() {}

    /** The definitions that these probes need, in the order of their names. */
    static List<Node> neededBy(List<ProbeBlock> probes) {
        Map<String, Node> needed = new TreeMap<>();
        probes.forEach(probe -> Shape.walk(probe, node -> {
            Node definition = DEFINITIONS.get(node.getClass());
            if (definition != null) {
                needed.put(definition.getClass().getSimpleName(), definition);
            }
        }));
        return List.copyOf(needed.values());
    }
}
