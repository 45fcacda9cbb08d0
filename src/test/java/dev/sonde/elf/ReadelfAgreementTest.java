package dev.sonde.elf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Sonde reads from real files is what {@code readelf} reads, field by field. */
class ReadelfAgreementTest {

    private static final Pattern NOTE = Pattern.compile("""
            \\s+Provider: (?<provider>.*)
            \\s+Name: (?<name>.*)
            \\s+Location: 0x(?<location>\\p{XDigit}+), Base: 0x(?<base>\\p{XDigit}+), \
            Semaphore: 0x(?<semaphore>\\p{XDigit}+)
            \\s+Arguments: (?<arguments>.*)
            """);
    private static final Pattern NEEDED = Pattern.compile("\\(NEEDED\\)\\s+Shared library: \\[(.*)]");
    private static final Pattern SONAME = Pattern.compile("\\(SONAME\\)\\s+Library soname: \\[(.*)]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/usr/bin/python3.11",
                "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0",
                "/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so",
                "/usr/lib/jvm/temurin-25-jdk-amd64/lib/server/libjvm.so",
                "/usr/lib/postgresql/15/bin/postgres",
                "/usr/lib/x86_64-linux-gnu/libstdc++.so.6"
            })
    void agrees(String name) throws Exception {
        Path file = name.contains("temurin") ? Required.whenPresent(name) : Required.file(name);
        String notes = readelf("-nW", file);
        String dynamic = readelf("-dW", file);

        ElfFile elf = ElfFile.read(file);

        assertThat(elf.sites()).isNotEmpty();
        assertThat(elf.sites().stream().map(ReadelfAgreementTest::fields)).isEqualTo(fields(notes));
        assertThat(elf.linking().needed()).isEqualTo(all(NEEDED, dynamic));
        assertThat(elf.linking().soname().stream().toList()).isEqualTo(all(SONAME, dynamic));
        assertThat(elf.sites()).allSatisfy(site -> {
            assertThat(site.shift()).isZero();
            assertThat(site.arguments()).noneMatch(a -> a.operand() instanceof Operand.Unparsed);
            assertThat(site.arguments().stream().map(OperandText::of)).isEqualTo(words(site.argumentText()));
        });
    }

    @Test
    void agreesOnPackagesOfOtherProcessors() throws Exception {
        Path packages = Required.optional("SONDE_PACKAGES", "a directory with unpacked packages");
        List<Path> files;
        try (Stream<Path> all = Files.walk(packages)) {
            files = all.filter(file -> file.toString().matches(".*/(bin/python3|lib(python3|stdc).*\\.so)[^/]*"))
                    .filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".py"))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            ElfFile elf = ElfFile.read(file);
            assertThat(elf.sites()).as("%s", file).isNotEmpty();
            assertThat(elf.sites().stream().map(ReadelfAgreementTest::fields)).isEqualTo(fields(readelf("-nW", file)));
            assertThat(elf.linking().needed()).isEqualTo(all(NEEDED, readelf("-dW", file)));
            if (elf.architecture() == Architecture.AARCH64) {
                assertThat(elf.sites().stream().flatMap(site -> site.arguments().stream()))
                        .noneMatch(argument -> argument.operand() instanceof Operand.Unparsed);
            }
        }
    }

    private static List<String> words(String text) {
        // The assembler may write an offset first or second, and 0(%rax) for (%rax).
        String plain = text.replaceAll("(\\d+)\\+(\\w+)\\(", "$2+$1(").replaceAll("(?<![\\w.])0\\(", "(");
        return plain.isBlank() ? List.of() : List.of(plain.split(" "));
    }

    private static List<String> fields(String notes) {
        List<String> sites = new ArrayList<>();
        Matcher note = NOTE.matcher(notes);
        while (note.find()) {
            sites.add(String.join(
                    "|",
                    note.group("provider"),
                    note.group("name"),
                    hex(note.group("location")),
                    hex(note.group("base")),
                    hex(note.group("semaphore")),
                    note.group("arguments")));
        }
        return sites;
    }

    private static String fields(MarkerSite site) {
        return String.join(
                "|",
                site.provider(),
                site.marker(),
                Long.toHexString(site.recordedLocation()),
                Long.toHexString(site.recordedBase()),
                Long.toHexString(site.recordedSemaphore()),
                site.argumentText());
    }

    private static String hex(String padded) {
        return Long.toHexString(Long.parseUnsignedLong(padded, 16));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> r.group(1)).toList();
    }

    private static String readelf(String option, Path file) throws Exception {
        Required.program("readelf");
        Process process = new ProcessBuilder("readelf", option, file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }
}
