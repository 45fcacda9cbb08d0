package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.inspect.Traceability;
import dev.sonde.inspect.Traceability.Home;
import dev.sonde.tracer.TracerState;
import java.util.Locale;

/** What the doctor found, for people. */
final class DoctorText {
    private final StringBuilder text = new StringBuilder();

    private DoctorText() {}

    static String of(DoctorFindings findings) {
        DoctorText text = new DoctorText();
        text.line(
                "Machine",
                findings.machine().description() + (findings.machine().isRoot() ? ", root" : ""));
        findings.tracers().forEach(text::tracer);
        findings.target().ifPresent(text::target);
        text.line("Result", result(findings));
        return text.text.toString();
    }

    private void tracer(TracerState state) {
        if (state.path().isEmpty()) {
            line(state.name(), "not installed");
        } else {
            String version = state.version().map(each -> each + " ").orElse("");
            String word = state.ready() ? "ready" : state.real() ? "not ready" : "not the tracer";
            line(state.name(), version + "in " + state.path().get() + ": " + word);
        }
        state.lacks().forEach(each -> line("", each));
        state.notes().forEach(each -> line("", each));
        if (!state.real()) {
            line("", "To install it: " + state.install());
        } else if (!state.ready()) {
            line("", "What it needs: " + state.install());
        }
    }

    private void target(Traceability target) {
        line("Program", target.program().toString());
        boolean hasPython =
                target.homes().stream().anyMatch(home -> home.provider().equals("python"));
        if (target.python()) {
            line(
                    "",
                    hasPython
                            ? "CPython built --with-dtrace."
                            : "CPython built without --with-dtrace: it has no markers.");
        }
        for (Home home : target.homes()) {
            String version = home.version().isEmpty() ? "" : " " + home.version();
            String where = home.library() ? "in its library " + home.file() : "in the program itself";
            String silent = home.silent() == 0 ? "" : ", of which " + home.silent() + " never fire";
            line("", home.provider() + version + ": " + home.markers() + " markers " + where + silent);
        }
        target.limits().forEach(each -> line("", each));
        if (target.homes().isEmpty() && !target.python()) {
            line("", "It has no markers, and neither have its libraries.");
        }
    }

    private static String result(DoctorFindings findings) {
        if (findings.ok()) {
            return String.join(" and ", findings.ready()) + " can trace the program.";
        }
        String tracers = findings.ready().isEmpty() ? "No tracer is ready. " : "";
        String target = findings.target().filter(Traceability::traceable).isPresent()
                ? ""
                : findings.target().isPresent()
                        ? "The program has no markers that fire."
                        : "There is no program to trace.";
        return (tracers + target).strip();
    }

    private void line(String name, String words) {
        text.append(String.format(Locale.ROOT, "%-9s %s", name, Diagnostic.visible(words))
                        .stripTrailing())
                .append('\n');
    }
}
