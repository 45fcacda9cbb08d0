package dev.sonde.tracer;

import java.util.ArrayList;
import java.util.List;

/** What each tracer needs of a machine, and the sentences for what is lacking. */
final class Requirements {
    private static final int CAP_SYS_MODULE = 16;
    private static final int CAP_SYS_ADMIN = 21;

    private final Machine machine;
    private final List<String> lacks = new ArrayList<>();

    private Requirements(Machine machine) {
        this.machine = machine;
    }

    /** What a machine lacks for a tracer, one sentence each. */
    static List<String> lacking(String tracer, Machine machine) {
        Requirements requirements = new Requirements(machine);
        switch (tracer) {
            case "stap" -> requirements.stap();
            case "bpftrace" -> requirements.bpftrace();
            default -> requirements.dtrace();
        }
        return List.copyOf(requirements.lacks);
    }

    private void stap() {
        if (onlyOnLinux("SystemTap")) {
            return;
        }
        need(machine.has("proc/modules"), "The kernel takes no modules, and SystemTap makes a module of each script.");
        need(
                machine.has("lib/modules/" + machine.release() + "/build/.config"),
                "The headers of the running kernel " + machine.release() + " are not installed.");
        need(machine.lockdown().equals("none"), "The kernel is locked down and takes signed modules only.");
        boolean allowed = machine.isRoot() || machine.isMember("stapdev") || machine.isMember("stapusr");
        need(allowed, "Only root and members of the groups stapdev and stapusr may run scripts.");
        need(
                !machine.isRoot() || machine.hasCapability(CAP_SYS_MODULE),
                "This container may not load modules (CAP_SYS_MODULE).");
    }

    private void bpftrace() {
        if (onlyOnLinux("bpftrace")) {
            return;
        }
        needBpf();
        need(
                !machine.lockdown().equals("confidentiality"),
                "The kernel is locked down and runs no BPF that reads memory.");
    }

    private void dtrace() {
        if (machine.isLinux()) {
            needBpf();
            boolean tracefs = machine.has("sys/kernel/tracing/uprobe_events")
                    || machine.has("sys/kernel/debug/tracing/uprobe_events");
            need(tracefs || !machine.isRoot(), "tracefs is not mounted: mount -t tracefs tracefs /sys/kernel/tracing.");
        } else {
            need(machine.isRoot(), "Only root may run scripts.");
        }
    }

    private void needBpf() {
        need(machine.isRoot(), "Only root may run scripts.");
        need(
                !machine.isRoot() || machine.hasCapability(CAP_SYS_ADMIN),
                "This container may not load BPF programs (CAP_SYS_ADMIN).");
        need(machine.has("sys/kernel/btf/vmlinux"), "The kernel does not describe its types (CONFIG_DEBUG_INFO_BTF).");
        need(
                machine.has("sys/bus/event_source/devices/uprobe"),
                "The kernel has no probes in programs (CONFIG_UPROBE_EVENTS).");
    }

    private boolean onlyOnLinux(String tracer) {
        need(machine.isLinux(), tracer + " runs on Linux only.");
        return !machine.isLinux();
    }

    private void need(boolean fulfilled, String sentence) {
        if (!fulfilled) {
            lacks.add(sentence);
        }
    }
}
