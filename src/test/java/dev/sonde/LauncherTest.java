package dev.sonde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real launcher in a house of its own, with a program that prints its arguments and a Maven that copies it. */
class LauncherTest {

    private static final String PROGRAM = """
            package dev.sonde.cli;

            public class Main {
                public static void main(String[] arguments) {
                    for (String argument : arguments) {
                        System.out.println("[" + argument + "]");
                    }
                    System.exit(arguments.length);
                }
            }
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path builds;

    private record Outcome(int status, String out, String err) {}

    @BeforeEach
    void copyTheLauncherIntoItsOwnHouse() throws IOException {
        home = Files.createDirectories(folder.resolve("a house"));
        for (String source : List.of("generator", "templates", "tapsets")) {
            Files.createDirectories(home.resolve(source));
        }
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("sonde"), home.resolve("sonde"), StandardCopyOption.COPY_ATTRIBUTES);
        Path program = compileProgram();
        builds = folder.resolve("builds");
        fakeMaven("""
                for argument; do case $argument in -Dsonde.build.directory=*) out=${argument#*=} ;; esac; done
                echo built >> '%s'
                mkdir -p "$out"
                cp '%s' "$out/sonde-1-cli.jar"
                """.formatted(builds, program));
    }

    @Test
    void builds_once_and_hands_arguments_and_status_through() throws Exception {
        String[] arguments = {"a b", "", "*", "it's \"so\"", "$HOME", "-x"};
        Outcome first = launch(home.resolve("sonde"), arguments);
        assertThat(first.err()).contains("building the program");
        Outcome second = launch(home.resolve("sonde"), arguments);
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out()).isEqualTo("[a b]\n[]\n[*]\n[it's \"so\"]\n[$HOME]\n[-x]\n");
        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(arguments.length);
        assertThat(builds).hasContent("built");
    }

    @Test
    void is_found_through_a_chain_of_links() throws Exception {
        Path near = Files.createSymbolicLink(home.resolve("near"), Path.of("sonde"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), near);
        assertThat(launch(far, "x").out()).isEqualTo("[x]\n");
        assertThat(home.resolve("target/launcher/sonde.jar")).exists();
    }

    @Test
    void builds_again_when_a_source_is_newer() throws Exception {
        launch(home.resolve("sonde"));
        FileTime built = Files.getLastModifiedTime(home.resolve("target/launcher/sonde.jar"));
        Path template = Files.writeString(home.resolve("templates/dtrace.stg"), "");
        Files.setLastModifiedTime(template, FileTime.from(built.toInstant().plusSeconds(1)));
        launch(home.resolve("sonde"));
        assertThat(Files.readAllLines(builds)).hasSize(2);
    }

    @Test
    void two_at_once_both_run() throws Exception {
        Process one = start(home.resolve("sonde"), "1");
        Process two = start(home.resolve("sonde"), "2");
        assertThat(finish(one).out()).isEqualTo("[1]\n");
        assertThat(finish(two).out()).isEqualTo("[2]\n");
    }

    @Test
    void says_that_the_build_failed_and_leaves_nothing() throws Exception {
        fakeMaven("echo because; exit 1\n");
        Outcome outcome = launch(home.resolve("sonde"));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("because").contains("sonde: the build failed");
        try (Stream<Path> left = Files.list(home.resolve("target/launcher"))) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsOnly("lock");
        }
    }

    @Test
    void runs_what_Maven_built_where_it_cannot_write() throws Exception {
        launch(home.resolve("sonde"));
        Files.move(home.resolve("target/launcher/sonde.jar"), home.resolve("target/sonde-1-cli.jar"));
        fakeMaven("exit 1\n");
        try (Stream<Path> left = Files.list(home.resolve("target/launcher"))) {
            for (Path each : left.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(home.resolve("target/launcher"));
        Files.writeString(home.resolve("target/launcher"), "a file, so that no folder can be made here");
        assertThat(launch(home.resolve("sonde"), "x")).isEqualTo(new Outcome(1, "[x]\n", ""));
    }

    @Test
    void says_which_Java_it_needs() throws Exception {
        assertThat(launchWithJava(folder.resolve("none")).err()).contains("holds no bin/java");
        assertThat(launchWithJava(fakeJava("11.0.2")).err())
                .contains("is Java 11.0.2")
                .contains("JDK 17 or newer");
        assertThat(launchWithJava(fakeJava("17.0.1")).err()).contains("has no compiler (javac)");
    }

    private Outcome launchWithJava(Path javaHome) throws Exception {
        ProcessBuilder builder = prepare(home.resolve("sonde"));
        builder.environment().put("JAVA_HOME", javaHome.toString());
        Outcome outcome = finish(builder.start());
        assertThat(outcome.status()).isEqualTo(1);
        return outcome;
    }

    private Outcome launch(Path launcher, String... arguments) throws Exception {
        return finish(start(launcher, arguments));
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        return prepare(launcher, arguments).start();
    }

    private ProcessBuilder prepare(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Path.of("/").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private static Outcome finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }

    private Path compileProgram() throws IOException {
        Path source = Files.writeString(folder.resolve("Main.java"), PROGRAM);
        Path classes = folder.resolve("classes");
        Javac.compile(source, classes);
        Path program = folder.resolve("program.jar");
        try (OutputStream file = Files.newOutputStream(program);
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("dev/sonde/cli/Main.class"));
            Files.copy(classes.resolve("dev/sonde/cli/Main.class"), jar);
        }
        return program;
    }

    private void fakeMaven(String body) throws IOException {
        writeExecutable(folder.resolve("bin/mvn"), body);
    }

    private Path fakeJava(String version) throws IOException {
        Path java = folder.resolve("java-" + version);
        writeExecutable(java.resolve("bin/java"), "exit 99\n");
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return java;
    }

    private static void writeExecutable(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
