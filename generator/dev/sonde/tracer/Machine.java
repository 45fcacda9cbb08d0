package dev.sonde.tracer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a machine offers to tracers.
 *
 * @param root where its file system begins; a test gives another one
 * @param system the operating system as Java names it: {@code Linux}, {@code FreeBSD}, {@code Mac OS X}
 * @param release the kernel's release
 * @param user the name of the user
 */
public record Machine(Path root, String system, String release, String user) {
    private static final int ALL_CAPABILITIES = -1;

    /** This machine. */
    public static Machine here() {
        return new Machine(
                Path.of("/"),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("user.name"));
    }

    /** Its name for people: {@code Debian GNU/Linux 12 (bookworm), Linux 6.1.0}. */
    public String description() {
        String name = osRelease().getOrDefault("PRETTY_NAME", "");
        return (name.isEmpty() ? "" : name + ", ") + system + " " + release;
    }

    /** Where its packages come from. */
    public Distribution distribution() {
        if (system.startsWith("Mac")) {
            return Distribution.MACOS;
        }
        Map<String, String> words = osRelease();
        List<String> ids = new ArrayList<>();
        ids.add(words.getOrDefault("ID", system));
        ids.addAll(List.of(words.getOrDefault("ID_LIKE", "").split(" ", -1)));
        return Distribution.of(ids);
    }

    /** Whether the user is root. */
    public boolean isRoot() {
        String ids = status("Uid");
        String[] words = ids.split("\\s+", -1);
        return words.length > 1 ? words[1].equals("0") : user.equals("root");
    }

    boolean isLinux() {
        return system.equals("Linux");
    }

    boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    /** Whether the kernel lets the user use a capability, which a container may lack even for root. */
    boolean hasCapability(int number) {
        String effective = status("CapEff");
        try {
            long set = effective.isEmpty() ? ALL_CAPABILITIES : Long.parseUnsignedLong(effective, 16);
            return (set >>> number & 1) == 1;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /** Whether the user is in a group, as the file of groups says. */
    boolean isMember(String group) {
        for (String line : lines("etc/group")) {
            String[] fields = line.split(":", -1);
            if (fields[0].equals(group) && fields.length > 3) {
                return List.of(fields[3].split(",", -1)).contains(user);
            }
        }
        return false;
    }

    /** How far the kernel keeps even root out: {@code none}, {@code integrity} or {@code confidentiality}. */
    String lockdown() {
        String text = String.join(" ", lines("sys/kernel/security/lockdown"));
        int start = text.indexOf('[');
        int end = text.indexOf(']');
        return start >= 0 && end > start ? text.substring(start + 1, end) : "none";
    }

    private String status(String field) {
        for (String line : lines("proc/self/status")) {
            if (line.startsWith(field + ":")) {
                return line.substring(field.length() + 1).strip();
            }
        }
        return "";
    }

    private Map<String, String> osRelease() {
        Map<String, String> words = new HashMap<>();
        for (String line : lines("etc/os-release")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                String value = line.substring(equals + 1).strip();
                boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0;
                words.put(line.substring(0, equals), quoted ? value.substring(1, value.length() - 1) : value);
            }
        }
        return words;
    }

    private List<String> lines(String path) {
        try {
            return Files.readAllLines(root.resolve(path), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // What can't be seen is not there for a tracer either.
            return List.of();
        }
    }
}
