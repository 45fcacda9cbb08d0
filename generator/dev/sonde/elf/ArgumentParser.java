package dev.sonde.elf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses a note's argument text, {@code 8@%rbp -4@16(%rsp) 4@$3}; what it can't parse it keeps as text. */
final class ArgumentParser {

    private static final Pattern X86_REGISTER = Pattern.compile("%(\\w+)");
    private static final Pattern X86_CONSTANT = Pattern.compile("\\$(-?(?:0[xX]\\p{XDigit}+|\\d+))");
    private static final Pattern X86_MEMORY =
            Pattern.compile("(?:(?<before>-?\\d+)\\+)?(?<symbol>[A-Za-z_.$][\\w.$@]*)?"
                    + "(?<after>[+-]?(?:0[xX]\\p{XDigit}+|\\d+))?"
                    + "\\((?:%(?<base>\\w+))?\\s*(?:,\\s*%(?<index>\\w+))?\\s*(?:,\\s*(?<scale>[1248]))?\\)");

    private static final Pattern ARM_REGISTER = Pattern.compile("[wx]\\d{1,2}|w?sp|[wx]zr");
    private static final Pattern ARM_CONSTANT = Pattern.compile("#?(-?(?:0[xX]\\p{XDigit}+|\\d+))");
    private static final Pattern ARM_MEMORY = Pattern.compile(
            "\\[\\s*([wx]\\d{1,2}|sp)\\s*(?:,\\s*#?(-?(?:0[xX]\\p{XDigit}+|\\d+)))?(?:,\\s*([wx]\\d{1,2}))?\\s*\\]");

    private final String text;
    private final Architecture architecture;

    ArgumentParser(String text, Architecture architecture) {
        this.text = text;
        this.architecture = architecture;
    }

    List<Argument> parse() {
        List<Argument> arguments = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            // ARM writes [sp, 16]: a blank inside brackets separates nothing.
            depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
            boolean ends = i == text.length() || (c == ' ' && depth <= 0);
            if (ends) {
                if (i > start) {
                    arguments.add(argument(text.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return arguments;
    }

    /** {@code -4@} is a signed integer of four bytes, {@code 8f@} a floating-point number of eight. */
    private Argument argument(String word) {
        int at = word.indexOf('@');
        int start = word.startsWith("-") ? 1 : 0;
        boolean floating = at > 0 && word.charAt(at - 1) == 'f';
        int bytes = size(word, start, floating ? at - 1 : at);
        return bytes < 0
                ? new Argument(0, false, false, operand(word))
                : new Argument(bytes, start == 1, floating, operand(word.substring(at + 1)));
    }

    /** The number between two places, or -1 when it is none of one or two digits. */
    private static int size(String word, int start, int end) {
        if (end <= start || end > start + 2) {
            return -1;
        }
        int size = 0;
        for (int i = start; i < end; i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            size = size * 10 + c - '0';
        }
        return size;
    }

    private Operand operand(String word) {
        return switch (architecture) {
            case X86_64 -> x86(word);
            case AARCH64 -> arm(word);
            default -> new Operand.Unparsed(word);
        };
    }

    private static Operand x86(String word) {
        if (word.startsWith("%")) {
            Matcher register = X86_REGISTER.matcher(word);
            return register.matches() ? new Operand.Register(register.group(1)) : new Operand.Unparsed(word);
        }
        if (word.startsWith("$")) {
            Matcher constant = X86_CONSTANT.matcher(word);
            return constant.matches() ? constant(word, constant.group(1)) : new Operand.Unparsed(word);
        }
        Matcher memory = X86_MEMORY.matcher(word);
        if (!memory.matches()) {
            return new Operand.Unparsed(word);
        }
        Optional<Long> before = number(memory.group("before"));
        Optional<Long> after = number(memory.group("after"));
        if (before.isEmpty() || after.isEmpty()) {
            return new Operand.Unparsed(word);
        }
        String scale = memory.group("scale");
        return new Operand.Memory(
                Optional.ofNullable(memory.group("symbol")),
                before.get() + after.get(),
                Optional.ofNullable(memory.group("base")),
                Optional.ofNullable(memory.group("index")),
                scale == null ? 1 : Integer.parseInt(scale));
    }

    private static Operand arm(String word) {
        if (ARM_REGISTER.matcher(word).matches()) {
            return new Operand.Register(word);
        }
        Matcher constant = ARM_CONSTANT.matcher(word);
        if (constant.matches()) {
            return constant(word, constant.group(1));
        }
        Matcher memory = ARM_MEMORY.matcher(word);
        Optional<Long> displacement = memory.matches() ? number(memory.group(2)) : Optional.empty();
        if (displacement.isEmpty()) {
            return new Operand.Unparsed(word);
        }
        return new Operand.Memory(
                Optional.empty(),
                displacement.get(),
                Optional.of(memory.group(1)),
                Optional.ofNullable(memory.group(3)),
                1);
    }

    private static Operand constant(String word, String digits) {
        Optional<Long> value = number(digits);
        return value.isPresent() ? new Operand.Constant(value.get()) : new Operand.Unparsed(word);
    }

    /** Empty when the text is no number of 64 bits; 0 when there is no text. */
    private static Optional<Long> number(@Nullable String digits) {
        if (digits == null) {
            return Optional.of(0L);
        }
        boolean negative = digits.startsWith("-");
        String plain = negative || digits.startsWith("+") ? digits.substring(1) : digits;
        try {
            long value = plain.startsWith("0x") || plain.startsWith("0X")
                    ? Long.parseUnsignedLong(plain.substring(2), 16)
                    : Long.parseUnsignedLong(plain);
            return Optional.of(negative ? -value : value);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
