package dev.sonde.model;

import java.util.List;
import java.util.Map;

/** What a probe does when it fires. */
public sealed interface Statement extends Node
        permits AggregationStatement,
                LoweredStatement,
                Statement.Assign,
                Statement.CallStatement,
                Statement.ClearScreen,
                Statement.Decrement,
                Statement.Delete,
                Statement.Exit,
                Statement.If,
                Statement.Increment,
                Statement.PrintStack,
                Statement.Printf,
                Statement.RawStatement,
                Statement.RunCommand,
                Statement.Update {

    /**
     * Prints by a format.
     *
     * @param at the line of Java
     * @param format a {@link Format}, or what a lowering made of it
     * @param arguments one for each conversion and star
     */
    record Printf(Origin at, Node format, List<Expression> arguments) implements Statement, Located {
        /** Copies the arguments. */
        public Printf {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Writes a variable.
     *
     * @param at the line of Java
     * @param variable what is written
     * @param value of the same type
     */
    record Assign(Origin at, Variable variable, Expression value) implements Statement, Located {}

    /**
     * Writes a variable from its own value.
     *
     * @param at the line of Java
     * @param variable an int variable
     * @param operator an operator on ints
     * @param value the right operand
     */
    record Update(Origin at, Variable variable, BinaryOperator operator, Expression value)
            implements Statement, Located {}

    /**
     * Adds 1.
     *
     * @param at the line of Java
     * @param variable an int variable
     */
    record Increment(Origin at, Variable variable) implements Statement, Located {}

    /**
     * Takes 1 away.
     *
     * @param at the line of Java
     * @param variable an int variable
     */
    record Decrement(Origin at, Variable variable) implements Statement, Located {}

    /**
     * Makes a variable as if it had never been written, and frees its room where the tracer can.
     *
     * @param at the line of Java
     * @param variable what is emptied
     */
    record Delete(Origin at, Variable variable) implements Statement, Located {}

    /**
     * Prints a call stack, one frame a line.
     *
     * @param at the line of Java
     * @param stack a stack
     */
    record PrintStack(Origin at, Expression stack) implements Statement, Located {}

    /**
     * Runs a command in a shell, with the tracer's rights.
     *
     * @param at the line of Java
     * @param format a {@link Format} of ints only, since a string of a traced process could be a command itself
     * @param arguments one for each conversion
     */
    record RunCommand(Origin at, Node format, List<Expression> arguments) implements Statement, Located {
        /** Copies the arguments. */
        public RunCommand {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Empties a terminal's screen and goes to its first column and line.
     *
     * @param at the line of Java
     */
    record ClearScreen(Origin at) implements Statement, Located {}

    /**
     * Ends the tracing.
     *
     * @param at the line of Java
     * @param code the tracer's exit code, from 0 to 255
     */
    record Exit(Origin at, int code) implements Statement, Located {}

    /**
     * Does one thing or another.
     *
     * @param at the line of Java
     * @param condition what decides
     * @param yes what is done when the condition holds
     * @param no what is done when it does not; may be empty
     */
    record If(Origin at, Expression condition, List<Statement> yes, List<Statement> no) implements Statement, Located {
        /** Copies the statements. */
        public If {
            yes = List.copyOf(yes);
            no = List.copyOf(no);
        }
    }

    /**
     * A call of a tracer's function for its effect.
     *
     * @param at the line of Java
     * @param call the call
     */
    record CallStatement(Origin at, Expression call) implements Statement, Located {}

    /**
     * A statement in a tracer's own words.
     *
     * @param at the line of Java
     * @param texts the words by the dialect's name; a dialect without any can't say it
     */
    record RawStatement(Origin at, Map<String, String> texts) implements Statement, Located {
        /** Copies the texts. */
        public RawStatement {
            texts = Map.copyOf(texts);
        }
    }
}
