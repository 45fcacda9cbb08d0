package dev.sonde.cli;

import dev.sonde.generate.Placement;
import dev.sonde.generate.TapsetPlaces;
import dev.sonde.target.Binary;
import dev.sonde.target.Tapset;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the markers are, as options that several commands share. */
final class TargetOptions {
    /** Where a tapset that is written with the scripts goes; a script in SystemTap's tapset folder would be one itself. */
    static final String FOLDER = "tapset";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--binary",
            paramLabel = "PATH",
            description = "The program with the markers, or the one that loads the library.")
    private @Nullable String binary;

    @Option(
            names = "--library",
            paramLabel = "SONAME|PATH",
            description = "The shared library with the markers, such as libpython3.11.so.1.0.")
    private @Nullable String library;

    @Option(names = "--pid", paramLabel = "PID", description = "Watch this one running process.")
    private @Nullable Long pid;

    @Option(
            names = "--tapset",
            paramLabel = "PREFIX",
            arity = "0..1",
            fallbackValue = "",
            description = "Use a SystemTap tapset's aliases instead of markers: PREFIX.function.entry. "
                    + "The prefix is the one of docs/tapsets.md when none is given.")
    private @Nullable String tapset;

    @Option(
            names = "--with-tapset",
            description = "Use a tapset, and write it to the folder " + FOLDER + " next to the scripts.")
    private boolean withTapset;

    @Option(
            names = "--provider",
            paramLabel = "NAME",
            description = "The provider that the target is for; every provider of the script when left out.")
    private @Nullable String provider;

    /** Whether the markers are behind a tapset. */
    boolean isTapset() {
        return tapset != null || withTapset;
    }

    /** Whether the tapset is to be written too. */
    boolean isTapsetWritten() {
        return withTapset;
    }

    /** The places that the written tapset is for. */
    TapsetPlaces tapsetPlaces() {
        return new TapsetPlaces(
                binary == null ? List.of() : List.of(binary), library == null ? List.of() : List.of(library));
    }

    Placement placement() {
        return new Placement(target(), provider);
    }

    private @Nullable Target target() {
        if (withTapset) {
            if (pid != null) {
                throw wrong("--with-tapset goes without --pid.");
            }
            return ((Tapset) tapset(tapset == null ? "" : tapset)).in(FOLDER);
        }
        if (tapset != null) {
            if (binary != null || library != null || pid != null) {
                throw wrong("--tapset stands alone: it goes without --binary, --library and --pid.");
            }
            return tapset(tapset);
        }
        if (pid != null && pid <= 0) {
            throw wrong("--pid is " + pid + ", and a process id is above 0.");
        }
        requireText("--binary", binary);
        requireText("--library", library);
        boolean usual = binary == null && library == null && pid == null;
        return usual ? null : new Binary(binary, library, pid == null ? 0 : pid);
    }

    private Target tapset(String prefix) {
        try {
            return Targets.tapset(prefix);
        } catch (IllegalArgumentException e) {
            throw wrong("--tapset: " + e.getMessage());
        }
    }

    private void requireText(String option, @Nullable String value) {
        if (value != null && value.isEmpty()) {
            throw wrong(option + " is empty.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
