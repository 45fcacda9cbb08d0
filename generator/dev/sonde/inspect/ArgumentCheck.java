package dev.sonde.inspect;

import dev.sonde.elf.Argument;
import dev.sonde.elf.MarkerSite;
import dev.sonde.elf.Operand;
import dev.sonde.inspect.TargetFinding.Kind;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares the parameters that a script reads with the arguments that a file's marker has. */
final class ArgumentCheck {

    /** Narrower than any address that a program of today hands over. */
    private static final int LEAST_ADDRESS_BYTES = 4;

    private final UsedMarker used;
    private final InspectedMarker found;
    private final List<TargetFinding> findings = new ArrayList<>();

    ArgumentCheck(UsedMarker used, InspectedMarker found) {
        this.used = used;
        this.found = found;
    }

    List<TargetFinding> findings() {
        Marker marker = used.marker();
        if (!used.parameters().isEmpty()
                && found.mostArguments() > marker.parameters().size()) {
            add(
                    Kind.ARGUMENTS_MOVED,
                    String.format(
                            Locale.ROOT,
                            "%s has %d arguments in %s, and the script knows %d.",
                            marker.dtraceName(),
                            found.mostArguments(),
                            found.file(),
                            marker.parameters().size()),
                    "It is another version; check that each parameter still is where the script looks for it.");
        }
        for (int index : used.indexes()) {
            check(marker.parameters().get(index), index);
        }
        return findings;
    }

    private void check(Parameter parameter, int index) {
        if (index >= found.leastArguments()) {
            add(
                    Kind.ARGUMENT_ABSENT,
                    String.format(
                            Locale.ROOT,
                            "%s has %d arguments in %s, and %s is number %d.",
                            used.marker().dtraceName(),
                            found.leastArguments(),
                            found.file(),
                            parameter.name(),
                            index + 1),
                    "Leave it out, or use a version of the program that has it.");
            return;
        }
        List<Argument> varying = new ArrayList<>();
        for (MarkerSite site : found.sites()) {
            Argument argument = site.arguments().get(index);
            // The width of a constant is the compiler's choice; unless it is negative, its value is right in any.
            boolean fitsAny = argument.operand() instanceof Operand.Constant constant && constant.value() >= 0;
            if (argument.bytes() != 0 && !fitsAny) {
                varying.add(argument);
            }
        }
        if (varying.stream().map(ArgumentCheck::shape).distinct().count() > 1) {
            disagree(parameter, varying);
            return;
        }
        if (!varying.isEmpty()) {
            difference(parameter.type(), varying.get(0)).ifPresent(text -> differs(parameter, text));
        }
    }

    private void disagree(Parameter parameter, List<Argument> arguments) {
        String shapes = String.join(
                ", ", arguments.stream().map(ArgumentCheck::shape).distinct().toList());
        add(
                Kind.SITES_DISAGREE,
                String.format(
                        Locale.ROOT,
                        "%s of %s is different from place to place in %s: %s.",
                        parameter.name(),
                        used.marker().dtraceName(),
                        found.file(),
                        shapes),
                "A tracer reads each place as it is; a value that is negative may show as a large number.");
    }

    private void differs(Parameter parameter, String text) {
        add(
                Kind.ARGUMENT_DIFFERS,
                String.format(
                        Locale.ROOT,
                        "%s of %s is %s in %s.",
                        parameter.name(),
                        used.marker().dtraceName(),
                        text,
                        found.file()),
                "Make the bindings anew from this file, or read the value as it is there.");
    }

    private static Optional<String> difference(ParameterType declared, Argument argument) {
        if (argument.floating()) {
            return Optional.of("a floating-point number, which no tracer reads,");
        }
        if (declared instanceof ParameterType.Int integer) {
            boolean same = integer.bits() == argument.bytes() * 8 && integer.signed() == argument.signed();
            return same ? Optional.empty() : Optional.of(shape(argument) + " and not " + shape(integer));
        }
        return argument.bytes() >= LEAST_ADDRESS_BYTES
                ? Optional.empty()
                : Optional.of(shape(argument) + " and not an address");
    }

    private static String shape(ParameterType.Int integer) {
        return (integer.signed() ? "signed, " : "unsigned, ") + integer.bits() + " bits";
    }

    private static String shape(Argument argument) {
        return (argument.signed() ? "signed, " : "unsigned, ") + argument.bytes() * 8 + " bits";
    }

    private void add(Kind kind, String sentence, String advice) {
        findings.add(new TargetFinding(kind, used.marker(), sentence, advice));
    }
}
