package dev.sonde.tapset;

import dev.sonde.Required;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run of SystemTap, which compiles nothing and needs no root.
 *
 * @param code the exit code
 * @param text what it said
 */
record Stap(int code, String text) {
    /** Skips the test when SystemTap or the kernel's headers are absent. */
    static Stap of(Path folder, Object... arguments) throws IOException, InterruptedException {
        Path stap = Required.program("stap");
        List<String> command = new ArrayList<>(List.of(stap.toString(), "-r", kernel(), "-I", folder.toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Stap(process.waitFor(), text);
    }

    static String kernel() throws IOException {
        try (Stream<Path> kernels = Files.list(Required.file("/lib/modules"))) {
            return kernels.filter(each -> Files.exists(each.resolve("build/.config")))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .orElseGet(() -> Required.file("/lib/modules/RELEASE/build of linux-headers")
                            .toString());
        }
    }
}
