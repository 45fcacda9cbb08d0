package dev.sonde.model;

import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import java.util.List;

/** A value that the tracer computes. */
public sealed interface Expression extends Node
        permits Builtin,
                Expression.Binary,
                Expression.IntLiteral,
                Expression.IsSet,
                Expression.ParameterValue,
                Expression.Read,
                Expression.StringLiteral,
                Expression.Ternary,
                Expression.Unary,
                Escape.Call,
                Escape.RawExpression,
                ScriptParameter,
                Stack,
                PointValue,
                StringFunction,
                UserMemory,
                LoweredExpression {
    /** What the value is. */
    Type type();

    /**
     * A whole number.
     *
     * @param value the number
     */
    record IntLiteral(long value) implements Expression {
        @Override
        public Type type() {
            return Type.INT;
        }
    }

    /**
     * A fixed string.
     *
     * @param text its characters, not escaped
     */
    record StringLiteral(String text) implements Expression {
        @Override
        public Type type() {
            return Type.STRING;
        }
    }

    /**
     * A parameter of the marker that fired.
     *
     * @param at the line of Java
     * @param marker the marker that has it
     * @param parameter which of its parameters
     */
    record ParameterValue(Origin at, Marker marker, Parameter parameter) implements Expression, Located {
        @Override
        public Type type() {
            boolean string = parameter.type() instanceof ParameterType.CString
                    || parameter.type() instanceof ParameterType.SizedString;
            return string ? Type.STRING : Type.INT;
        }

        /** Its position among the marker's parameters, from 0. */
        public int position() {
            int position = 0;
            while (!marker.parameters().get(position).name().equals(parameter.name())) {
                position++;
            }
            return position;
        }
    }

    /**
     * What a variable holds.
     *
     * @param variable the variable
     */
    record Read(Variable variable) implements Expression {
        @Override
        public Type type() {
            return variable.type();
        }
    }

    /**
     * A variable's "there is something in it": not 0, or not the empty string.
     *
     * @param variable the variable asked
     */
    record IsSet(Variable variable) implements Expression {
        @Override
        public Type type() {
            return Type.INT;
        }
    }

    /**
     * One operand and its operator.
     *
     * @param operator the operator
     * @param operand an int
     */
    record Unary(UnaryOperator operator, Expression operand) implements Expression {
        @Override
        public Type type() {
            return Type.INT;
        }
    }

    /**
     * Two operands of one type and their operator.
     *
     * @param operator the operator
     * @param left an int, or a string where the operator compares
     * @param right of the same type
     */
    record Binary(BinaryOperator operator, Expression left, Expression right) implements Expression {
        @Override
        public Type type() {
            return Type.INT;
        }
    }

    /**
     * One of two values of one type.
     *
     * @param condition what decides
     * @param yes the value when the condition holds
     * @param no the value when it does not
     */
    record Ternary(Expression condition, Expression yes, Expression no) implements Expression {
        @Override
        public Type type() {
            return yes.type();
        }
    }

    /** The types of several expressions, in their order. */
    static List<Type> types(List<? extends Expression> expressions) {
        return expressions.stream().map(Expression::type).toList();
    }
}
