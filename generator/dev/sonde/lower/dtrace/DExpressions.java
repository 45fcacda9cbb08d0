package dev.sonde.lower.dtrace;

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
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.Format;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Statement.RawStatement;
import dev.sonde.model.Statement.Update;
import dev.sonde.model.Type;
import dev.sonde.model.UnaryOperator;
import dev.sonde.model.UserMemory.SizedUserString;
import dev.sonde.model.UserMemory.UserInt;
import dev.sonde.model.UserMemory.UserString;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ThreadVariable;
import dev.sonde.provider.ParameterType;
import java.util.List;
import java.util.Map;

/** Expressions as D says them. */
final class DExpressions {
    private final DTrace dialect;
    private final List<Diagnostic> diagnostics;
    private final StringRoom room;

    DExpressions(DTrace dialect, StringRoom room, List<Diagnostic> diagnostics) {
        this.dialect = dialect;
        this.room = room;
        this.diagnostics = diagnostics;
    }

    Rewrite rewrite() {
        Rewrite rewrite = new DStrings(dialect.version(), room).addTo(Parentheses.addTo(new Rewrite()));
        return rewrite.before(Binary.class, this::division)
                .before(Update.class, DExpressions::unfold)
                .on(Binary.class, DExpressions::binary)
                .on(Unary.class, DExpressions::unary)
                .on(Ternary.class, node -> Parentheses.ternary(DTypes.widen(node)))
                .before(Printf.class, DTypes::widen)
                .on(IntLiteral.class, DExpressions::literal)
                .on(StringLiteral.class, literal -> CStrings.quote(literal.text()))
                .on(Format.class, format -> CStrings.format(format, c -> c.spelled(String.valueOf(c.letter()))))
                .on(Read.class, DExpressions::read)
                .on(IsSet.class, isSet -> isSet(isSet.variable()))
                .on(ParameterValue.class, this::parameter)
                .on(SizedUserString.class, this::sized)
                .on(ScriptParameter.class, parameter -> new NamedValue(parameter.name(), parameter.type()))
                .on(UserInt.class, DExpressions::userInt)
                .on(RawExpression.class, raw -> raw(raw.texts(), raw.type(), raw.at()))
                .on(RawStatement.class, raw -> raw(raw.texts(), Type.INT, raw.at()));
    }

    // A string that was never written is NULL in D, and printing NULL loses the clause.
    private static Expression read(Read read) {
        if (!mayBeNull(read.variable())) {
            return read;
        }
        Expression unset = new Binary(BinaryOperator.EQUAL, read, new NullString());
        return new Ternary(new Parenthesized(unset), CStrings.quote(""), read);
    }

    private static boolean mayBeNull(Variable variable) {
        return variable.type() == Type.STRING
                && (variable instanceof ThreadVariable || variable instanceof KeyedVariable);
    }

    private static Expression binary(Binary node) {
        IntLiteral constant = Constants.fold(node);
        return constant == null ? Parentheses.binary(DTypes.widen(node)) : literal(constant);
    }

    private Binary division(Binary node) {
        boolean modulo = node.operator() == BinaryOperator.MODULO;
        if (!modulo && node.operator() != BinaryOperator.DIVIDE) {
            return node;
        }
        // DTrace for Linux gives the remainder the sign of both; what C gives does not ask for the divisor's.
        boolean unsigned = modulo && dialect.version() == DTraceVersion.LINUX_2_0;
        Expression divisor = unsigned ? magnitude(node.right()) : node.right();
        return new Binary(node.operator(), node.left(), isGiven(node.right()) ? uncomputed(divisor) : divisor);
    }

    /** Whether D computes it before the script runs, from what it is given, and refuses the script when it is zero. */
    private static boolean isGiven(Expression divisor) {
        return Shape.has(divisor, DExpressions::isGivenOutside) && !Shape.has(divisor, DExpressions::isComputedLater);
    }

    private static boolean isGivenOutside(Node node) {
        return node instanceof ScriptParameter || node instanceof Builtin.TargetPid;
    }

    private static boolean isComputedLater(Node node) {
        return !(isGivenOutside(node)
                || node instanceof IntLiteral
                || node instanceof Unary
                || node instanceof Binary
                || node instanceof Ternary);
    }

    private static Binary uncomputed(Expression divisor) {
        Binary nothing = new Binary(BinaryOperator.MULTIPLY, new Builtin.Cpu(), new IntLiteral(0));
        return new Binary(BinaryOperator.ADD, divisor, nothing);
    }

    // A division minds the signs of both, so it is written out unless it is by a plain number.
    private static Statement unfold(Update node) {
        boolean divides = node.operator() == BinaryOperator.DIVIDE || node.operator() == BinaryOperator.MODULO;
        boolean plain = node.value() instanceof IntLiteral literal && literal.value() > 0;
        Binary whole = new Binary(node.operator(), new Read(node.variable()), node.value());
        return divides && !plain ? new Assign(node.at(), node.variable(), whole) : node;
    }

    private static Expression magnitude(Expression divisor) {
        if (divisor instanceof Builtin) {
            return divisor;
        }
        if (divisor instanceof IntLiteral literal) {
            boolean positive = literal.value() >= 0 || literal.value() == Long.MIN_VALUE;
            return positive ? literal : new IntLiteral(-literal.value());
        }
        Binary negative = new Binary(BinaryOperator.LESS, divisor, new IntLiteral(0));
        return new Ternary(negative, new Unary(UnaryOperator.NEGATE, divisor), divisor);
    }

    private static Expression unary(Unary node) {
        IntLiteral constant = Constants.fold(node);
        if (constant != null) {
            return literal(constant);
        }
        Unary wide = DTypes.widen(node);
        return new Unary(wide.operator(), Parentheses.unaryOperand(wide.operand()));
    }

    // D has no constant below -(2^63 - 1).
    private static Expression literal(IntLiteral literal) {
        if (literal.value() != Long.MIN_VALUE) {
            return literal;
        }
        return new Parenthesized(
                new Binary(BinaryOperator.SUBTRACT, new IntLiteral(-Long.MAX_VALUE), new IntLiteral(1)));
    }

    private static Expression isSet(Variable variable) {
        Expression read = new Read(variable);
        if (variable.type() == Type.INT) {
            return new Binary(BinaryOperator.NOT_EQUAL, read, new IntLiteral(0));
        }
        Expression filled = new Binary(BinaryOperator.NOT_EQUAL, read, CStrings.quote(""));
        if (!mayBeNull(variable)) {
            return filled;
        }
        Expression written = new Binary(BinaryOperator.NOT_EQUAL, read, new NullString());
        return new Binary(BinaryOperator.AND, written, filled);
    }

    private Expression parameter(ParameterValue value) {
        Argument argument = new Argument(value.position());
        ParameterType type = value.parameter().type();
        if (type instanceof ParameterType.CString) {
            return new UserString(argument);
        }
        if (type instanceof ParameterType.SizedString sized) {
            return sized(new SizedUserString(argument, length(value, sized)));
        }
        return argument;
    }

    // DTrace for Linux counts the NUL byte that it puts behind the string; the others do not.
    private SizedUserString sized(SizedUserString node) {
        if (!dialect.version().lengthCountsNul()) {
            return node;
        }
        if (node.length() instanceof IntLiteral literal) {
            long room = literal.value() == Long.MAX_VALUE ? literal.value() : literal.value() + 1;
            return new SizedUserString(node.address(), literal(new IntLiteral(room)));
        }
        Binary room = DTypes.widen(new Binary(BinaryOperator.ADD, node.length(), new IntLiteral(1)));
        return new SizedUserString(node.address(), Parentheses.binary(room));
    }

    private static Expression userInt(UserInt node) {
        String type = (node.signed() ? "int" : "uint") + node.bits() + "_t";
        return new Dereference(new Code(type), node.address(), node.bits() / 8);
    }

    private Expression length(ParameterValue value, ParameterType.SizedString sized) {
        return value.marker()
                .parameter(sized.lengthParameter())
                .map(length -> parameter(new ParameterValue(value.at(), value.marker(), length)))
                .orElseThrow();
    }

    private RawCode raw(Map<String, String> texts, Type type, Origin at) {
        String text = texts.get(dialect.id());
        if (text == null) {
            diagnostics.add(new Diagnostic(
                    Rule.ESCAPE_MISSING,
                    "The raw text has no words in " + dialect.title() + ".",
                    at,
                    "Give it some by in(D, \"…\"), or print the script in another dialect."));
        }
        return new RawCode(at, new Code(text == null ? "" : text), type);
    }
}
