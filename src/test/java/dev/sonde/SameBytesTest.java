package dev.sonde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same input gives the same bytes: on another JDK, in languages whose letters and digits are others, in other time zones,
 * with other default charsets, from another folder.
 */
class SameBytesTest {
    @TempDir
    Path folder;

    @Test
    void everything_is_the_same_everywhere() throws Exception {
        String here = System.getProperty("java.home");
        String other = otherJava();
        Map<String, Child> children = new LinkedHashMap<>();
        start(children, here, "Asia/Kolkata", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9");
        start(
                children,
                other,
                "America/St_Johns",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.extensions=u-nu-arab");
        start(children, other, "Asia/Bangkok", "-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH");
        String expected = Everything.text();
        for (Map.Entry<String, Child> each : children.entrySet()) {
            Child.End end = each.getValue().end();
            assertThat(end.err() + end.out()).as(each.getKey()).isEmpty();
            assertThat(difference(Files.readString(folder.resolve(each.getKey())), expected))
                    .as(each.getKey())
                    .isEmpty();
        }
    }

    /** Starts a JVM in an empty environment and in another folder. */
    private void start(Map<String, Child> children, String javaHome, String zone, String... options)
            throws IOException {
        String name = "as" + children.size();
        Path there = Files.createDirectory(folder.resolve(name + ".d"));
        List<String> command = new ArrayList<>(
                List.of("env", "-i", "-C", there.toString(), "LC_ALL=C", "TZ=" + zone, javaHome + "/bin/java"));
        command.addAll(List.of(options));
        List<String> java = Child.java(Everything.class.getName(), folder.resolve(name));
        command.addAll(java.subList(1, java.size()));
        children.put(name, Child.start(command));
    }

    /** A Java of another version, from {@code SONDE_OTHER_JAVA} or the place of Debian; this one where there is none. */
    private static String otherJava() throws IOException {
        String named = System.getenv("SONDE_OTHER_JAVA");
        if (named != null) {
            return named;
        }
        String own = "" + Runtime.version().feature();
        Path place = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(place)) {
            return System.getProperty("java.home");
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(each -> Files.isExecutable(each.resolve("bin/java")) && isNewEnough(each, own))
                    .map(Path::toString)
                    .sorted()
                    .findFirst()
                    .orElse(System.getProperty("java.home"));
        }
    }

    private static boolean isNewEnough(Path home, String own) {
        try {
            String version =
                    Files.readString(home.resolve("release")).replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
            return version.matches("\\d+") && Integer.parseInt(version) >= 17 && !version.equals(own);
        } catch (IOException e) {
            return false;
        }
    }

    /** The first lines that differ; a whole text would be megabytes. */
    private static String difference(String one, String other) {
        List<String> lines = one.lines().toList();
        List<String> others = other.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), others.size()); i++) {
            if (!lines.get(i).equals(others.get(i))) {
                return "line " + (i + 1) + ": " + lines.get(i) + "\nand not: " + others.get(i);
            }
        }
        return one.equals(other) ? "" : "one is longer";
    }
}
