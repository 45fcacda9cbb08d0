package dev.sonde.lower;

import dev.sonde.model.Node;
import dev.sonde.model.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Replaces nodes by their kind, each once. */
public final class Rewrite {
    private final Map<Class<?>, Function<Node, Node>> before = new HashMap<>();
    private final Map<Class<?>, Function<Node, Node>> after = new HashMap<>();

    /** Replaces the nodes of one record before their children are rewritten; those of the replacement will be. */
    public <N extends Node> Rewrite before(Class<N> kind, Function<? super N, ? extends Node> rule) {
        before.put(kind, node -> rule.apply(kind.cast(node)));
        return this;
    }

    /** Replaces the nodes of one record after their children were rewritten. */
    public <N extends Node> Rewrite on(Class<N> kind, Function<? super N, ? extends Node> rule) {
        after.put(kind, node -> rule.apply(kind.cast(node)));
        return this;
    }

    /** The node with all below it rewritten. */
    public Node apply(Node node) {
        Node mapped = Shape.mapChildren(replaced(before, node), this::apply);
        return replaced(after, mapped);
    }

    private static Node replaced(Map<Class<?>, Function<Node, Node>> rules, Node node) {
        Function<Node, Node> rule = rules.get(node.getClass());
        return rule == null ? node : rule.apply(node);
    }
}
