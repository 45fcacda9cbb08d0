package dev.sonde.cli;

import dev.sonde.inspect.Traceability;
import dev.sonde.inspect.Traceability.Home;
import dev.sonde.tracer.Machine;
import dev.sonde.tracer.TracerState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the doctor found, as {@code --json} prints it; docs/json.md says what each field means. */
final class DoctorReport {
    private DoctorReport() {}

    /** Adds the findings to a report. */
    static Report add(Report report, DoctorFindings findings) {
        report.with("machine", machine(findings.machine()))
                .with(
                        "tracers",
                        findings.tracers().stream().map(DoctorReport::tracer).toList());
        findings.target().ifPresent(target -> report.with("program", target(target)));
        return report;
    }

    private static Map<String, Object> machine(Machine machine) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("description", machine.description());
        fields.put("distribution", machine.distribution().name().toLowerCase(Locale.ROOT));
        fields.put("kernel", machine.release());
        fields.put("root", machine.isRoot());
        return fields;
    }

    private static Map<String, Object> tracer(TracerState state) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", state.name());
        state.path().ifPresent(path -> fields.put("path", path));
        fields.put("real", state.real());
        state.version().ifPresent(version -> fields.put("version", version));
        fields.put("ready", state.ready());
        fields.put("lacks", state.lacks());
        fields.put("notes", state.notes());
        fields.put("install", state.install());
        return fields;
    }

    private static Map<String, Object> target(Traceability target) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", target.program().toString());
        fields.put("python", target.python());
        fields.put("traceable", target.traceable());
        fields.put("homes", target.homes().stream().map(DoctorReport::home).toList());
        fields.put("limits", target.limits());
        return fields;
    }

    private static Map<String, Object> home(Home home) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("provider", home.provider());
        if (!home.version().isEmpty()) {
            fields.put("version", home.version());
        }
        fields.put("file", home.file().toString());
        fields.put("library", home.library());
        fields.put("markers", home.markers());
        fields.put("silent", home.silent());
        return fields;
    }
}
