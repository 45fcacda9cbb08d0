package dev.sonde.tapset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import dev.sonde.generate.TapsetSources;
import dev.sonde.generate.Tapsets;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The comments of every tapset are what SystemTap makes its manual pages from.
 *
 * <p>SystemTap's kernel-doc is the kernel's with a rule for probes, and no package of Debian has it. So the kernel's own reads
 * the comments here, with a C function in the place of each alias, whose parameters are the variables that the alias sets.
 */
@Execution(ExecutionMode.CONCURRENT)
class KernelDocTest {
    private static final Pattern ALIAS = Pattern.compile(
            "/\\*\\*\n \\* probe (\\S+) - (.*)\n((?: \\*.*\n)*?) \\*/\nprobe (\\S+) =\n(?:    .*\n)+\\{\n((?:    .*\n)*)\\}\n");
    private static final Pattern VARIABLE = Pattern.compile("^    (\\w+) = ", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void reads_every_alias_with_all_its_variables_and_no_other() throws Exception {
        Path kernelDoc = kernelDoc();
        for (TapsetPlan plan : TapsetSources.catalogue()) {
            String tapset = Tapsets.systemTap(List.of(plan)).get(0).text();
            List<String> aliases = new ArrayList<>();
            String functions = ALIAS.matcher(tapset)
                    .results()
                    .map(alias -> function(alias, aliases))
                    .collect(Collectors.joining("\n"));
            assertThat(aliases).as(plan.prefix()).hasSameSizeAs(plan.markers());
            Path file = Files.writeString(folder.resolve("tapset.c"), functions);
            Tool.Result read =
                    Tool.run(folder, 120, List.of(kernelDoc.toString(), "-v", "-Werror", "-man", file.toString()));
            assertThat(read.errors()
                            .lines()
                            .filter(line -> !line.contains(": info:") && !line.contains("Scanning doc")))
                    .as(plan.prefix())
                    .isEmpty();
            assertThat(read.code()).isZero();
            assertThat(aliases).allSatisfy(alias -> assertThat(read.output()).contains(".TH \"" + alias + "\" "));
        }
    }

    private static String function(MatchResult alias, List<String> aliases) {
        assertThat(alias.group(4)).isEqualTo(alias.group(1));
        String name = alias.group(1).replace('.', '_');
        aliases.add(name);
        String parameters = VARIABLE.matcher(alias.group(5))
                .results()
                .map(variable -> "long " + variable.group(1))
                .collect(Collectors.joining(", "));
        return "/**\n * " + name + "() - " + alias.group(2) + "\n" + alias.group(3) + " */\nvoid " + name + "("
                + parameters + ");\n";
    }

    /** It comes with the kernel's headers, which SystemTap needs. */
    private static Path kernelDoc() throws IOException {
        try (Stream<Path> folders = Files.list(Required.file("/usr/lib"))) {
            return folders.filter(each -> each.getFileName().toString().startsWith("linux-kbuild-"))
                    .map(each -> each.resolve("scripts/kernel-doc"))
                    .filter(Files::isExecutable)
                    .sorted()
                    .findFirst()
                    .orElseGet(() -> Required.missing("the kernel's kernel-doc is not on this machine"));
        }
    }
}
