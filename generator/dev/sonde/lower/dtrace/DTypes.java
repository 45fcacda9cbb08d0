package dev.sonde.lower.dtrace;

import dev.sonde.lower.NamedValue;
import dev.sonde.lower.Parentheses;
import dev.sonde.lower.Parenthesized;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.BinaryOperator.Family;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.IsSet;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.StringFunction;
import dev.sonde.model.Type;
import dev.sonde.model.UnaryOperator;
import java.util.ArrayList;
import java.util.List;

/** Makes D compute as the language promises, in signed 64 bits, where D would take fewer bits or no sign. */
final class DTypes {
    /** What D takes an int expression for. */
    private enum DType {
        INT32(false, false),
        UINT32(false, true),
        INT64(true, false),
        UINT64(true, true);

        private final boolean wide;
        private final boolean unsigned;

        DType(boolean wide, boolean unsigned) {
            this.wide = wide;
            this.unsigned = unsigned;
        }
    }

    private static final String SIGNED = "dic";

    private DTypes() {}

    /** The expression with casts where its operators need them. */
    static Binary widen(Binary node) {
        BinaryOperator operator = node.operator();
        if (operator.family() == Family.LOGIC || node.left().type() != Type.INT) {
            return node;
        }
        DType left = typeOf(node.left());
        DType right = typeOf(node.right());
        boolean castLeft =
                needsCast(operator, left, right) || (operator.mindsSign() && left.unsigned) || isLength(node.left());
        boolean subtracted = operator == BinaryOperator.SUBTRACT && right == DType.UINT64;
        boolean castRight = (operator.mindsSign() && right.unsigned) || subtracted || isLength(node.right());
        return new Binary(operator, cast(node.left(), castLeft), cast(node.right(), castRight));
    }

    // What is computed from it may be negative, and D would print it without a sign.
    private static boolean isLength(Expression node) {
        return node instanceof StringFunction.StringLength;
    }

    /** Whether D would compute in fewer than 64 bits, or take a 32-bit number's sign for a value. */
    private static boolean needsCast(BinaryOperator operator, DType left, DType right) {
        return switch (operator) {
            case SHIFT_LEFT, SHIFT_RIGHT -> !left.wide;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> !left.wide && !right.wide;
            default -> left == DType.UINT32 || right == DType.UINT32;
        };
    }

    /** The negated or turned operand in 64 bits. */
    static Unary widen(Unary node) {
        boolean cast = node.operator() != UnaryOperator.NOT && typeOf(node.operand()) != DType.INT64;
        boolean literal = node.operand() instanceof IntLiteral;
        return cast && !literal ? new Unary(node.operator(), cast(node.operand(), true)) : node;
    }

    /** The choice with both sides read alike: C would take the sign away from a negative one beside a user id. */
    static Ternary widen(Ternary node) {
        DType yes = typeOf(node.yes());
        DType no = typeOf(node.no());
        boolean mixed = node.type() == Type.INT && yes != no;
        return new Ternary(
                node.condition(),
                cast(node.yes(), mixed && yes == DType.UINT32),
                cast(node.no(), mixed && no == DType.UINT32));
    }

    /** The arguments of a printf as its conversions take them: D refuses a wide %c, and shows 32 bits of -1 by %x. */
    static Printf widen(Printf node) {
        if (!(node.format() instanceof Format format)) {
            return node;
        }
        List<Expression> arguments = new ArrayList<>();
        for (Conversion conversion : format.conversions()) {
            int last = arguments.size() + conversion.arguments().size() - 1;
            while (arguments.size() <= last) {
                Expression argument = node.arguments().get(arguments.size());
                boolean shown = arguments.size() == last;
                arguments.add(shown ? converted(conversion.letter(), argument) : argument);
            }
        }
        return new Printf(node.at(), node.format(), arguments);
    }

    private static Expression converted(char letter, Expression argument) {
        if (letter == 'c' && !staysSmall(argument)) {
            return new Int32Cast(Parentheses.unaryOperand(argument));
        }
        boolean time = letter == 'Y' && !(argument instanceof Builtin.WallTime);
        boolean bits = letter != 's' && SIGNED.indexOf(letter) < 0 && mayBeSmallNegative(argument);
        return cast(argument, time || bits);
    }

    /** Whether D will take it for 32 bits even when its operators have got their casts. */
    private static boolean staysSmall(Expression node) {
        if (node instanceof Ternary ternary) {
            return staysSmall(ternary.yes()) && staysSmall(ternary.no());
        }
        boolean computed =
                (node instanceof Binary binary && widens(binary.operator().family()))
                        || (node instanceof Unary unary && unary.operator() != UnaryOperator.NOT);
        return !computed && typeOf(node) == DType.INT32;
    }

    private static boolean widens(Family family) {
        return family == Family.ARITHMETIC || family == Family.BITS;
    }

    private static boolean mayBeSmallNegative(Expression node) {
        if (node instanceof Unary unary) {
            return unary.operator() != UnaryOperator.NOT && unary.operand() instanceof IntLiteral;
        }
        if (node instanceof Binary binary) {
            return binary.operator().family() == Family.BITS && typeOf(node) == DType.INT32;
        }
        if (node instanceof Ternary ternary) {
            return mayBeSmallNegative(ternary.yes()) || mayBeSmallNegative(ternary.no());
        }
        boolean negative = node instanceof IntLiteral literal && literal.value() < 0 && typeOf(node) == DType.INT32;
        return negative || node instanceof StringFunction.IndexOf;
    }

    private static Expression cast(Expression operand, boolean wanted) {
        return wanted ? new Cast(Parentheses.unaryOperand(operand)) : operand;
    }

    private static DType typeOf(Expression node) {
        if (node instanceof IntLiteral literal) {
            // The least of 32 bits is the negation of a number that has more.
            boolean small = literal.value() == (int) literal.value() && literal.value() != Integer.MIN_VALUE;
            return small ? DType.INT32 : DType.INT64;
        }
        if (node instanceof Builtin builtin) {
            return typeOfBuiltin(builtin);
        }
        // DTrace gives an argument the width and sign that the marker's note says.
        if (node instanceof Read || node instanceof Argument || node instanceof NamedValue) {
            return DType.INT64;
        }
        if (node instanceof Cast) {
            return DType.INT64;
        }
        if (node instanceof Dereference memory) {
            return typeOfMemory(memory);
        }
        if (node instanceof Binary binary) {
            return typeOfBinary(binary);
        }
        if (node instanceof Unary unary) {
            return unary.operator() == UnaryOperator.NOT ? DType.INT32 : typeOf(unary.operand());
        }
        if (node instanceof Parenthesized parenthesized) {
            return typeOf(parenthesized.inner());
        }
        if (node instanceof Ternary ternary) {
            return widest(typeOf(ternary.yes()), typeOf(ternary.no()));
        }
        boolean small = node instanceof IsSet
                || node instanceof StringFunction.IndexOf
                || node instanceof Int32Cast
                || node instanceof LastError
                || (node instanceof EventField field && field.isId());
        return small ? DType.INT32 : DType.UINT64;
    }

    private static DType typeOfBuiltin(Builtin builtin) {
        boolean time = builtin instanceof Builtin.Timestamp || builtin instanceof Builtin.CpuTime;
        if (time || builtin instanceof Builtin.WallTime) {
            return DType.UINT64;
        }
        return builtin instanceof Builtin.Uid || builtin instanceof Builtin.Gid ? DType.UINT32 : DType.INT32;
    }

    private static DType typeOfMemory(Dereference memory) {
        boolean unsigned = memory.intType().text().startsWith("u");
        return switch (memory.bytes()) {
            case 8 -> unsigned ? DType.UINT64 : DType.INT64;
            case 4 -> unsigned ? DType.UINT32 : DType.INT32;
            default -> DType.INT32;
        };
    }

    private static DType typeOfBinary(Binary binary) {
        Family family = binary.operator().family();
        boolean truth = family == Family.COMPARISON || family == Family.LOGIC;
        return truth ? DType.INT32 : widest(typeOf(binary.left()), typeOf(binary.right()));
    }

    private static DType widest(DType left, DType right) {
        return left.compareTo(right) >= 0 ? left : right;
    }
}
