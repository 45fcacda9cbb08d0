package dev.sonde.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a template. */
interface Part {
    /** Prints it, for what the template is applied to. */
    void print(Frame frame, Renderer renderer);

    /** Prints one part after the other. */
    static void printAll(List<Part> parts, Frame frame, Renderer renderer) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).print(frame, renderer);
        }
    }

    /** What stands in the template as it is. */
    record Text(String text) implements Part {
        @Override
        public void print(Frame frame, Renderer renderer) {
            renderer.text().write(text);
            renderer.text().lineHasText(!text.isEmpty());
        }
    }

    /** A value, with something between the elements of a list. */
    record Write(Value value, @Nullable String separator) implements Part {
        @Override
        public void print(Frame frame, Renderer renderer) {
            ScriptText text = renderer.text();
            int before = text.length();
            renderer.write(value.in(frame), separator);
            text.lineHasText(text.length() > before);
        }
    }

    /** The parts in braces, for each element of a list. */
    record WriteEach(Value list, List<Part> parts, @Nullable String separator) implements Part {
        @Override
        public void print(Frame frame, Renderer renderer) {
            Object value = list.in(frame);
            if (value != null) {
                List<?> elements = value instanceof List<?> several ? several : List.of(value);
                renderer.writeEach(elements, separator, parts, frame);
            }
        }
    }

    /** One or the other. */
    record If(Value condition, List<Part> yes, List<Part> no) implements Part {
        @Override
        public void print(Frame frame, Renderer renderer) {
            printAll(condition.isThere(frame) ? yes : no, frame, renderer);
        }
    }

    /** The end of a line; of a line on which nothing was printed only where the template has it empty. */
    record Newline(boolean always) implements Part {
        @Override
        public void print(Frame frame, Renderer renderer) {
            renderer.text().endLine(always);
        }
    }

    /** From here on lines begin further to the right. */
    record Indent(String blanks) implements Part {
        @Override
        public void print(Frame frame, Renderer renderer) {
            renderer.text().indent(blanks);
        }
    }

    /** The last {@link Indent} ends. */
    record Dedent() implements Part {
        @Override
        public void print(Frame frame, Renderer renderer) {
            renderer.text().dedent();
        }
    }
}
