package dev.sonde.render;

import dev.sonde.model.Code;
import dev.sonde.model.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a template comes by a value: the part of it behind a {@code <}. */
interface Value {
    /** The value, or null where there is none. */
    @Nullable
    Object in(Frame frame);

    /** What a template in braces is applied to. */
    record Each() implements Value {
        @Override
        public Object in(Frame frame) {
            return frame.value();
        }
    }

    /** A component of the record. */
    record Component(Shape shape, int number) implements Value {
        @Override
        public @Nullable Object in(Frame frame) {
            return shape.value(frame.value(), number);
        }
    }

    /** A value of the template around this one. */
    record Around(Value value) implements Value {
        @Override
        public @Nullable Object in(Frame frame) {
            Frame around = frame.around();
            return around == null ? null : value.in(around);
        }
    }

    /** A component of a value; the text of code is code, and none where it is empty. */
    record Property(Value owner, String name) implements Value {
        @Override
        public @Nullable Object in(Frame frame) {
            Object record = owner.in(frame);
            if (record == null) {
                return null;
            }
            Shape shape = Shape.of(record.getClass());
            Object value = shape.value(record, shape.names().indexOf(name));
            return value instanceof String text ? code(text) : value;
        }

        private static @Nullable Code code(String text) {
            return text.isEmpty() ? null : new Code(text);
        }
    }

    /** What a dictionary has for a value. */
    record Entry(Map<?, ?> dictionary, Value key) implements Value {
        @Override
        public Object in(Frame frame) {
            Object key = String.valueOf(this.key.in(frame));
            if (dictionary.get(key) instanceof String text) {
                return new Code(text);
            }
            throw new IllegalStateException("no text for " + key + " in a dictionary of a template");
        }
    }

    /** A list without its first element. */
    record Rest(Value list) implements Value {
        @Override
        public @Nullable Object in(Frame frame) {
            return list.in(frame) instanceof List<?> all && all.size() > 1 ? all.subList(1, all.size()) : null;
        }
    }

    /** Whether there is something: an empty list is nothing. */
    default boolean isThere(Frame frame) {
        Object value = in(frame);
        return value instanceof List<?> list ? !list.isEmpty() : value != null;
    }
}
