package dev.sonde.lab;

import dev.sonde.lower.bpftrace.BpftraceVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A right script that a bpftrace can't compile on this machine.
 *
 * @param script its name
 * @param versions the versions that refuse it
 * @param words what bpftrace says of it
 * @param reason why that is no fault of the script
 */
record Refusal(String script, Set<BpftraceVersion> versions, String words, String reason) {
    private static final Path KPROBES = Path.of("/sys/bus/event_source/devices/kprobe");
    private static final String NO_KPROBES = "this kernel has no kprobes";

    private static final List<Refusal> ALWAYS = List.of(new Refusal(
            "calls",
            Set.of(BpftraceVersion.V0_17, BpftraceVersion.V0_23),
            "strlen",
            "the script calls strlen by its user's own word, which bpftrace has since 0.27"));

    private static final List<Refusal> WITHOUT_KPROBES = List.of(
            new Refusal(
                    "kernel-functions",
                    Set.of(BpftraceVersion.V0_23, BpftraceVersion.V0_27),
                    "kprobe:vfs_read",
                    NO_KPROBES),
            new Refusal("switches-by-thread", Set.of(BpftraceVersion.V0_27), "kprobe:finish_task_switch*", NO_KPROBES));

    /** Why a version refuses a script, if it does. */
    static Optional<Refusal> of(String script, BpftraceVersion version) {
        return Stream.of(ALWAYS, Files.exists(KPROBES) ? List.<Refusal>of() : WITHOUT_KPROBES)
                .flatMap(List::stream)
                .filter(refusal -> refusal.script.equals(script) && refusal.versions.contains(version))
                .findFirst();
    }
}
