package dev.sonde.render;

import dev.sonde.model.Aggregation;
import dev.sonde.model.Code;
import dev.sonde.model.Located;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stringtemplate.v4.AutoIndentWriter;
import org.stringtemplate.v4.ST;

/** Prints a lowered script: for each record the template of its name, with the record's components. */
public final class Renderer {
    private final Templates templates;
    private final List<Origin> marked = new ArrayList<>();

    private Renderer(Templates templates) {
        this.templates = templates;
    }

    /**
     * The text of a lowered script.
     *
     * @param program the script in the idioms of a dialect
     * @param templates the name of the dialect's group of templates
     */
    public static Rendered render(Node program, String templates) {
        Renderer renderer = new Renderer(Templates.group(templates));
        ST root = renderer.template(program);
        TemplateErrors errors = new TemplateErrors();
        LineMapWriter text = new LineMapWriter(renderer.marked);
        root.write(new AutoIndentWriter(text, "\n"), Locale.ROOT, errors);
        errors.throwIfAny();
        return text.rendered();
    }

    private ST template(Node node) {
        ST template = templates.of(node.getClass());
        Shape shape = Shape.of(node);
        List<String> names = shape.names();
        for (int i = 0; i < names.size(); i++) {
            Object value = shape.value(node, i);
            if (value != null && !(value instanceof Origin)) {
                template.add(names.get(i), attribute(value));
            }
        }
        return node instanceof Located located ? marked(located, template) : template;
    }

    private ST marked(Located node, ST template) {
        ST located = templates.of(Located.class);
        located.add("mark", LineMapWriter.mark(marked.size()));
        located.add("node", template);
        marked.add(node.at());
        return located;
    }

    private Object attribute(@Nullable Object value) {
        if (value instanceof Node node) {
            return template(node);
        }
        if (value instanceof List<?> list) {
            List<Object> attributes = new ArrayList<>(list.size());
            list.forEach(element -> attributes.add(attribute(element)));
            return attributes;
        }
        boolean harmless = value instanceof Name
                || value instanceof Code
                || value instanceof Number
                || value instanceof Enum<?>
                || value instanceof Aggregation;
        if (value == null || !harmless) {
            throw new IllegalStateException("text that no lowering made code of: " + value);
        }
        return value;
    }
}
