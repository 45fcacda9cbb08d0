package dev.sonde.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.Required;
import dev.sonde.elf.ElfException;
import dev.sonde.elf.ElfImage;
import dev.sonde.provider.Behavior;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType.Int;
import dev.sonde.provider.ParameterType.SizedString;
import dev.sonde.provider.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorTest {

    @TempDir
    Path directory;

    @Test
    void joinsTheMarkersOfPythonWithTheCatalogue() throws IOException {
        Path file = Required.file("/usr/bin/python3.11");

        Inspection python = Inspector.inspect(file);

        assertThat(python.home("python")).contains(file);
        assertThat(python.versions()).containsEntry("python", version("3.11"));
        assertThat(python.missing()).isEmpty();
        InspectedMarker entry = marker(python, "python", "function-entry");
        assertThat(entry.marker().parameters())
                .extracting(Parameter::name)
                .containsExactly("filename", "funcname", "lineno");
        assertThat(entry.behavior().map(Behavior::firing)).contains(Behavior.Firing.MISSES);
        assertThat(entry.hasSemaphore()).isTrue();
        assertThat(entry.sites()).hasSize(1);
    }

    @Test
    void takesWidthsFromTheFileAndNamesFromTheCatalogue() throws IOException {
        Inspection jvm = Inspector.inspect(Required.file("/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so"));

        InspectedMarker loaded = marker(jvm, "hotspot", "class__loaded");
        assertThat(loaded.marker().parameter("class_name").orElseThrow().type())
                .isEqualTo(new SizedString("class_name_len"));
        assertThat(loaded.marker().parameter("class_name_len").orElseThrow().type())
                .isEqualTo(new Int(32, true));
        assertThat(jvm.markers("hotspot")).hasSize(42).allMatch(InspectedMarker::inCatalogue);
        assertThat(marker(jvm, "hotspot_jni", "AttachCurrentThread-return").sitesDisagree())
                .isTrue();
    }

    @Test
    void findsTheLibrariesOfAProgram() throws IOException {
        Inspection server = Inspector.inspect(Required.file("/usr/lib/postgresql/15/bin/postgres"));

        assertThat(server.missing()).isEmpty();
        assertThat(server.libraries())
                .extracting(library -> library.linking().soname().orElse(""))
                .contains("libc.so.6", "libstdc++.so.6");
        assertThat(server.home("libstdcxx").orElseThrow().getFileName().toString())
                .startsWith("libstdc++.so.6");
    }

    @Test
    void knowsAPythonOfAnotherNameByWhatItPrints() throws IOException {
        Path renamed = Files.copy(Required.file("/usr/bin/python3.11"), directory.resolve("app"));

        assertThat(Inspector.inspect(renamed).versions().get("python"))
                .satisfies(found -> assertThat(found.isWithin(version("3.11"))).isTrue());
    }

    @Test
    void looksAtTheFilesOfARunningProcess() throws IOException {
        Required.file("/proc/self/maps");

        Inspection self = Inspector.inspectProcess(ProcessHandle.current().pid());

        assertThat(self.subject().path().getFileName()).hasToString("java");
        assertThat(self.libraries())
                .extracting(library -> String.valueOf(library.path().getFileName()))
                .contains("libjvm.so");
        assertThatThrownBy(() -> Inspector.inspectProcess(Long.MAX_VALUE)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void findsTheVirtualMachineBehindJava() throws IOException {
        Path java = Required.file("/usr/lib/jvm/java-17-openjdk-amd64/bin/java");

        assertThat(Inspector.inspect(java).home("hotspot").orElseThrow().getFileName())
                .hasToString("libjvm.so");
    }

    @Test
    void looksAtTheUsualPlaces() throws IOException {
        Path python = Required.file("/usr/bin/python3.11");

        assertThat(Inspector.inspectUsualPlaces("python"))
                .extracting(inspection -> inspection.subject().path())
                .contains(python);
        assertThat(Inspector.inspectUsualPlaces("unheard_of")).isEmpty();
    }

    @Test
    void keepsNamesThatNoScriptCanHoldApart() throws IOException {
        Path file = ElfImage.x86()
                .marker("app", "fine", "4@%eax -4@%ebx 8@%rcx 1@$3 16@%xmm0")
                .marker("app", "x\");evil(\"", "")
                .writeTo(directory);

        Inspection inspection = Inspector.inspect(file);

        assertThat(inspection.unusable()).hasSize(1);
        assertThat(inspection.markers()).hasSize(1);
        assertThat(inspection.markers().get(0).marker().parameters())
                .extracting(Parameter::type)
                .containsExactly(
                        new Int(32, false),
                        new Int(32, true),
                        new Int(64, false),
                        new Int(8, false),
                        new Int(64, false));
    }

    @Test
    void refusesAScript() throws IOException {
        Path script = Files.writeString(directory.resolve("script"), "#!/bin/sh\n");

        assertThatThrownBy(() -> Inspector.inspect(script)).isInstanceOf(ElfException.class);
    }

    @Test
    void aLinkDoesNotLeadOutOfAContainer() throws IOException {
        RootDirectory root = new RootDirectory(directory);
        Files.createDirectories(directory.resolve("usr/lib"));
        Files.createSymbolicLink(directory.resolve("lib"), Path.of("/usr/lib"));
        Files.createSymbolicLink(directory.resolve("usr/lib/up"), Path.of("../../../../etc"));
        Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));

        assertThat(root.resolve(Path.of("/lib/libx.so"))).isEqualTo(directory.resolve("usr/lib/libx.so"));
        assertThat(root.resolve(Path.of("/lib/up/passwd"))).isEqualTo(directory.resolve("etc/passwd"));
        assertThat(root.resolve(Path.of("/../../etc/passwd"))).isEqualTo(directory.resolve("etc/passwd"));
        assertThatThrownBy(() -> root.resolve(Path.of("/loop"))).isInstanceOf(IOException.class);
        // JUnit warns of links that lead out of its directory.
        Files.delete(directory.resolve("usr/lib/up"));
        Files.delete(directory.resolve("lib"));
    }

    @Test
    void readsTheFilesOfAProcessInAnotherRoot() throws IOException {
        Path proc = Files.createDirectories(directory.resolve("proc"));
        Path root = Files.createDirectories(directory.resolve("container/usr/lib"));
        Files.createDirectory(proc.resolve("ns"));
        Files.createSymbolicLink(proc.resolve("ns/mnt"), Path.of("mnt:[1]"));
        Files.createSymbolicLink(proc.resolve("root"), directory.resolve("container"));
        Files.createSymbolicLink(proc.resolve("exe"), Path.of("/usr/lib/app"));
        Files.createFile(root.resolve("app"));
        Files.createFile(root.resolve("a\nb.so"));
        Files.writeString(proc.resolve("maps"), """
                7f00-7f10 r-xp 00000000 08:01 42   /usr/lib/app
                7f10-7f20 r-xp 00000000 08:01 43   /usr/lib/a\\012b.so
                7f20-7f30 r--p 00000000 08:01 44   /usr/lib/data
                7f30-7f40 r-xp 00000000 08:01 45   /usr/lib/gone.so (deleted)
                7f40-7f50 r-xp 00000000 00:00 0    [vdso]
                """);

        ProcessFiles files = ProcessFiles.of(proc);

        assertThat(files.executable()).isEqualTo(proc.resolve("root/usr/lib/app"));
        assertThat(files.libraries()).containsExactly(proc.resolve("root/usr/lib/a\nb.so"));
        Files.delete(proc.resolve("exe"));
    }

    @Test
    void readsTheCacheOfTheLinkerAndNoRubbish() throws IOException {
        byte[] cache = Files.readAllBytes(Required.file("/etc/ld.so.cache"));

        assertThat(LinkerCache.parse(cache)).containsKey("libc.so.6");
        assertThat(LinkerCache.read(directory.resolve("absent"))).isEmpty();
        assertThat(LinkerCache.parse("glibc-ld.so.cache1.1".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        Random random = new Random(20260101);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = cache.clone();
            damaged[random.nextInt(256)] = (byte) random.nextInt(256);
            assertThat(LinkerCache.parse(damaged)).isNotNull();
        }
    }

    private static InspectedMarker marker(Inspection inspection, String provider, String name) {
        return inspection.markers(provider).stream()
                .filter(m -> m.marker().name().equals(name)
                        || m.marker().dtraceName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }
}
