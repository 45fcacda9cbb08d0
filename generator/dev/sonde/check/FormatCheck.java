package dev.sonde.check;

import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Expression;
import dev.sonde.model.Format;
import dev.sonde.model.MalformedFormat;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Statement.RunCommand;
import dev.sonde.model.Type;
import dev.sonde.model.UnusableArgument;
import java.util.ArrayList;
import java.util.List;

/** Holds formats against their arguments. */
final class FormatCheck {
    private FormatCheck() {}

    static void check(Node node, Origin at, Findings findings) {
        if (node instanceof MalformedFormat malformed) {
            findings.add(
                    Rule.FORMAT_MALFORMED,
                    at,
                    "The format " + Diagnostic.quote(malformed.text()) + " can't be read: "
                            + Diagnostic.plain(malformed.reason()) + ".",
                    "Use %d %i %u %x %X %o %c %s %p %Y with flags, width and precision, and %% for a percent sign.");
        } else if (node instanceof UnusableArgument argument) {
            findings.add(
                    Rule.ARGUMENT_UNUSABLE,
                    argument.at(),
                    "An argument of printf is " + argument.what() + ", which no tracer can print.",
                    "Give a value of the script, or a Java int, long or String.");
        } else if (node instanceof Printf printf
                && printf.arguments().stream().anyMatch(UnusableArgument.class::isInstance)) {
            return;
        } else if (node instanceof Printf printf && printf.format() instanceof Format format) {
            compare(format, Expression.types(printf.arguments()), "argument", at, findings);
            noStack(printf.arguments(), at, findings);
        } else if (node instanceof RunCommand command && command.format() instanceof Format format) {
            compare(format, Expression.types(command.arguments()), "argument", at, findings);
        } else if (node instanceof PrintAggregation print && print.format() instanceof Format format) {
            aggregation(format, print, at, findings);
        }
    }

    private static void aggregation(Format format, PrintAggregation print, Origin at, Findings findings) {
        List<Type> values = new ArrayList<>(print.first().keys());
        print.aggregations().forEach(aggregation -> values.add(Type.INT));
        boolean star = format.conversions().stream()
                .anyMatch(c -> c.width() == Format.Conversion.STAR || c.precision() == Format.Conversion.STAR);
        if (star) {
            findings.add(
                    Rule.FORMAT_MALFORMED,
                    at,
                    "The format of an aggregation has a * for a width or precision.",
                    "Write the number into the format.");
            return;
        }
        compare(format, values, "key or result", at, findings);
    }

    private static void noStack(List<Expression> arguments, Origin at, Findings findings) {
        if (arguments.stream().anyMatch(argument -> argument.type().isStack())) {
            findings.add(
                    Rule.STACK_MISPLACED,
                    at,
                    "A stack is an argument of printf, and D prints none there.",
                    "Print it by itself with print().");
        }
    }

    private static void compare(Format format, List<Type> given, String what, Origin at, Findings findings) {
        List<Type> wanted = format.arguments();
        if (wanted.size() != given.size()) {
            findings.add(
                    Rule.FORMAT_ARGUMENT_COUNT,
                    at,
                    "The format wants " + count(wanted.size()) + " and gets " + given.size() + ".",
                    "Give each conversion and each * one " + what + ".");
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            boolean stacks = wanted.get(i).isStack() && given.get(i).isStack();
            if (!stacks && wanted.get(i) != given.get(i)) {
                findings.add(
                        Rule.FORMAT_ARGUMENT_TYPE,
                        at,
                        "The format wants " + wanted.get(i).phrase() + " as its value number " + (i + 1) + " and gets "
                                + given.get(i).phrase() + ".",
                        "Print an int with %d, a string with %s and a stack that is a key with %k.");
            }
        }
    }

    private static String count(int values) {
        return values == 1 ? "1 value" : values + " values";
    }
}
