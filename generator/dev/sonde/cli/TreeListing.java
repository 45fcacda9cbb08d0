package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.elf.ElfFile;
import dev.sonde.generate.FoundMarkers;
import dev.sonde.generate.FoundMarkers.MarkedFile;
import dev.sonde.generate.GenerationException;
import dev.sonde.inspect.Inspection;
import dev.sonde.inspect.Inspector;
import dev.sonde.inspect.TreeScan;
import dev.sonde.model.Origin;
import dev.sonde.output.FileFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The markers of all files below a folder: a line for each provider of each file, printed when it is found. */
final class TreeListing implements TreeScan.Listener {
    private final Streams streams;
    private final boolean json;
    private final Progress progress;
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int filesWithMarkers;

    TreeListing(Streams streams, boolean json) {
        this.streams = streams;
        this.json = json;
        this.progress = new Progress(streams);
    }

    /** Lists them; the exit code is 1 when something could not be read, or no file has markers. */
    int list(Path folder) throws GenerationException {
        long count;
        try {
            count = TreeScan.scan(folder, this);
        } catch (IOException e) {
            throw new GenerationException(List.of(unread(folder, e)));
        } finally {
            progress.erase();
        }
        boolean ok = diagnostics.isEmpty() && filesWithMarkers > 0;
        if (json) {
            ProbesReport.add(new Report("probes").ok(ok), FoundMarkers.inspected(inspections))
                    .with("filesLookedAt", count)
                    .diagnostics(diagnostics)
                    .print(streams);
        } else {
            streams.err()
                    .println(count + " files looked at; " + filesWithMarkers + " have markers; " + diagnostics.size()
                            + " could not be read.");
        }
        return ok ? Program.DONE : Program.FAILED;
    }

    @Override
    public void looking(Path file, long count) {
        progress.at(count + " files", file.toString());
    }

    @Override
    public void found(ElfFile file) {
        try {
            Inspection inspection = Inspector.inspectAlone(file);
            if (json) {
                inspections.add(inspection);
            }
            for (MarkedFile each : FoundMarkers.inspected(List.of(inspection)).files()) {
                filesWithMarkers++;
                if (!json) {
                    print(each);
                }
            }
        } catch (IOException e) {
            unreadable(file.path(), e);
        }
    }

    private void print(MarkedFile file) {
        if (filesWithMarkers == 1) {
            streams.out().printf(Locale.ROOT, "%7s %6s  %-14s %s%n", "MARKERS", "SITES", "PROVIDER", "FILE");
        }
        progress.erase();
        String path = Diagnostic.visible(file.file().path().toString());
        file.byProvider().forEach((provider, markers) -> {
            int sites = markers.stream().mapToInt(each -> each.sites().size()).sum();
            streams.out().printf(Locale.ROOT, "%7d %6d  %-14s %s%n", markers.size(), sites, provider, path);
        });
    }

    @Override
    public void unreadable(Path file, IOException cause) {
        Diagnostic diagnostic = unread(file, cause);
        diagnostics.add(diagnostic);
        if (!json) {
            progress.erase();
            streams.tell(List.of(diagnostic));
        }
    }

    private static Diagnostic unread(Path path, IOException cause) {
        return new Diagnostic(
                Rule.TREE_INCOMPLETE,
                Diagnostic.quote(path.toString()) + " can't be read: " + FileFault.reason(cause) + ".",
                Origin.UNKNOWN,
                "The rest is listed.");
    }
}
