package dev.sonde.render;

import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stringtemplate.v4.ST;
import org.stringtemplate.v4.STGroup;
import org.stringtemplate.v4.STGroupFile;
import org.stringtemplate.v4.misc.STMessage;

/** A group of templates, read once and only when it is asked for. */
final class Templates {
    private static final Map<String, Templates> GROUPS = new ConcurrentHashMap<>();

    private final STGroup group;
    private final Map<Class<?>, ST> prototypes = new ConcurrentHashMap<>();

    private Templates(STGroup group) {
        this.group = group;
    }

    /** The group of this name. */
    static Templates group(String name) {
        return GROUPS.computeIfAbsent(name, Templates::load);
    }

    /** A new instance of the template with the simple name of a class. */
    ST of(Class<?> type) {
        // A copy of a prototype costs a tenth of a look-up by name.
        return new ST(prototypes.computeIfAbsent(type, this::find));
    }

    private ST find(Class<?> type) {
        ST template = group.getInstanceOf(type.getSimpleName());
        if (template == null) {
            throw new IllegalStateException("no template " + type.getSimpleName() + " in " + group.getName());
        }
        return template;
    }

    private static Templates load(String name) {
        URL url = Templates.class.getResource("/templates/" + name + ".stg");
        if (url == null) {
            throw new IllegalStateException("no templates " + name);
        }
        TemplateErrors errors = new TemplateErrors();
        STGroup group = new STGroupFile(url, "UTF-8", '<', '>');
        group.setListener(errors);
        group.registerModelAdaptor(Record.class, new RecordAdaptor());
        group.load();
        errors.throwIfAny();
        return new Templates(group);
    }

    /** The message of an error, without a trace. */
    static String words(STMessage message) {
        return String.format(message.error.message, message.arg, message.arg2, message.arg3);
    }
}
