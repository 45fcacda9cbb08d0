package dev.sonde.render;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import org.stringtemplate.v4.Interpreter;
import org.stringtemplate.v4.ModelAdaptor;
import org.stringtemplate.v4.ST;
import org.stringtemplate.v4.misc.STNoSuchPropertyException;

/** Lets a template ask a record for a component, which StringTemplate can't by itself; an empty text is none. */
final class RecordAdaptor implements ModelAdaptor<Record> {
    @Override
    public @Nullable Object getProperty(Interpreter interpreter, ST self, Record model, Object property, String name) {
        try {
            Object value = model.getClass().getMethod(name).invoke(model);
            return "".equals(value) ? null : value;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new STNoSuchPropertyException(e, model, name);
        }
    }
}
