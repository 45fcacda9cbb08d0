package dev.sonde.render;

import dev.sonde.model.Shape;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stringtemplate.v4.ST;
import org.stringtemplate.v4.STGroup;
import org.stringtemplate.v4.STGroupFile;
import org.stringtemplate.v4.compiler.CompiledST;

/** A group of templates, read once and only when it is asked for. */
final class TemplateGroup {
    private static final Map<String, TemplateGroup> GROUPS = new ConcurrentHashMap<>();

    private final STGroup group;
    private final Map<Class<?>, List<Part>> templates = new ConcurrentHashMap<>();

    private TemplateGroup(STGroup group) {
        this.group = group;
    }

    /** The group of this name. */
    static TemplateGroup named(String name) {
        return GROUPS.computeIfAbsent(name, TemplateGroup::load);
    }

    /** The parts of the template with the simple name of a record. */
    List<Part> of(Class<?> type) {
        List<Part> known = templates.get(type);
        return known != null ? known : templates.computeIfAbsent(type, this::read);
    }

    /** A new instance of the template with the simple name of a record, for StringTemplate to run. */
    ST instanceOf(Class<?> type) {
        ST template = group.getInstanceOf(type.getSimpleName());
        if (template == null) {
            throw missing(type);
        }
        return template;
    }

    /** StringTemplate's own group. */
    STGroup group() {
        return group;
    }

    private List<Part> read(Class<?> type) {
        CompiledST compiled = group.lookupTemplate("/" + type.getSimpleName());
        if (compiled == null) {
            throw missing(type);
        }
        return TemplateReader.read(group, compiled, Shape.of(type));
    }

    private IllegalStateException missing(Class<?> type) {
        return new IllegalStateException("no template " + type.getSimpleName() + " in " + group.getName());
    }

    private static TemplateGroup load(String name) {
        URL url = TemplateGroup.class.getResource("/templates/" + name + ".stg");
        if (url == null) {
            throw new IllegalStateException("no templates " + name);
        }
        TemplateErrors errors = new TemplateErrors();
        STGroup group = new STGroupFile(url, "UTF-8", '<', '>');
        group.setListener(errors);
        group.registerModelAdaptor(Record.class, new RecordAdaptor());
        group.load();
        errors.throwIfAny();
        return new TemplateGroup(group);
    }
}
