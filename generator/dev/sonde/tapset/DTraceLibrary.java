package dev.sonde.tapset;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Origin;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import dev.sonde.render.SourceRenderer;
import dev.sonde.tapset.TapsetModel.LibraryFile;
import dev.sonde.tapset.TapsetModel.Member;
import dev.sonde.tapset.TapsetModel.Translation;
import dev.sonde.target.TapsetNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes D's counterpart of a tapset, for {@code dtrace -L DIR}: a translator for each marker, whose members have the
 * parameters' names. In a probe on {@code function-entry}, {@code cpython_function__entry->filename} is the file's name.
 *
 * <p>D has no aliases of probe points: a script still names the marker itself. Strings that are NULL are {@code "?"}, as
 * in SystemTap's tapset.
 */
public final class DTraceLibrary {
    // DTrace for Linux keeps arg0 to arg9.
    private static final int MOST_ARGUMENTS = 10;

    private final TapsetPlan plan;
    private final List<Diagnostic> warnings = new ArrayList<>();

    private DTraceLibrary(TapsetPlan plan) {
        this.plan = plan;
    }

    /**
     * The library of a plan; the plan's places count for nothing, as DTrace is told the process.
     *
     * @throws IllegalArgumentException if {@link TapsetCheck} has found faults in the plan
     */
    public static TapsetFile of(TapsetPlan plan) {
        var faults = TapsetCheck.faults(plan);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        return new DTraceLibrary(plan).file();
    }

    private TapsetFile file() {
        List<Translation> translations = new ArrayList<>();
        for (Marker marker : plan.markers()) {
            List<Member> members = members(marker);
            if (!members.isEmpty()) {
                translations.add(new Translation(name(marker), documentation(marker), members));
            }
        }
        String title =
                "Parameters of the markers of " + plan.provider().name() + ": " + prefix() + "_MARKER->PARAMETER";
        var file = new LibraryFile(
                TapsetFile.MARK, plan.license(), title, Documentation.provider(plan.provider()), translations);
        return new TapsetFile(plan.baseName() + ".d", SourceRenderer.render(file, "dlibrary"), warnings);
    }

    private List<Member> members(Marker marker) {
        List<Member> members = new ArrayList<>();
        Map<String, String> variables = TapsetNames.variables(marker);
        for (int i = 0; i < marker.parameters().size(); i++) {
            Parameter parameter = marker.parameters().get(i);
            String variable = variables.getOrDefault(parameter.name(), parameter.name());
            int last = Math.max(i, length(marker, parameter));
            if (last >= MOST_ARGUMENTS) {
                leaveOut(marker, variable, "DTrace passes only 10 arguments on");
            } else if (last >= plan.sureArguments().getOrDefault(marker.name(), Integer.MAX_VALUE)) {
                leaveOut(marker, variable, "DTrace can't ask whether an argument is there");
            } else {
                boolean text = length(marker, parameter) >= 0 || parameter.type() instanceof ParameterType.CString;
                members.add(new Member(text ? "string" : "int64_t", variable, value(marker, parameter, i)));
            }
        }
        for (String variable : new TreeSet<>(TapsetNames.documented(marker).keySet())) {
            leaveOut(marker, variable, "DTrace can't ask whether an argument is there");
        }
        return members;
    }

    private static String value(Marker marker, Parameter parameter, int position) {
        String argument = "arg" + position;
        int length = length(marker, parameter);
        if (length >= 0) {
            // DTrace 2.0.7 counts the NUL byte, and loses the address of a copyin() behind a question mark.
            return argument + " == 0 ? \"?\" : copyinstr(" + argument + ", arg" + length + " + 1)";
        }
        boolean text = parameter.type() instanceof ParameterType.CString;
        return text ? argument + " == 0 ? \"?\" : copyinstr(" + argument + ")" : argument;
    }

    /** The position of the length of a sized string, or -1. */
    private static int length(Marker marker, Parameter parameter) {
        return parameter.type() instanceof ParameterType.SizedString sized
                ? marker.parameters()
                        .indexOf(marker.parameter(sized.lengthParameter()).orElseThrow())
                : -1;
    }

    private void leaveOut(Marker marker, String variable, String reason) {
        warnings.add(new Diagnostic(
                Rule.TAPSET_LEFT_OUT,
                "The D library has no " + name(marker) + "->" + variable + ": " + reason + ".",
                Origin.UNKNOWN,
                "Use SystemTap for it."));
    }

    private String name(Marker marker) {
        return prefix() + "_" + marker.name();
    }

    private String prefix() {
        return plan.prefix().replace('.', '_');
    }

    private static List<String> documentation(Marker marker) {
        List<String> lines = new ArrayList<>();
        lines.add(marker.dtraceName() + ": " + Documentation.summary(marker) + ".");
        Map<String, String> variables = TapsetNames.variables(marker);
        for (Parameter parameter : marker.parameters()) {
            lines.addAll(
                    Documentation.parameter(variables.getOrDefault(parameter.name(), parameter.name()), parameter));
        }
        return Documentation.comment(lines);
    }
}
