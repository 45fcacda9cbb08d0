package dev.sonde.tapset;

import dev.sonde.lower.CStrings;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import dev.sonde.render.SourceRenderer;
import dev.sonde.tapset.TapsetModel.Alias;
import dev.sonde.tapset.TapsetModel.AliasFile;
import dev.sonde.tapset.TapsetModel.Assignment;
import dev.sonde.tapset.TapsetModel.Point;
import dev.sonde.target.TapsetNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a tapset for SystemTap: an alias for each marker, with the marker's parameters as variables of their names.
 *
 * <pre>{@code
 * TapsetFile file = SystemTapTapset.of(TapsetPlan.of(python));
 * file.name();   // sonde-cpython.stp
 * file.text();   // … probe cpython.function.entry = process("/usr/bin/python3*").mark("function__entry") ?, …
 * }</pre>
 *
 * <p>{@link TapsetNames} says what markers and parameters are called. Each alias also has {@code name}, its own name
 * without the prefix, and {@code argstr}, the parameters as one text. A string that can't be read is {@code "?"}.
 */
public final class SystemTapTapset {
    private final TapsetPlan plan;

    private SystemTapTapset(TapsetPlan plan) {
        this.plan = plan;
    }

    /**
     * The tapset of a plan; the same plan always gives the same text.
     *
     * @throws IllegalArgumentException if {@link TapsetCheck} has found faults in the plan
     */
    public static TapsetFile of(TapsetPlan plan) {
        var faults = TapsetCheck.faults(plan);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        return new SystemTapTapset(plan).file();
    }

    private TapsetFile file() {
        List<Alias> aliases = plan.markers().stream().map(this::alias).toList();
        String title = "Markers of the provider " + plan.provider().name() + " as " + plan.prefix() + ".*";
        var file =
                new AliasFile(TapsetFile.MARK, plan.license(), title, Documentation.provider(plan.provider()), aliases);
        boolean unfilled = plan.places().stream().anyMatch(place -> TapsetCheck.isPlaceholder(place.file()));
        String name = plan.baseName() + (unfilled ? ".stp.in" : ".stp");
        return new TapsetFile(name, SourceRenderer.render(file, "tapset"), List.of());
    }

    private Alias alias(Marker marker) {
        String sign = plan.places().size() == 1 ? "" : plan.firstOnly() ? " !" : " ?";
        List<Point> points = plan.places().stream()
                .map(place -> new Point(place.spelled().text(), marker.name(), sign))
                .toList();
        Map<String, String> variables = TapsetNames.variables(marker);
        List<Assignment> assignments = new ArrayList<>();
        for (Parameter parameter : marker.parameters()) {
            assignments.add(new Assignment(
                    variables.getOrDefault(parameter.name(), parameter.name()), value(marker, parameter)));
        }
        new TreeMap<>(TapsetNames.documented(marker))
                .forEach((variable, number) ->
                        assignments.add(new Assignment(variable, guarded(number, "$arg" + number, "0"))));
        assignments.add(new Assignment(TapsetNames.NAME, "\"" + TapsetNames.words(marker) + "\""));
        assignments.add(new Assignment(TapsetNames.ARGUMENTS, arguments(marker, variables)));
        String name = TapsetNames.alias(marker, plan.prefix());
        return new Alias(name, documentation(marker, name, variables), points, assignments);
    }

    private String value(Marker marker, Parameter parameter) {
        int number = marker.parameters().indexOf(parameter) + 1;
        String argument = "$arg" + number;
        ParameterType type = parameter.type();
        String value = argument;
        int last = number;
        if (type instanceof ParameterType.CString) {
            value = "user_string2(" + argument + ", \"?\")";
        } else if (type instanceof ParameterType.SizedString sized) {
            int length = marker.parameters()
                            .indexOf(marker.parameter(sized.lengthParameter()).orElseThrow())
                    + 1;
            value = "user_string_n2(" + argument + ", $arg" + length + ", \"?\")";
            last = Math.max(number, length);
        } else if (type instanceof ParameterType.Int integer && integer.signed() && integer.bits() == 8) {
            // SystemTap reads a signed byte as an unsigned one.
            value = "((" + argument + " & 255) ^ 128) - 128";
        }
        boolean sure = last <= plan.sureArguments().getOrDefault(marker.name(), Integer.MAX_VALUE);
        return sure ? value : guarded(last, value, isText(type) ? "\"\"" : "0");
    }

    private static String guarded(int number, String value, String otherwise) {
        return "@defined($arg" + number + ") ? " + value + " : " + otherwise;
    }

    private static String arguments(Marker marker, Map<String, String> variables) {
        if (variables.isEmpty()) {
            return "\"\"";
        }
        String format = marker.parameters().stream()
                .map(each -> variables.get(each.name()) + "=" + conversion(each.type()))
                .collect(Collectors.joining(", "));
        return "sprintf(\"" + CStrings.quote(format).text() + "\", " + String.join(", ", variables.values()) + ")";
    }

    private static String conversion(ParameterType type) {
        if (type instanceof ParameterType.Int integer) {
            return integer.signed() ? "%d" : "%u";
        }
        return isText(type) ? "%s" : "%p";
    }

    private static boolean isText(ParameterType type) {
        return type instanceof ParameterType.CString || type instanceof ParameterType.SizedString;
    }

    private static List<String> documentation(Marker marker, String alias, Map<String, String> variables) {
        List<String> lines = new ArrayList<>();
        for (Parameter parameter : marker.parameters()) {
            lines.addAll(
                    Documentation.parameter(variables.getOrDefault(parameter.name(), parameter.name()), parameter));
        }
        for (String variable : new TreeMap<>(TapsetNames.documented(marker)).keySet()) {
            lines.add("@" + variable + ": named by the documentation; 0, as no known release passes it (address)");
        }
        lines.add("@name: the name of the alias without its prefix (string)");
        lines.add("@argstr: the parameters as one text (string)");
        List<String> remarks = Documentation.remarks(marker);
        if (!remarks.isEmpty()) {
            lines.add("");
            lines.addAll(remarks);
        }
        lines.add(0, "");
        lines.add(0, "probe " + alias + " - " + Documentation.summary(marker));
        return Documentation.comment(lines);
    }
}
