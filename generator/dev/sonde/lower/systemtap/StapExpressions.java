package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.NamedValue;
import dev.sonde.lower.Parentheses;
import dev.sonde.lower.Parenthesized;
import dev.sonde.lower.RawCode;
import dev.sonde.lower.Rewrite;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin;
import dev.sonde.model.Code;
import dev.sonde.model.Escape.RawExpression;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.IsSet;
import dev.sonde.model.Expression.ParameterValue;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Statement.PrintStack;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Statement.RawStatement;
import dev.sonde.model.Type;
import dev.sonde.model.UserMemory.SizedUserString;
import dev.sonde.model.UserMemory.UserInt;
import dev.sonde.model.UserMemory.UserString;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ThreadVariable;
import dev.sonde.provider.ParameterType;
import dev.sonde.target.Tapset;
import dev.sonde.target.TapsetNames;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Expressions as SystemTap says them. */
final class StapExpressions {
    private final Targets targets;
    private final SystemTap dialect;
    private final List<Diagnostic> diagnostics;

    StapExpressions(Targets targets, SystemTap dialect, List<Diagnostic> diagnostics) {
        this.targets = targets;
        this.dialect = dialect;
        this.diagnostics = diagnostics;
    }

    Rewrite rewrite() {
        return StapConstants.addTo(Parentheses.addTo(new Rewrite()))
                .on(IntLiteral.class, StapExpressions::literal)
                .on(StringLiteral.class, literal -> CStrings.quote(literal.text()))
                .on(Format.class, format -> CStrings.format(format, c -> c.spelled(String.valueOf(c.letter()))))
                .on(ThreadVariable.class, StapExpressions::perThread)
                .on(IsSet.class, StapExpressions::isSet)
                .on(ParameterValue.class, this::parameter)
                .on(ScriptParameter.class, parameter -> new NamedValue(parameter.name(), parameter.type()))
                .on(UserInt.class, StapExpressions::userInt)
                .before(Printf.class, node -> timesAsText(oneFlagEach(node)))
                .on(PrintStack.class, node -> StapPrinting.printStack(node.at(), node.stack()))
                .on(RawExpression.class, raw -> raw(raw.texts(), raw.type(), raw.at()))
                .on(RawStatement.class, raw -> raw(raw.texts(), Type.INT, raw.at()));
    }

    // SystemTap has no variables of a thread: a global with the thread as its key is one.
    private static Variable perThread(ThreadVariable variable) {
        return new KeyedVariable(variable.name(), variable.type(), List.of(new Builtin.Tid()));
    }

    private static Expression literal(IntLiteral literal) {
        if (literal.value() != Long.MIN_VALUE) {
            return literal;
        }
        return new Parenthesized(
                new Binary(BinaryOperator.SUBTRACT, new IntLiteral(-Long.MAX_VALUE), new IntLiteral(1)));
    }

    private static Expression isSet(IsSet isSet) {
        boolean string = isSet.variable().type() == Type.STRING;
        Expression nothing = string ? CStrings.quote("") : new IntLiteral(0);
        return new Binary(BinaryOperator.NOT_EQUAL, new Read(isSet.variable()), nothing);
    }

    // SystemTap reads one flag and takes the next for a fault, or a 0 for a part of the width.
    private Printf oneFlagEach(Printf node) {
        if (node.format() instanceof Format format) {
            format.conversions().stream()
                    .filter(conversion -> conversion.flags().length() > 1)
                    .forEach(conversion -> diagnostics.add(new Diagnostic(
                            Rule.FORMAT_UNSAYABLE,
                            dialect.title() + " takes one flag in a conversion, and \"" + conversion.spelled("")
                                    + conversion.letter() + "\" has more.",
                            node.at(),
                            "Leave out all flags but one.")));
        }
        return node;
    }

    private static Expression userInt(UserInt node) {
        return StapPrinting.call((node.signed() ? "user_int" : "user_uint") + node.bits(), node.address());
    }

    // SystemTap's printf has no times.
    private static Printf timesAsText(Printf node) {
        if (!(node.format() instanceof Format format)
                || format.conversions().stream().noneMatch(c -> c.letter() == 'Y')) {
            return node;
        }
        List<Format.Piece> pieces = new ArrayList<>();
        List<Expression> arguments = new ArrayList<>();
        Iterator<Expression> given = node.arguments().iterator();
        for (Format.Piece piece : format.pieces()) {
            boolean time = piece instanceof Conversion conversion && conversion.letter() == 'Y';
            if (piece instanceof Conversion conversion) {
                for (int i = 1; i < conversion.arguments().size(); i++) {
                    arguments.add(given.next());
                }
                arguments.add(time ? new TimeText(given.next()) : given.next());
                pieces.add(time ? conversion.withLetter('s') : conversion);
            } else {
                pieces.add(piece);
            }
        }
        return new Printf(node.at(), new Format(pieces), arguments);
    }

    private Expression parameter(ParameterValue value) {
        if (targets.of(value.marker().provider()) instanceof Tapset) {
            String variable = TapsetNames.variable(value.marker(), value.parameter());
            return new NamedValue(new Name(variable), value.type());
        }
        MarkArgument argument = new MarkArgument(value.position() + 1);
        ParameterType type = value.parameter().type();
        if (type instanceof ParameterType.CString) {
            return new UserString(argument);
        }
        if (type instanceof ParameterType.SizedString sized) {
            return value.marker()
                    .parameter(sized.lengthParameter())
                    .map(length -> new ParameterValue(value.at(), value.marker(), length))
                    .map(length -> new SizedUserString(argument, parameter(length)))
                    .orElseThrow();
        }
        return argument;
    }

    private RawCode raw(Map<String, String> texts, Type type, Origin at) {
        String text = texts.get(dialect.id());
        if (text == null) {
            diagnostics.add(new Diagnostic(
                    Rule.ESCAPE_MISSING,
                    "The raw text has no words in " + dialect.title() + ".",
                    at,
                    "Give it some by in(SYSTEMTAP, \"…\"), or print the script in another dialect."));
        }
        return new RawCode(at, new Code(text == null ? "" : text), type);
    }
}
