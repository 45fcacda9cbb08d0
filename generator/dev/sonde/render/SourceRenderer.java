package dev.sonde.render;

import java.io.StringWriter;
import java.util.Locale;
import org.stringtemplate.v4.AutoIndentWriter;
import org.stringtemplate.v4.ST;

/** Prints source code that is no script, from one record whose texts are safe for their places already. */
public final class SourceRenderer {
    private SourceRenderer() {}

    /**
     * The text of a record.
     *
     * @param source the record; the template of its name is applied to it
     * @param templates the name of the group of templates
     */
    public static String render(Record source, String templates) {
        ST template = TemplateGroup.named(templates).instanceOf(source.getClass());
        template.add("source", source);
        TemplateErrors errors = new TemplateErrors();
        StringWriter text = new StringWriter();
        template.write(new AutoIndentWriter(text, "\n"), Locale.ROOT, errors);
        errors.throwIfAny();
        return text.toString();
    }
}
