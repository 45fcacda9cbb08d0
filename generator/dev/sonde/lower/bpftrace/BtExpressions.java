package dev.sonde.lower.bpftrace;

import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Inventory;
import dev.sonde.lower.ParametersUsed;
import dev.sonde.lower.Parentheses;
import dev.sonde.lower.Parenthesized;
import dev.sonde.lower.PointNames;
import dev.sonde.lower.RawCode;
import dev.sonde.lower.Rewrite;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin;
import dev.sonde.model.Code;
import dev.sonde.model.Escape.Call;
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
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Shape;
import dev.sonde.model.StringFunction.IndexOf;
import dev.sonde.model.StringFunction.Substring;
import dev.sonde.model.Type;
import dev.sonde.model.UserMemory;
import dev.sonde.model.UserMemory.SizedUserString;
import dev.sonde.model.UserMemory.UserInt;
import dev.sonde.model.UserMemory.UserString;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ProbeVariable;
import dev.sonde.model.Variable.ThreadVariable;
import dev.sonde.provider.ParameterType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Expressions as bpftrace says them. */
final class BtExpressions {
    private static final int LONGEST_OLD_LITERAL = 63;

    // "x86_64 doesn't support arg6", though a marker may have more.
    private static final int LAST_ARGUMENT = 5;

    private final Refusals refusals;
    private final BtArithmetic arithmetic;
    private final BtComparisons comparisons;
    private final BtStrings strings;
    private final List<ScriptParameter> parameters;
    private Origin at = Origin.UNKNOWN;
    private Point point = new Point.Begin();

    BtExpressions(Refusals refusals, Prelude prelude, Inventory inventory) {
        this.parameters = ParametersUsed.of(inventory);
        this.refusals = refusals;
        this.arithmetic = new BtArithmetic(prelude);
        this.comparisons = new BtComparisons(refusals, () -> at);
        int bytes = StringSize.most(inventory.script().options());
        this.strings = new BtStrings(refusals, prelude, comparisons, bytes, () -> at);
    }

    /** Says which line of Java the next expressions come from. */
    void at(Origin origin) {
        at = origin;
    }

    /** Says the point that the next expressions are for. */
    void point(Point current) {
        point = current;
    }

    /** Says what a local of the probe is set to. */
    void set(ProbeVariable local, Expression value) {
        comparisons.set(local, value);
    }

    Rewrite rewrite() {
        Rewrite rewrite = new Rewrite()
                .before(Binary.class, this::known)
                .on(Binary.class, this::binary)
                .on(Unary.class, arithmetic::unary)
                .on(Ternary.class, this::ternary)
                .on(IntLiteral.class, BtExpressions::literal)
                .on(StringLiteral.class, this::literal)
                .on(Format.class, format -> CStrings.format(format, BtPrintf::spelled))
                .on(ThreadVariable.class, BtExpressions::perThread)
                .on(KeyedVariable.class, BtExpressions::keyed)
                .on(IsSet.class, BtExpressions::isSet)
                .on(ParameterValue.class, this::parameter)
                .on(UserString.class, this::userString)
                .on(SizedUserString.class, this::sized)
                .on(UserInt.class, BtExpressions::userInt)
                .on(ScriptParameter.class, this::given)
                .on(Builtin.ProbeName.class, name -> CStrings.quote(PointNames.of(point)))
                .on(Builtin.ParentPid.class, this::parent)
                .on(Builtin.WallTime.class, this::wallTime)
                .on(Call.class, BtExpressions::call)
                .on(RawExpression.class, raw -> raw(raw));
        return new BtPointValues(refusals, () -> point).addTo(strings.addTo(rewrite));
    }

    private Expression binary(Binary node) {
        return node.left().type() == Type.STRING ? comparisons.of(node) : arithmetic.binary(node);
    }

    // What can be said in another way: "has it at 0 or later" is "has it", and a first part is a beginning.
    private Expression known(Binary node) {
        boolean atLeastZero = node.operator() == BinaryOperator.GREATER_OR_EQUAL && isZero(node.right());
        if (atLeastZero && node.left() instanceof IndexOf index) {
            return strings.contains(index);
        }
        boolean whole = node.left() instanceof Substring first
                && node.right() instanceof StringLiteral part
                && isZero(first.start())
                && first.length() instanceof IntLiteral length
                && length.value() == bytes(part);
        if (whole && node.left() instanceof Substring first && node.right() instanceof StringLiteral part) {
            return new Binary(node.operator(), new StringBegins(first.text(), part, bytes(part)), new IntLiteral(0));
        }
        return node;
    }

    private static boolean isZero(Expression node) {
        return node instanceof IntLiteral literal && literal.value() == 0;
    }

    static int bytes(StringLiteral literal) {
        return literal.text().getBytes(StandardCharsets.UTF_8).length;
    }

    private Expression ternary(Ternary node) {
        if (node.type() == Type.STRING) {
            return strings.choice(node.condition(), node.yes(), node.no());
        }
        return Parentheses.ternary(new Ternary(node.condition(), branch(node.yes()), branch(node.no())));
    }

    private Expression branch(Expression branch) {
        return BtTypes.chosen(arithmetic.straight(BtTypes.number(branch)));
    }

    static Expression literal(IntLiteral literal) {
        if (literal.value() != Long.MIN_VALUE) {
            return literal;
        }
        return new Parenthesized(
                new Binary(BinaryOperator.SUBTRACT, new IntLiteral(-Long.MAX_VALUE), new IntLiteral(1)));
    }

    private Expression literal(StringLiteral literal) {
        if (bytes(literal) > LONGEST_OLD_LITERAL) {
            refusals.since(BpftraceVersion.V0_23, at, "fixed string of more than " + LONGEST_OLD_LITERAL + " bytes");
        }
        return CStrings.quote(literal.text());
    }

    // bpftrace has no variables of a thread: a map with the thread as its key is one.
    private static KeyedVariable perThread(ThreadVariable variable) {
        return new KeyedVariable(variable.name(), variable.type(), List.of(new Builtin.Tid()));
    }

    private static KeyedVariable keyed(KeyedVariable variable) {
        return new KeyedVariable(variable.name(), variable.type(), keys(variable.keys()));
    }

    /** Keys of which each access says the same. */
    static List<Expression> keys(List<Expression> keys) {
        boolean several = keys.size() > 1;
        boolean gaps = keys.stream().anyMatch(BtExpressions::mayBeShort);
        return keys.stream()
                .map(BtExpressions::key)
                .map(key -> several ? amongOthers(key, gaps) : key)
                .toList();
    }

    // 0.27 gives a fixed number the fewest bits, and a fixed text its own length: the kernel may refuse what is written
    // into the gap that they leave among keys of 32 bits. 0.23 writes 64 bits for a narrow key.
    private static Expression amongOthers(Expression key, boolean gaps) {
        if (key instanceof IntLiteral) {
            return new Cast(Cast.INT64, Parentheses.unaryOperand(key));
        }
        return key instanceof Builtin && !gaps ? key : BtTypes.wide(key);
    }

    // The parent's id comes from a function of 0.27's own, which LLVM copies among the keys.
    private static boolean mayBeShort(Expression key) {
        boolean text = key.type() == Type.STRING && !(key instanceof Builtin || key instanceof UserMemory);
        return text || key instanceof Builtin.ParentPid;
    }

    private static Expression key(Expression key) {
        return key instanceof Builtin ? key : BtTypes.signed(BtTypes.number(key));
    }

    private static Expression isSet(IsSet isSet) {
        boolean string = isSet.variable().type() == Type.STRING;
        Expression nothing = string ? CStrings.quote("") : new IntLiteral(0);
        return new Binary(BinaryOperator.NOT_EQUAL, new Read(isSet.variable()), nothing);
    }

    private Expression parameter(ParameterValue value) {
        if (value.position() > LAST_ARGUMENT) {
            refusals.none(
                    Rule.UNSAYABLE,
                    at,
                    "parameter of a marker behind the sixth",
                    "Leave out " + value.parameter().name() + ", or print the script in another dialect.");
        }
        MarkArgument argument = new MarkArgument(value.position());
        ParameterType type = value.parameter().type();
        if (type instanceof ParameterType.CString) {
            return new UserString(argument);
        }
        if (type instanceof ParameterType.SizedString sized) {
            return value.marker()
                    .parameter(sized.lengthParameter())
                    .map(length -> parameter(new ParameterValue(value.at(), value.marker(), length)))
                    .map(length -> sized(new SizedUserString(argument, length)))
                    .orElseThrow();
        }
        if (type instanceof ParameterType.Int number && number.bits() < Long.SIZE) {
            return new Cast(new Code((number.signed() ? "int" : "uint") + number.bits()), argument);
        }
        return new Cast(Cast.INT64, argument);
    }

    // Before 0.27 a parameter inside str() is its own text, and can't be calculated with.
    private void refuseParameter(Expression address) {
        Shape.walk(address, node -> {
            if (node instanceof PositionalParameter) {
                refusals.since(BpftraceVersion.V0_27, at, "string at an address that a parameter gives");
            }
        });
    }

    private UserString userString(UserString node) {
        refuseParameter(node.address());
        return new UserString(addressOfString(node.address()));
    }

    // 0.27 takes a fixed number for its own digits.
    private static Expression addressOfString(Expression address) {
        return address instanceof IntLiteral
                ? new Cast(Cast.UINT64, Parentheses.unaryOperand(address))
                : unsigned(address);
    }

    /** An address or a length without the sign that a parameter got. */
    private static Expression unsigned(Expression number) {
        boolean argument = number instanceof Cast cast && BtTypes.isBits(cast.operand());
        return argument ? ((Cast) number).operand() : BtTypes.number(number);
    }

    private static Expression userInt(UserInt node) {
        Code target = new Code((node.signed() ? "int" : "uint") + node.bits());
        return new Cast(target, new UserMemoryInt(target, unsigned(node.address())));
    }

    private Expression given(ScriptParameter parameter) {
        int position = 1;
        while (!parameters.get(position - 1).name().equals(parameter.name())) {
            position++;
        }
        return parameter.type() == Type.STRING
                ? strings.choice(new IsGiven(position), new GivenString(position), parameter.initial())
                : new PositionalParameter(position, parameter.initial());
    }

    // 0.17 takes the number of characters; later versions count the end of the string too. With its sign LLVM ties
    // the length to conditions on it, and the kernel no longer sees that it is bounded.
    private Expression sized(SizedUserString node) {
        Expression length = length(node.length());
        refuseParameter(node.address());
        if (!isBounded(length)) {
            refusals.none(
                    Rule.UNSAYABLE,
                    at,
                    "string of a computed length: the kernel refuses such a program",
                    "Keep the length in a global variable first, and give that.");
        }
        boolean longest = length instanceof IntLiteral literal && literal.value() == Long.MAX_VALUE;
        if (refusals.version().has(BpftraceVersion.V0_23) && !longest) {
            length = Parentheses.binary(new Binary(BinaryOperator.ADD, length, new IntLiteral(1)));
        } else if (refusals.forLaterToo() && !longest) {
            refusals.since(BpftraceVersion.V0_23, at, "string of a known length that later versions would not cut");
        } else {
            // 0.17 breaks off, by an assertion of its own, at a length of fewer bits.
            length = BtTypes.wide(length);
        }
        return new SizedUserString(addressOfString(node.address()), length);
    }

    // The field of an event may be a pointer, with which bpftrace does not compute.
    private static Expression length(Expression length) {
        Expression bits = unsigned(length);
        boolean field = bits instanceof TracepointField || bits instanceof ReturnValue;
        return field ? new Cast(Cast.UINT64, bits) : bits;
    }

    /** Whether bpftrace bounds the length so that the kernel's verifier sees it. */
    private static boolean isBounded(Expression length) {
        Expression plain = length instanceof Cast cast ? cast.operand() : length;
        return (plain instanceof IntLiteral literal && literal.value() >= 0)
                || BtTypes.isBits(plain)
                || (plain instanceof Read read && !(read.variable() instanceof ProbeVariable));
    }

    private Expression parent(Builtin.ParentPid node) {
        refusals.since(BpftraceVersion.V0_27, at, "parent's process id");
        return node;
    }

    private Expression wallTime(Builtin.WallTime node) {
        refusals.none(
                Rule.UNSAYABLE,
                at,
                "time of day as a number",
                "Print it by %Y, or use timestamp() where only differences count.");
        return node;
    }

    private static Call call(Call call) {
        List<Expression> arguments =
                call.arguments().stream().map(BtTypes::number).toList();
        return new Call(call.at(), call.function(), arguments, call.type());
    }

    private RawCode raw(RawExpression raw) {
        return new RawCode(raw.at(), new Code(refusals.words(raw.texts(), raw.at(), "raw text")), raw.type());
    }
}
