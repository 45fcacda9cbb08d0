package dev.sonde.tracer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where packages come from, and which one brings a tracer. */
public enum Distribution {
    /** Debian, Ubuntu and what is made from them. */
    DEBIAN(
            List.of("debian", "ubuntu"),
            Map.of(
                    "stap", "apt-get install systemtap linux-headers-$(uname -r)",
                    "bpftrace", "apt-get install bpftrace",
                    "dtrace",
                            "Debian sid: apt-get install dtrace; elsewhere build https://github.com/oracle/dtrace-utils")),
    /** Fedora and the Red Hat family. */
    FEDORA(
            List.of("fedora", "rhel", "centos"),
            Map.of(
                    "stap", "dnf install systemtap kernel-devel-$(uname -r)",
                    "bpftrace", "dnf install bpftrace",
                    "dtrace",
                            "Oracle Linux: dnf install dtrace; elsewhere build https://github.com/oracle/dtrace-utils")),
    /** Arch and what is made from it. */
    ARCH(
            List.of("arch"),
            Map.of(
                    "stap", "pacman -S systemtap linux-headers",
                    "bpftrace", "pacman -S bpftrace",
                    "dtrace", "build https://github.com/oracle/dtrace-utils")),
    /** Alpine. */
    ALPINE(
            List.of("alpine"),
            Map.of(
                    "stap", "build https://sourceware.org/systemtap, with apk add linux-lts-dev",
                    "bpftrace", "apk add bpftrace",
                    "dtrace", "build https://github.com/oracle/dtrace-utils")),
    /** openSUSE and SUSE Linux Enterprise. */
    OPENSUSE(
            List.of("opensuse", "suse", "sles"),
            Map.of(
                    "stap", "zypper install systemtap kernel-default-devel",
                    "bpftrace", "zypper install bpftrace",
                    "dtrace", "build https://github.com/oracle/dtrace-utils")),
    /** FreeBSD, whose base system has DTrace. */
    FREEBSD(List.of("freebsd"), Map.of("dtrace", "kldload dtraceall")),
    /** macOS, which has DTrace. */
    MACOS(List.of("macos"), Map.of("dtrace", "it is part of macOS, at /usr/sbin/dtrace")),
    /** Any other. */
    OTHER(List.of(), Map.of());

    // List.of and Map.of make values that nobody can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> ids;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, String> installs;

    Distribution(List<String> ids, Map<String, String> installs) {
        this.ids = ids;
        this.installs = installs;
    }

    /**
     * How to get a tracer.
     *
     * @param tracer its name, such as {@code stap}
     * @return a command or a few words
     */
    public String install(String tracer) {
        boolean linuxOnly = this == FREEBSD || this == MACOS;
        String otherwise = linuxOnly ? "it runs on Linux only" : "see the documentation of your distribution";
        return installs.getOrDefault(tracer, otherwise);
    }

    /** By the words of {@code ID} and {@code ID_LIKE} of os-release, the most exact first. */
    static Distribution of(List<String> words) {
        for (String word : words) {
            String id = word.toLowerCase(Locale.ROOT);
            for (Distribution each : values()) {
                if (each.ids.stream().anyMatch(known -> id.equals(known) || id.startsWith(known + "-"))) {
                    return each;
                }
            }
        }
        return OTHER;
    }
}
