package dev.sonde.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import dev.sonde.provider.Catalogue;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A program that has a provider's markers and does nothing: what a tracer needs to compile a script, on a machine without the
 * real one.
 */
final class MarkedProgram {
    private static final List<String> REGISTERS = List.of("di", "si", "dx", "cx", "ax", "bx");

    private MarkedProgram() {}

    /** Puts it into a folder, by the provider's name. */
    static Path of(String provider, Path folder) throws IOException {
        Required.program("as");
        Required.program("ld");
        String text = Catalogue.provider(provider).orElseThrow().markers().stream()
                .map(MarkedProgram::note)
                .collect(Collectors.joining("", BEGIN, END));
        Path source = Files.writeString(folder.resolve(provider + ".s"), text);
        Path object = folder.resolve(provider + ".o");
        Path program = folder.resolve(provider);
        run(folder, "as", "-o", object.toString(), source.toString());
        run(folder, "ld", "-o", program.toString(), object.toString());
        return program;
    }

    private static final String BEGIN = """
            .text
            .globl _start
            _start: nop
            """;

    private static final String END = """
            .section .stapsdt.base,"a","progbits"
            base: .space 1
            """;

    private static String note(Marker marker) {
        List<Parameter> parameters = marker.parameters();
        String operands = IntStream.range(0, parameters.size())
                .mapToObj(i -> operand(parameters.get(i).type(), i))
                .collect(Collectors.joining(" "));
        return """
                .section .note.stapsdt,"","note"
                .balign 4
                .4byte 2f-1f, 4f-3f, 3
                1: .asciz "stapsdt"
                2: .balign 4
                3: .8byte _start, base, 0
                .asciz "%s", "%s", "%s"
                4: .balign 4
                """.formatted(marker.provider(), marker.name(), operands);
    }

    private static String operand(ParameterType type, int position) {
        boolean inRegister = position < REGISTERS.size();
        if (type instanceof ParameterType.Int number && number.bits() == Integer.SIZE) {
            String place = inRegister ? "%e" + REGISTERS.get(position) : 8 * position + "(%rsp)";
            return (number.signed() ? "-4@" : "4@") + place;
        }
        return "8@" + (inRegister ? "%r" + REGISTERS.get(position) : 8 * position + "(%rsp)");
    }

    private static void run(Path folder, String... command) {
        Tool.Result result = Tool.run(folder, 60, List.of(command));
        assertThat(result.code()).as(result.errors()).isZero();
    }
}
