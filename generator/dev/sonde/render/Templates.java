package dev.sonde.render;

import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stringtemplate.v4.STGroup;
import org.stringtemplate.v4.STGroupFile;
import org.stringtemplate.v4.misc.STMessage;

/** The groups of templates, each read once and only when it is asked for. */
final class Templates {
    private static final Map<String, STGroup> GROUPS = new ConcurrentHashMap<>();

    private Templates() {}

    /** The group of this name. */
    static STGroup group(String name) {
        return GROUPS.computeIfAbsent(name, Templates::load);
    }

    private static STGroup load(String name) {
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
        return group;
    }

    /** The message of an error, without a trace. */
    static String words(STMessage message) {
        return String.format(message.error.message, message.arg, message.arg2, message.arg3);
    }
}
