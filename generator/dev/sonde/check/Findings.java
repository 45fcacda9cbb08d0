package dev.sonde.check;

import dev.sonde.model.Located;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The diagnostics of one script, as they are found. */
final class Findings {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void add(Rule rule, Origin at, String message, String advice) {
        Diagnostic found = new Diagnostic(rule, message, at, advice);
        if (!diagnostics.contains(found)) {
            diagnostics.add(found);
        }
    }

    List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }

    /** Visits a node and all below it, each with the nearest line of Java at or above it. */
    static void walk(Node node, Origin above, BiConsumer<Node, Origin> visitor) {
        Origin at = node instanceof Located located ? located.at() : above;
        visitor.accept(node, at);
        Shape.forEachChild(node, child -> walk(child, at, visitor));
    }
}
