package dev.sonde.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sonde.Required;
import dev.sonde.elf.ElfImage;
import dev.sonde.inspect.TargetFinding.Kind;
import dev.sonde.provider.Catalogue;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType.Int;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetCheckTest {

    private static final String ENTRY_ARGUMENTS = "8@%rbp 8@%r12 -4@%eax";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"3.9,", "3.11,MARKER_MISSES", "3.13,MARKER_SILENT", "3.15,"})
    void knowsWhereFunctionEntryFires(String version, Kind expected) throws IOException {
        ElfImage image = ElfImage.x86().marker("python", "gc__start", "-4@%eax");
        if (!version.equals("3.13")) {
            image.marker("python", "function__entry", ENTRY_ARGUMENTS);
        }
        Path file = Files.write(directory.resolve("python" + version), image.bytes());

        List<TargetFinding> findings = check(file, used("python", "function-entry", "filename", "lineno"));

        assertThat(findings)
                .extracting(TargetFinding::kind)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void namesTheVersionsWhereASilentMarkerFires() throws IOException {
        Path file = Files.write(
                directory.resolve("python3.13"),
                ElfImage.x86().marker("python", "gc__start", "-4@%eax").bytes());

        TargetFinding finding = check(file, used("python", "function-entry")).get(0);

        assertThat(finding.sentence())
                .isEqualTo("python:::function-entry does not fire in python 3.13."
                        + " The new interpreter loop of PEP 669 lost the marker.");
        assertThat(finding.advice()).isEqualTo("Use another marker, or a version where it fires (3.6-3.10, 3.15).");
        assertThat(finding.kind().isError()).isTrue();
    }

    @Test
    void offersTheNearestNames() throws IOException {
        Path file = app("work__start", "");

        TargetFinding finding =
                check(file, new UsedMarker(marker("work__stat"), Set.of())).get(0);

        assertThat(finding.kind()).isEqualTo(Kind.MARKER_ABSENT);
        assertThat(finding.advice()).isEqualTo("The nearest that it has: work-start.");
    }

    @Test
    void countsTheArguments() throws IOException {
        Path file = app("work", "-4@%eax");
        Parameter first = new Parameter("first", new Int(32, true));
        Parameter second = new Parameter("second", new Int(32, true));
        Marker work = marker("work", first, second);

        assertThat(check(file, new UsedMarker(work, Set.of("first")))).isEmpty();
        assertThat(check(file, new UsedMarker(work, Set.of("second"))))
                .extracting(TargetFinding::kind)
                .containsExactly(Kind.ARGUMENT_ABSENT);
    }

    @ParameterizedTest
    @CsvSource({
        "-4@%eax, 32, true,  ",
        "4@%eax,  32, true,  'unsigned, 32 bits and not signed, 32 bits'",
        "-8@%rax, 32, true,  'signed, 64 bits and not signed, 32 bits'",
        "8f@%xmm0,64, false, 'a floating-point number, which no tracer reads,'",
        "4@$7,    8,  false, ",
    })
    void comparesWidthAndSign(String argument, int bits, boolean signed, String expected) throws IOException {
        Path file = app("work", argument);
        Marker work = marker("work", new Parameter("x", new Int(bits, signed)));

        List<TargetFinding> findings = check(file, new UsedMarker(work, Set.of("x")));

        if (expected == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).kind()).isEqualTo(Kind.ARGUMENT_DIFFERS);
            assertThat(findings.get(0).sentence()).isEqualTo("x of work is " + expected + " in " + file + ".");
        }
    }

    @Test
    void seesThatThePlacesOfAMarkerDisagree() throws IOException {
        Path jvm = Required.file("/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so");

        assertThat(check(jvm, used("hotspot_jni", "AttachCurrentThread-return", "result")))
                .extracting(TargetFinding::kind)
                .containsExactly(Kind.SITES_DISAGREE);
        assertThat(check(jvm, used("hotspot", "class-loaded", "class_name"))).isEmpty();
    }

    @Test
    void seesThatArgumentsMoved() throws IOException {
        Path server = Required.file("/usr/lib/postgresql/15/bin/postgres");

        assertThat(check(server, used("postgresql", "buffer-read-done", "hit")))
                .extracting(TargetFinding::kind)
                .contains(Kind.ARGUMENTS_MOVED);
        assertThat(check(server, used("postgresql", "query-start", "query"))).isEmpty();
    }

    @Test
    void tellsTheProgramFromItsLibrary() throws IOException {
        Path server = Required.file("/usr/lib/postgresql/15/bin/postgres");
        Inspection inspection = Inspector.inspect(server);
        Path library = inspection.home("libstdcxx").orElseThrow();

        assertThat(check(server, used("libstdcxx", "throw")))
                .extracting(TargetFinding::kind, TargetFinding::advice)
                .containsExactly(tuple(Kind.IN_LIBRARY, "Make the script for " + library + "."));
        assertThat(TargetCheck.check(inspection, library, List.of(used("postgresql", "query-start"))))
                .extracting(TargetFinding::kind)
                .containsExactly(Kind.IN_EXECUTABLE);
        assertThat(TargetCheck.check(inspection, library, List.of(used("libstdcxx", "throw"))))
                .isEmpty();
    }

    @Test
    void saysHowAProgramMustBeBuilt() throws IOException {
        TargetFinding finding =
                check(app("work", ""), used("python", "function-entry")).get(0);

        assertThat(finding.kind()).isEqualTo(Kind.PROVIDER_ABSENT);
        assertThat(finding.advice()).startsWith("CPython must be built with ./configure --with-dtrace");
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasAPage(Kind kind) throws IOException {
        Path page = Path.of("docs/diagnostics", kind.id() + ".md");

        assertThat(Files.readString(page)).startsWith("# " + kind.id() + ": ").contains("\n## What to do\n");
    }

    private Path app(String name, String arguments) throws IOException {
        return ElfImage.x86().marker("app", name, arguments).writeTo(directory);
    }

    private static List<TargetFinding> check(Path file, UsedMarker used) throws IOException {
        Inspection inspection = Inspector.inspect(file);
        return TargetCheck.check(inspection, file, List.of(used));
    }

    private static UsedMarker used(String provider, String marker, String... parameters) {
        return new UsedMarker(
                Catalogue.provider(provider).orElseThrow().marker(marker).orElseThrow(), Set.of(parameters));
    }

    private static Marker marker(String name, Parameter... parameters) {
        return new Marker("app", name, List.of(parameters));
    }
}
