package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.dsl.Script;
import dev.sonde.elf.ElfException;
import dev.sonde.elf.ElfFile;
import dev.sonde.inspect.Inspection;
import dev.sonde.inspect.Inspector;
import dev.sonde.inspect.TargetCheck;
import dev.sonde.inspect.TargetFinding;
import dev.sonde.inspect.UsedMarker;
import dev.sonde.model.Expression.ParameterValue;
import dev.sonde.model.Origin;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Probe;
import dev.sonde.model.Shape;
import dev.sonde.output.FileFault;
import dev.sonde.provider.Marker;
import dev.sonde.target.Binary;
import dev.sonde.target.Targets;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the markers of a script against the programs that it is made for, where those are on this machine.
 *
 * <p>{@code TargetDiagnostics.of(script, Targets.usual().with("python", executable("/usr/bin/python3.11")))} warns that
 * function-entry misses calls there (SONDE-305).
 */
public final class TargetDiagnostics {
    private final Script script;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TargetDiagnostics(Script script) {
        this.script = script;
    }

    /** What does not fit; empty for targets that name no file and no process. */
    public static List<Diagnostic> of(Script script, Targets targets) {
        TargetDiagnostics found = new TargetDiagnostics(script);
        for (String provider : Placement.providers(script)) {
            if (targets.of(provider) instanceof Binary binary) {
                found.check(provider, binary);
            }
        }
        return List.copyOf(found.diagnostics);
    }

    private void check(String provider, Binary binary) {
        String file = binary.executable() != null ? binary.executable() : binary.library();
        if (binary.pid() != 0) {
            check(provider, binary, "process " + binary.pid(), () -> Inspector.inspectProcess(binary.pid()));
        } else if (file != null && file.contains("/")) {
            check(provider, binary, file, () -> Inspector.inspect(Path.of(file)));
        }
    }

    /** Looks at a program. */
    private interface Look {
        Inspection inspect() throws IOException;
    }

    private void check(String provider, Binary binary, String what, Look look) {
        try {
            compare(provider, binary, look.inspect());
        } catch (ElfException e) {
            add(
                    Rule.TARGET_NO_PROGRAM,
                    "The file with the markers is no program: " + e.getMessage() + ".",
                    "Give the program itself, and not a script that starts it.");
        } catch (NoSuchFileException | InvalidPathException e) {
            add(
                    Rule.TARGET_NOT_HERE,
                    "There is no " + Diagnostic.quote(what) + " on this machine, so its markers were not checked.",
                    "Run the same command where it is, or correct its path.");
        } catch (IOException e) {
            add(
                    Rule.TARGET_NOT_HERE,
                    "The markers of " + Diagnostic.quote(what) + " were not checked: " + FileFault.reason(e) + ".",
                    "Run the same command as a user who may read it.");
        }
    }

    private void compare(String provider, Binary binary, Inspection inspection) {
        Optional<Path> target = target(provider, binary, inspection);
        if (target.isEmpty()) {
            add(
                    Rule.IN_EXECUTABLE,
                    "The program does not load the library " + Diagnostic.quote(String.valueOf(binary.library())) + ".",
                    "Give the soname or the path of a library that it loads, or leave the library out.");
            return;
        }
        used(provider)
                .forEach((used, at) -> TargetCheck.check(inspection, target.get(), List.of(used))
                        .forEach(finding -> add(finding, at)));
    }

    private static Optional<Path> target(String provider, Binary binary, Inspection inspection) {
        String library = binary.library();
        if (binary.pid() != 0 && library == null) {
            return inspection
                    .home(provider)
                    .or(() -> Optional.of(inspection.subject().path()));
        }
        if (library == null || binary.executable() == null) {
            return Optional.of(inspection.subject().path());
        }
        String name = library.substring(library.lastIndexOf('/') + 1);
        return inspection.libraries().stream()
                .filter(file -> file.path().endsWith(name)
                        || file.linking().soname().filter(name::equals).isPresent())
                .map(ElfFile::path)
                .findFirst();
    }

    /** Each marker of the provider with the parameters that are read, and the first line of Java that probes it. */
    private Map<UsedMarker, Origin> used(String provider) {
        Map<Marker, Set<String>> parameters = new LinkedHashMap<>();
        Map<Marker, Origin> origins = new LinkedHashMap<>();
        for (Probe probe : script.model().probes()) {
            Shape.walk(probe, node -> {
                if (node instanceof MarkerPoint point
                        && point.marker().provider().equals(provider)) {
                    parameters.computeIfAbsent(point.marker(), marker -> new HashSet<>());
                    origins.putIfAbsent(point.marker(), probe.at());
                } else if (node instanceof ParameterValue value
                        && value.marker().provider().equals(provider)) {
                    parameters
                            .computeIfAbsent(value.marker(), marker -> new HashSet<>())
                            .add(value.parameter().name());
                }
            });
        }
        Map<UsedMarker, Origin> used = new LinkedHashMap<>();
        parameters.forEach((marker, names) -> used.put(
                new UsedMarker(marker, names),
                origins.getOrDefault(marker, script.model().at())));
        return used;
    }

    private void add(TargetFinding finding, Origin at) {
        Rule rule = Rule.byId(finding.kind().id()).orElseThrow();
        diagnostics.add(new Diagnostic(rule, finding.sentence(), at, finding.advice()));
    }

    private void add(Rule rule, String message, String advice) {
        diagnostics.add(new Diagnostic(rule, message, script.model().at(), advice));
    }
}
