package dev.sonde.render;

import dev.sonde.model.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stringtemplate.v4.Interpreter;
import org.stringtemplate.v4.Interpreter.Option;
import org.stringtemplate.v4.STGroup;
import org.stringtemplate.v4.compiler.Bytecode;
import org.stringtemplate.v4.compiler.CompiledST;

/** Makes parts of a template from the instructions that StringTemplate compiled it to. */
final class TemplateReader {
    private final STGroup group;
    private final CompiledST compiled;
    private final Function<String, @Nullable Value> arguments;

    /** What the instructions have put on StringTemplate's stack: a value, a text, a template, a dictionary. */
    private final Deque<Object> stack = new ArrayDeque<>();

    private @Nullable String separator;
    private int address;
    private int jump = NONE;

    private static final int NONE = -1;
    private static final int SEPARATOR = List.of(Option.values()).indexOf(Option.SEPARATOR);

    /** Stands on the stack for the argument of a template in braces, which is given to it later. */
    private static final Object NOTHING = new Object();

    private record Braces(List<Part> parts) {}

    private record Mapped(Value list, List<Part> parts) {}

    private TemplateReader(STGroup group, CompiledST compiled, Function<String, @Nullable Value> arguments) {
        this.group = group;
        this.compiled = compiled;
        this.arguments = arguments;
    }

    /** The parts of the template that prints records of one shape. */
    static List<Part> read(STGroup group, CompiledST compiled, Shape shape) {
        Function<String, @Nullable Value> arguments = name -> {
            int component = shape.names().indexOf(name);
            return component < 0 ? null : new Value.Component(shape, component);
        };
        return new TemplateReader(group, compiled, arguments).read(compiled.codeSize);
    }

    private List<Part> read(int end) {
        List<Part> parts = new ArrayList<>();
        while (address < end) {
            int instruction = compiled.instrs[address++];
            switch (instruction) {
                case Bytecode.INSTR_WRITE_STR -> parts.add(new Part.Text(string()));
                case Bytecode.INSTR_WRITE, Bytecode.INSTR_WRITE_OPT -> parts.add(written(stack.pop()));
                case Bytecode.INSTR_NEWLINE -> parts.add(newline(parts));
                case Bytecode.INSTR_INDENT -> parts.add(new Part.Indent(string()));
                case Bytecode.INSTR_DEDENT -> parts.add(new Part.Dedent());
                case Bytecode.INSTR_BRF -> parts.add(branch());
                case Bytecode.INSTR_BR -> jump = number();
                default -> evaluate(instruction);
            }
        }
        return List.copyOf(parts);
    }

    private void evaluate(int instruction) {
        switch (instruction) {
            case Bytecode.INSTR_LOAD_LOCAL, Bytecode.INSTR_LOAD_ATTR -> stack.push(named(instruction));
            case Bytecode.INSTR_LOAD_STR -> stack.push(string());
            case Bytecode.INSTR_LOAD_PROP -> stack.push(new Value.Property(value(), string()));
            case Bytecode.INSTR_LOAD_PROP_IND -> stack.push(entry(value()));
            case Bytecode.INSTR_REST -> stack.push(new Value.Rest(value()));
            case Bytecode.INSTR_NULL -> stack.push(NOTHING);
            case Bytecode.INSTR_NEW -> stack.push(braces(string(), number()));
            case Bytecode.INSTR_MAP -> stack.push(mapped());
            case Bytecode.INSTR_OPTIONS -> separator = null;
            case Bytecode.INSTR_STORE_OPTION -> separator = option(number());
            default -> throw unknown("the instruction " + Bytecode.instructions[instruction].name);
        }
    }

    private Object named(int instruction) {
        boolean local = instruction == Bytecode.INSTR_LOAD_LOCAL;
        int number = number();
        String name = local ? List.copyOf(compiled.formalArguments.keySet()).get(number) : compiled.strings[number];
        Value value = arguments.apply(name);
        Map<String, Object> dictionary = group.rawGetDictionary(name);
        if (value == null && dictionary == null) {
            throw unknown("the name " + name);
        }
        return value == null ? dictionary : value;
    }

    private Value.Entry entry(Value key) {
        return new Value.Entry((Map<?, ?>) stack.pop(), key);
    }

    private Braces braces(String name, int values) {
        if (values != 1 || stack.pop() != NOTHING) {
            throw unknown("the call of " + name);
        }
        CompiledST inner = group.lookupTemplate("/" + name);
        String element = inner.formalArguments.keySet().iterator().next();
        Function<String, @Nullable Value> around = other -> {
            Value value = arguments.apply(other);
            return value == null ? null : new Value.Around(value);
        };
        Function<String, @Nullable Value> own = other -> other.equals(element) ? new Value.Each() : around.apply(other);
        return new Braces(new TemplateReader(inner.nativeGroup, inner, own).read(inner.codeSize));
    }

    private Mapped mapped() {
        Braces braces = (Braces) stack.pop();
        return new Mapped(value(), braces.parts());
    }

    private Part written(Object what) {
        String between = separator;
        separator = null;
        if (what instanceof Mapped mapped) {
            return new Part.WriteEach(mapped.list(), mapped.parts(), between);
        }
        return new Part.Write((Value) what, between);
    }

    /** The end of a line that is empty in the template always ends; others only when something is on them. */
    private Part newline(List<Part> before) {
        if (before.isEmpty()) {
            return new Part.Newline(address == 1 && !compiled.isAnonSubtemplate);
        }
        Part last = before.get(before.size() - 1);
        if (last instanceof Part.If branch && (endsLine(branch.yes()) || endsLine(branch.no()))) {
            throw unknown("the end of a line behind an <if> that ends one itself");
        }
        return new Part.Newline(endsLine(before));
    }

    private static boolean endsLine(List<Part> parts) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        return last instanceof Part.Newline || last instanceof Part.Indent;
    }

    private Part branch() {
        int otherwise = number();
        Value condition = value();
        List<Part> yes = read(otherwise);
        int end = jump;
        jump = NONE;
        return new Part.If(condition, yes, end == NONE ? List.of() : read(end));
    }

    private Value value() {
        Object value = stack.pop();
        if (value instanceof Value known) {
            return known;
        }
        throw unknown("a value that is no component");
    }

    private String option(int number) {
        if (number != SEPARATOR) {
            throw unknown("an option that is no separator");
        }
        return (String) stack.pop();
    }

    private String string() {
        return compiled.strings[number()];
    }

    private int number() {
        int number = Interpreter.getShort(compiled.instrs, address);
        address += Bytecode.OPND_SIZE_IN_BYTES;
        return number;
    }

    private IllegalStateException unknown(String what) {
        return new IllegalStateException("Sonde does not print " + what + ", in the template " + compiled.name);
    }
}
