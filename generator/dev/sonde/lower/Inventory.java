package dev.sonde.lower;

import dev.sonde.model.Node;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import java.util.ArrayList;
import java.util.List;

/** All nodes of a script, gathered by one walk for the many passes that look for some kind of them. */
public final class Inventory {
    private final Script script;
    private final List<Node> nodes = new ArrayList<>();

    private Inventory(Script script) {
        this.script = script;
        Shape.walk(script, nodes::add);
    }

    /** The nodes of a script. */
    public static Inventory of(Script script) {
        return new Inventory(script);
    }

    /** The script itself. */
    public Script script() {
        return script;
    }

    /** All nodes, each before those below it. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The nodes of one kind, in the order in which the script has them. */
    public <T> List<T> every(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Node node : nodes) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        }
        return found;
    }

    /** Whether the script has a node of one kind. */
    public boolean has(Class<?> kind) {
        return nodes.stream().anyMatch(kind::isInstance);
    }
}
