package dev.sonde.elf;

/** Writes an x86 argument back as the assembler has it, so that a test sees that nothing of it was lost. */
final class OperandText {

    private OperandText() {}

    static String of(Argument argument) {
        String size = argument.bytes() == 0
                ? ""
                : (argument.signed() ? "-" : "") + argument.bytes() + (argument.floating() ? "f" : "") + "@";
        return size + of(argument.operand());
    }

    private static String of(Operand operand) {
        if (operand instanceof Operand.Register register) {
            return "%" + register.name();
        }
        if (operand instanceof Operand.Constant constant) {
            return "$" + constant.value();
        }
        if (operand instanceof Operand.Memory memory) {
            return of(memory);
        }
        return ((Operand.Unparsed) operand).text();
    }

    private static String of(Operand.Memory memory) {
        StringBuilder text = new StringBuilder(memory.symbol().orElse(""));
        if (memory.displacement() != 0) {
            boolean plus = memory.symbol().isPresent() && memory.displacement() > 0;
            text.append(plus ? "+" : "").append(memory.displacement());
        }
        text.append('(');
        memory.base().ifPresent(base -> text.append('%').append(base));
        memory.index().ifPresent(index -> text.append(",%").append(index));
        if (memory.index().isPresent()) {
            text.append(',').append(memory.scale());
        }
        return text.append(')').toString();
    }
}
