package dev.sonde.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.elf.ElfImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the files that the fuzzing starts from: real definitions, samples and programs, and small programs made by hand. */
public final class Seeds {
    private static final List<String> PROGRAMS = List.of("/usr/lib/x86_64-linux-gnu/libgcc_s.so.1", "/usr/bin/true");

    // A large seed makes each run slow and teaches nothing more.
    private static final long LARGEST = 12_000;

    private Seeds() {}

    /** Writes them below a folder, one folder a target. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        copy(Path.of("tapsets"), ".d", folder.resolve("DefinitionTarget"));
        copy(Path.of("samples"), ".java", folder.resolve("SourceTarget"));
        Path programs = Files.createDirectories(folder.resolve("ElfTarget"));
        for (String each : PROGRAMS) {
            if (Files.exists(Path.of(each))) {
                Path program = Path.of(each).toRealPath();
                Files.write(programs.resolve(String.valueOf(program.getFileName())), Files.readAllBytes(program));
            }
        }
        write(programs, "64", new ElfImage(64, ByteOrder.LITTLE_ENDIAN, 62));
        write(programs, "32", new ElfImage(32, ByteOrder.LITTLE_ENDIAN, 3));
        write(programs, "big", new ElfImage(64, ByteOrder.BIG_ENDIAN, 22));
        Path names = Files.createDirectories(folder.resolve("OutputTarget"));
        List<String> all =
                List.of("a.d", "in/a.stp", "../x", "up/x", "away/x", "in/../../x", "file", "up/../x", "/tmp/x", "");
        for (int i = 0; i < all.size(); i++) {
            Files.write(names.resolve("name" + i), all.get(i).getBytes(UTF_8));
        }
    }

    private static void write(Path folder, String name, ElfImage image) throws IOException {
        Files.write(
                folder.resolve(name),
                image.marker("app", "first", "8@%rax -4@$3")
                        .marker("app", "second", "")
                        .bytes());
    }

    private static void copy(Path from, String ending, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.filter(file ->
                            file.toString().endsWith(ending) && file.toFile().length() < LARGEST)
                    .toList()) {
                Files.write(to.resolve(String.valueOf(each.getFileName())), Files.readAllBytes(each));
            }
        }
    }
}
