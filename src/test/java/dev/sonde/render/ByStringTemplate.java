package dev.sonde.render;

import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.stringtemplate.v4.AutoIndentWriter;
import org.stringtemplate.v4.ST;
import org.stringtemplate.v4.STGroup;

/** Prints a lowered script with StringTemplate alone: an instance of a template for each node. */
final class ByStringTemplate {
    private final STGroup group;

    ByStringTemplate(STGroup group) {
        this.group = group;
    }

    String text(Node program) {
        StringWriter text = new StringWriter();
        TemplateErrors errors = new TemplateErrors();
        template(program).write(new AutoIndentWriter(text, "\n"), Locale.ROOT, errors);
        errors.throwIfAny();
        return text.toString();
    }

    private ST template(Node node) {
        ST template = group.getInstanceOf(node.getClass().getSimpleName());
        Shape shape = Shape.of(node);
        for (int i = 0; i < shape.names().size(); i++) {
            Object value = shape.value(node, i);
            if (value != null && !(value instanceof Origin)) {
                template.add(shape.names().get(i), attribute(value));
            }
        }
        return template;
    }

    private Object attribute(Object value) {
        if (value instanceof Node node) {
            return template(node);
        }
        return value instanceof List<?> list
                ? list.stream().map(this::attribute).toList()
                : value;
    }
}
