package dev.sonde.render;

import dev.sonde.model.Aggregation;
import dev.sonde.model.Code;
import dev.sonde.model.Located;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints a lowered script: for each record the template of its name, with the record's components.
 *
 * <p>StringTemplate reads the templates; the parts that it found are printed here. It would make an instance of a
 * template for each node, which costs several times what the text does.
 */
public final class Renderer {
    private final TemplateGroup templates;
    private final ScriptText text = new ScriptText();

    private Renderer(TemplateGroup templates) {
        this.templates = templates;
    }

    /**
     * The text of a lowered script.
     *
     * @param program the script in the idioms of a dialect
     * @param templates the name of the dialect's group of templates
     */
    public static Rendered render(Node program, String templates) {
        Renderer renderer = new Renderer(TemplateGroup.named(templates));
        renderer.write(program, null);
        return renderer.text.rendered();
    }

    /** Reads a group of templates that will be wanted soon. Whoever renders in the meantime waits for it. */
    public static void prepare(String templates) {
        TemplateGroup.named(templates);
    }

    /** The text so far. */
    ScriptText text() {
        return text;
    }

    /** Prints a value, with something between the elements of a list. */
    void write(@Nullable Object value, @Nullable String separator) {
        if (value instanceof List<?> list) {
            writeEach(list, separator, null, null);
        } else if (value instanceof Node node) {
            Origin around = node instanceof Located located ? text.begin(located.at()) : null;
            Part.printAll(templates.of(node.getClass()), new Frame(node, null), this);
            if (around != null) {
                text.end(around);
            }
        } else if (value != null) {
            text.write(harmless(value));
        }
    }

    /** Prints the elements of a list, each by itself or in the parts that a template has in braces. */
    void writeEach(List<?> list, @Nullable String separator, @Nullable List<Part> braces, @Nullable Frame around) {
        int start = text.length();
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (separator != null && text.length() > start) {
                text.write(separator);
            }
            if (braces == null) {
                write(element, null);
            } else {
                Part.printAll(braces, new Frame(element, around), this);
            }
        }
    }

    private static String harmless(Object value) {
        boolean harmless = value instanceof Name
                || value instanceof Code
                || value instanceof Number
                || value instanceof Enum<?>
                || value instanceof Aggregation;
        if (!harmless) {
            throw new IllegalStateException("text that no lowering made code of: " + value);
        }
        return value.toString();
    }
}
