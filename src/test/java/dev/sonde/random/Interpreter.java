package dev.sonde.random;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.IsSet;
import dev.sonde.model.Expression.ParameterValue;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.Name;
import dev.sonde.model.StringFunction.Basename;
import dev.sonde.model.StringFunction.Concatenation;
import dev.sonde.model.StringFunction.Dirname;
import dev.sonde.model.StringFunction.IndexOf;
import dev.sonde.model.StringFunction.IntToString;
import dev.sonde.model.StringFunction.StringLength;
import dev.sonde.model.StringFunction.Substring;
import dev.sonde.model.Type;
import java.util.Map;

/**
 * What expressions are worth, by the language's own words: 64 bits that wrap around, divisions towards zero, shifts that keep the
 * sign. It reads the model and shares nothing with the lowerings; that is its worth.
 */
final class Interpreter {
    /** What all tracers keep of a string; longer ones are cut in each at its own length. */
    private static final int LONGEST = 60;

    private final Map<Name, Object> variables;

    /** With these values of variables and of the marker's parameters, a Long or a String of ASCII each. */
    Interpreter(Map<Name, Object> variables) {
        this.variables = variables;
    }

    /** The language does not say what this is worth: a division by zero, or a part of a string that it does not have. */
    static final class UnsaidException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnsaidException(String what) {
            super(what);
        }
    }

    /** The value, a Long or a String. */
    Object value(Expression node) {
        return node.type() == Type.STRING ? text(node) : (Object) number(node);
    }

    private long number(Expression node) {
        if (node instanceof IntLiteral literal) {
            return literal.value();
        }
        if (node instanceof Read read) {
            return (Long) known(read.variable().name());
        }
        if (node instanceof ParameterValue parameter) {
            return (Long) known(new Name(parameter.parameter().name()));
        }
        if (node instanceof IsSet isSet) {
            Object value = known(isSet.variable().name());
            return truth(!value.equals(0L) && !value.equals(""));
        }
        if (node instanceof Unary unary) {
            long operand = number(unary.operand());
            return switch (unary.operator()) {
                case NEGATE -> -operand;
                case COMPLEMENT -> ~operand;
                case NOT -> truth(operand == 0);
            };
        }
        if (node instanceof Ternary ternary) {
            return number(number(ternary.condition()) != 0 ? ternary.yes() : ternary.no());
        }
        if (node instanceof StringLength length) {
            return text(length.text()).length();
        }
        if (node instanceof IndexOf index) {
            return text(index.text()).indexOf(text(index.part()));
        }
        if (node instanceof Binary binary) {
            return binary.left().type() == Type.STRING
                    ? truth(text(binary.left()).equals(text(binary.right()))
                            == (binary.operator() == BinaryOperator.EQUAL))
                    : number(binary);
        }
        throw new UnsaidException(node.toString());
    }

    private long number(Binary node) {
        // Both sides: a tracer may compute the second before it knows that the first decides.
        long left = number(node.left());
        long right = number(node.right());
        boolean divides = node.operator() == BinaryOperator.DIVIDE || node.operator() == BinaryOperator.MODULO;
        if (divides && right == 0) {
            throw new UnsaidException("a division by zero");
        }
        if (node.operator() == BinaryOperator.MODULO && right == Long.MIN_VALUE) {
            throw new UnsaidException("a remainder by a number that has no magnitude");
        }
        return switch (node.operator()) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case MODULO -> left % right;
            case SHIFT_LEFT -> left << right;
            case SHIFT_RIGHT -> left >> right;
            case BIT_AND -> left & right;
            case BIT_OR -> left | right;
            case BIT_XOR -> left ^ right;
            case LESS -> truth(left < right);
            case LESS_OR_EQUAL -> truth(left <= right);
            case GREATER -> truth(left > right);
            case GREATER_OR_EQUAL -> truth(left >= right);
            case EQUAL -> truth(left == right);
            case NOT_EQUAL -> truth(left != right);
            case AND -> truth(left != 0 && right != 0);
            case OR -> truth(left != 0 || right != 0);
        };
    }

    private String text(Expression node) {
        String text = whole(node);
        if (text.length() > LONGEST) {
            throw new UnsaidException("a string that tracers cut");
        }
        return text;
    }

    private String whole(Expression node) {
        if (node instanceof StringLiteral literal) {
            return literal.text();
        }
        if (node instanceof Read read) {
            return (String) known(read.variable().name());
        }
        if (node instanceof ParameterValue parameter) {
            return (String) known(new Name(parameter.parameter().name()));
        }
        if (node instanceof Ternary ternary) {
            return text(number(ternary.condition()) != 0 ? ternary.yes() : ternary.no());
        }
        if (node instanceof Concatenation both) {
            return text(both.left()) + text(both.right());
        }
        if (node instanceof IntToString digits) {
            return Long.toString(number(digits.value()));
        }
        if (node instanceof Basename base) {
            String path = path(base.path());
            return path.substring(path.lastIndexOf('/') + 1);
        }
        if (node instanceof Dirname dir) {
            String path = path(dir.path());
            int slash = path.lastIndexOf('/');
            return slash < 0 ? "." : slash == 0 ? "/" : path.substring(0, slash);
        }
        if (node instanceof Substring part) {
            String text = text(part.text());
            long start = number(part.start());
            long length = number(part.length());
            if (start < 0 || length < 0 || start > text.length()) {
                throw new UnsaidException("a part of a string that it does not have");
            }
            return text.substring((int) start, (int) Math.min(text.length(), start + Math.min(length, LONGEST)));
        }
        throw new UnsaidException(node.toString());
    }

    /** The tracers differ on paths that end with a slash. */
    private String path(Expression node) {
        String path = text(node);
        if (path.isEmpty() || path.endsWith("/") || path.contains("//")) {
            throw new UnsaidException("the name in a path without one");
        }
        return path;
    }

    private Object known(Name name) {
        Object value = variables.get(name);
        if (value == null) {
            throw new UnsaidException("the value of " + name);
        }
        return value;
    }

    private static long truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
