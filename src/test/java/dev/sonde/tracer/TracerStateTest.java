package dev.sonde.tracer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the doctor says of tracers on machines that differ. */
class TracerStateTest {
    @TempDir
    Path folder;

    private Executable program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Executable(name, Map.of("PATH", folder.toString()));
    }

    /** A machine with root and everything that bpftrace needs, without tracefs, modules and headers. */
    private Machine machine(String osRelease) throws IOException {
        put("etc/os-release", osRelease);
        put("proc/self/status", "Uid:\t0\t0\t0\t0\nCapEff:\t000001ffffffffff\n");
        put("sys/kernel/btf/vmlinux", "");
        put("sys/bus/event_source/devices/uprobe/type", "7");
        return new Machine(folder, "Linux", "6.1.0", "root");
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void the_dtrace_of_SystemTap_is_not_DTrace() throws IOException {
        DTrace tracer = new DTrace(program("dtrace", "echo 'Usage dtrace [--help] [-h | -G]'; exit 1"));
        TracerState state = TracerState.of(tracer, machine("ID=debian\n"));
        assertThat(state.real()).isFalse();
        assertThat(state.ready()).isFalse();
        assertThat(state.lacks())
                .singleElement()
                .asString()
                .contains("is not DTrace")
                .contains("systemtap-sdt-dev");
        assertThat(state.install()).contains("apt-get install dtrace");
    }

    @Test
    void a_tracer_is_ready_when_it_ran_a_script() throws IOException {
        String version = "case $1 in --version) echo bpftrace v0.23.2; exit;; esac\n";
        Machine machine = machine("ID=arch\n");
        TracerState good = TracerState.of(new Bpftrace(program("bpftrace", version)), machine);
        assertThat(good.ready()).isTrue();
        assertThat(good.version()).contains("0.23");
        TracerState bad = TracerState.of(
                new Bpftrace(program("bpftrace", version + "echo 'ERROR: no BPF' >&2; exit 1")), machine);
        assertThat(bad.ready()).isFalse();
        assertThat(bad.lacks()).singleElement().asString().endsWith("fails with code 1: ERROR: no BPF");
    }

    @Test
    void what_the_machine_lacks_is_named_before_anything_is_tried() throws IOException {
        Machine machine = machine("ID=fedora\n");
        put("sys/kernel/security/lockdown", "none [integrity] confidentiality\n");
        assertThat(Requirements.lacking("stap", machine))
                .anyMatch(each -> each.contains("takes no modules"))
                .anyMatch(each -> each.contains("headers of the running kernel 6.1.0"))
                .anyMatch(each -> each.contains("locked down"));
        assertThat(Requirements.lacking("bpftrace", machine)).isEmpty();
        assertThat(Requirements.lacking("dtrace", machine))
                .singleElement()
                .asString()
                .contains("tracefs");
        put("sys/kernel/tracing/uprobe_events", "");
        assertThat(Requirements.lacking("dtrace", machine)).isEmpty();

        put("proc/self/status", "Uid:\t1000\t1000\t1000\t1000\nCapEff:\t0000000000000000\n");
        assertThat(Requirements.lacking("bpftrace", machine)).containsExactly("Only root may run scripts.");
        put("proc/self/status", "Uid:\t0\t0\t0\t0\nCapEff:\t00000000a80425fb\n");
        assertThat(Requirements.lacking("bpftrace", machine))
                .containsExactly("This container may not load BPF programs (CAP_SYS_ADMIN).");
    }

    @Test
    void other_systems_have_DTrace_only() {
        Machine mac = new Machine(folder, "Mac OS X", "24.0", "root");
        assertThat(Requirements.lacking("stap", mac)).containsExactly("SystemTap runs on Linux only.");
        assertThat(Requirements.lacking("dtrace", mac)).isEmpty();
        assertThat(mac.distribution().install("stap")).isEqualTo("it runs on Linux only");
        assertThat(SystemIntegrity.notes("System Integrity Protection status: enabled.\n"))
                .singleElement()
                .asString()
                .contains("csrutil");
        assertThat(SystemIntegrity.notes("System Integrity Protection status: disabled.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ID=ubuntu,DEBIAN",
        "ID=linuxmint|ID_LIKE=\"ubuntu debian\",DEBIAN",
        "ID=fedora,FEDORA",
        "ID=\"rocky\"|ID_LIKE=\"rhel centos fedora\",FEDORA",
        "ID=arch,ARCH",
        "ID=alpine,ALPINE",
        "ID=\"opensuse-leap\"|ID_LIKE=\"suse opensuse\",OPENSUSE",
        "ID=freebsd,FREEBSD",
        "ID=plan9,OTHER"
    })
    void a_distribution_is_known_by_os_release(String words, Distribution expected) throws IOException {
        assertThat(machine(words.replace('|', '\n')).distribution()).isEqualTo(expected);
    }
}
