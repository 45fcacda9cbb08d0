package dev.sonde.random;

import static dev.sonde.dsl.Escapes.rawPoint;
import static dev.sonde.dsl.Markers.markers;
import static dev.sonde.dsl.RawText.in;
import static dev.sonde.lower.Dialects.BPFTRACE;
import static dev.sonde.lower.Dialects.D;
import static dev.sonde.lower.Dialects.SYSTEMTAP;

import dev.sonde.bindings.Hotspot;
import dev.sonde.bindings.Python;
import dev.sonde.dsl.CallEntry;
import dev.sonde.dsl.CallExit;
import dev.sonde.dsl.Disks;
import dev.sonde.dsl.Functions;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.MarkerPoint;
import dev.sonde.dsl.ProbePoint;
import dev.sonde.dsl.Processes;
import dev.sonde.dsl.Scheduler;
import dev.sonde.dsl.Sonde;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.SyscallExit;
import dev.sonde.dsl.Syscalls;
import dev.sonde.dsl.UserCallEntry;
import dev.sonde.dsl.UserFunction;
import dev.sonde.model.Point;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a random probe fires, and what can be read there.
 *
 * @param point where
 * @param ints the ints that only this point has
 * @param strings the strings that only this point has
 */
record RandomPoint(ProbePoint point, List<IntValue> ints, List<StringValue> strings) {
    private static final String LIBC = "/usr/lib/x86_64-linux-gnu/libc.so.6";
    private static final List<String> CALLS = List.of("openat", "read", "write", "close", "mmap", "execve", "futex");

    /** Points that every program has that runs Python. */
    static RandomPoint of(Choices choices, Vocabulary words) {
        return switch (choices.below(words.hasKernelFunctions() ? 16 : 14)) {
            case 0, 1, 2, 3, 4 -> python(choices);
            case 5, 6 -> hotspot(choices);
            case 7 -> plain(Sonde.every(1 + choices.below(1000), choices.from(words.units())));
            case 8 -> plain(own(choices));
            case 9 -> plain(Sonde.profile(1 + choices.below(997)));
            case 10 -> plain(markers("python", choices.from(List.of("function__*", "gc__*", "import*"))));
            case 11 -> syscall(choices);
            case 12 -> function(choices);
            case 13 -> event(choices, words);
            case 14 -> plain(Sonde.error());
            default -> kernelFunction(choices);
        };
    }

    /** Whether only a script of the whole machine can have it: it belongs to no process, or not to the one that is started. */
    boolean needsWholeSystem(Vocabulary words) {
        boolean elsewhere = point.point() instanceof Point.MarkerPoint marker
                && !marker.marker().provider().equals("python");
        boolean ofDisk =
                point.point() instanceof KernelEventPoint event && event.event().isOfDisk();
        return ofDisk || (elsewhere && words.findsMarkersInItsChild());
    }

    static RandomPoint plain(ProbePoint point) {
        return new RandomPoint(point, List.of(), List.of());
    }

    private static RandomPoint python(Choices choices) {
        return marker(choices.from(List.of(
                Python.functionEntry(),
                Python.functionReturn(),
                Python.line(),
                Python.gcStart(),
                Python.gcDone(),
                Python.importFindLoadStart(),
                Python.importFindLoadDone(),
                Python.audit())));
    }

    private static RandomPoint hotspot(Choices choices) {
        return marker(choices.from(List.of(
                Hotspot.methodEntry(),
                Hotspot.gcBegin(),
                Hotspot.classLoaded(),
                Hotspot.memPoolGcBegin(),
                Hotspot.threadStart(),
                Hotspot.objectAlloc(),
                Hotspot.monitorWait(),
                Hotspot.methodCompileEnd())));
    }

    /** A marker with all that its own methods give. */
    static RandomPoint marker(MarkerPoint marker) {
        return new RandomPoint(marker, given(marker, IntValue.class), given(marker, StringValue.class));
    }

    private static <T> List<T> given(MarkerPoint marker, Class<T> type) {
        List<T> values = new ArrayList<>();
        Stream.of(marker.getClass().getDeclaredMethods())
                .filter(method -> method.getReturnType() == type && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> {
                    try {
                        values.add(type.cast(method.invoke(marker)));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(method.toString(), e);
                    }
                });
        return values;
    }

    private static ProbePoint own(Choices choices) {
        return choices.once(2)
                ? rawPoint(in(D, "tick-7s"), in(SYSTEMTAP, "timer.s(7)"), in(BPFTRACE, "interval:s:7"))
                : rawPoint(in(D, "profile-9"), in(SYSTEMTAP, "timer.ms(9)"), in(BPFTRACE, "interval:ms:9"));
    }

    private static RandomPoint syscall(Choices choices) {
        return switch (choices.below(5)) {
            case 0 -> userEntry(Syscalls.entry(choices.from(CALLS)));
            case 1 -> userEntry(Syscalls.entry("openat", choices.from(List.of("read", "write"))));
            case 2 -> userEntry(Syscalls.everyEntry());
            case 3 -> exit(Syscalls.exit(choices.from(CALLS)));
            default -> exit(Syscalls.everyExit());
        };
    }

    private static RandomPoint function(Choices choices) {
        UserFunction function =
                choices.from(List.of(Functions.function(LIBC, "malloc"), Functions.functionOf("python", "PyImport_*")));
        return choices.once(2) ? exit(function.exit()) : userEntry(function.entry());
    }

    private static RandomPoint kernelFunction(Choices choices) {
        var function = Functions.kernelFunction(choices.from(List.of("vfs_read", "vfs_fsync*")));
        return choices.once(2) ? exit(function.exit()) : entry(function.entry());
    }

    private static RandomPoint userEntry(UserCallEntry entry) {
        RandomPoint call = entry(entry);
        List<StringValue> strings = new ArrayList<>(call.strings);
        strings.add(entry.stringArg(1));
        return new RandomPoint(entry, call.ints, strings);
    }

    private static RandomPoint entry(CallEntry entry) {
        List<IntValue> ints = IntStream.range(0, 6)
                .boxed()
                .flatMap(position -> Stream.of(entry.arg(position), entry.intArg(position)))
                .toList();
        return new RandomPoint(entry, ints, List.of(entry.name()));
    }

    private static RandomPoint exit(CallExit exit) {
        List<IntValue> ints = new ArrayList<>(List.of(exit.result(), exit.intResult()));
        if (exit instanceof SyscallExit syscall) {
            ints.add(syscall.error());
        }
        return new RandomPoint(exit, ints, List.of(exit.name()));
    }

    private static RandomPoint event(Choices choices, Vocabulary words) {
        Disks.Request start = Disks.start();
        Disks.Request done = Disks.done();
        Scheduler.OffCpu off = Scheduler.offCpu();
        Scheduler.Wakeup wakeup = Scheduler.wakeup();
        Processes.Creation creation = Processes.create();
        ProbePoint on = Scheduler.onCpu();
        return choices.from(List.of(
                plain(Processes.exec()),
                plain(Processes.exit()),
                plain(words.hasKernelFunctions() ? on : Processes.exec()),
                new RandomPoint(creation, List.of(creation.childPid()), List.of()),
                new RandomPoint(off, List.of(off.nextTid(), off.nextPid()), List.of()),
                new RandomPoint(wakeup, List.of(wakeup.wokenTid(), wakeup.wokenPid()), List.of()),
                new RandomPoint(start, List.of(start.device(), start.sector(), start.bytes()), List.of()),
                new RandomPoint(done, List.of(done.device(), done.sector(), done.bytes()), List.of())));
    }
}
