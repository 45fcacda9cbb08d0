package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.inspect.Inspector;
import dev.sonde.inspect.Traceability;
import dev.sonde.model.Origin;
import dev.sonde.output.FileFault;
import dev.sonde.tracer.Machine;
import dev.sonde.tracer.PythonInterpreter;
import dev.sonde.tracer.TracerState;
import dev.sonde.tracer.Tracers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether this machine can trace a program. */
@Command(
        name = "doctor",
        addMethodSubcommands = false,
        description = {
            "Says which tracers work on this machine and whether a program can be traced, and what to do about it.",
            "A tracer counts as ready when it has just run an empty script. The exit code is 0 only when one is ready and "
                    + "the program has markers that fire."
        },
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--binary",
            paramLabel = "PATH",
            description = "The program to be traced. The python3 of the PATH when left out.")
    private @Nullable Path binary;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    DoctorCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Machine machine = Machine.here();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Traceability> target = target(diagnostics);
        List<TracerState> tracers = Tracers.all().stream()
                .map(each -> TracerState.of(each, machine))
                .toList();
        DoctorFindings findings = new DoctorFindings(machine, tracers, target);
        if (json) {
            DoctorReport.add(new Report("doctor").ok(findings.ok()), findings)
                    .diagnostics(diagnostics)
                    .print(streams);
        } else {
            streams.out().print(DoctorText.of(findings));
            streams.tell(diagnostics);
        }
        return findings.ok() ? Program.DONE : Program.FAILED;
    }

    private Optional<Traceability> target(List<Diagnostic> diagnostics) {
        Optional<Path> program =
                binary != null ? Optional.of(binary) : PythonInterpreter.find().map(Path::of);
        if (program.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Rule.SUBJECT_UNKNOWN,
                    "There is no python3 in the PATH that starts.",
                    Origin.UNKNOWN,
                    "Name the program that you want to trace with --binary."));
            return Optional.empty();
        }
        Path file = program.get();
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            return Optional.of(Traceability.of(Inspector.inspect(file)));
        } catch (IOException e) {
            diagnostics.add(new Diagnostic(
                    Rule.BINARY_UNREADABLE,
                    Diagnostic.quote(file.toString()) + " can't be read: " + FileFault.reason(e) + ".",
                    Origin.UNKNOWN,
                    "Give the program itself with --binary, not a script that starts it."));
            return Optional.empty();
        }
    }
}
