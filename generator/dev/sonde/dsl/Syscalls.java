package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.all;
import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.Edge;
import dev.sonde.model.Name;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import java.util.List;
import java.util.stream.Stream;

/**
 * System calls, by the names of the kernel's tracepoints: {@code openat}, {@code newfstatat}, {@code pread64}.
 *
 * <pre>{@code
 * var open = Syscalls.entry("openat");
 * Script script = script("opens").on(open).run(printf("%s\n", open.stringArg(1))).build();
 * // D: syscall::openat:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); }
 * // SystemTap: probe syscall_any { … if (name != "openat") next printf("%s\n", user_string2(pointer_arg(2), "?")) }
 * }</pre>
 */
public final class Syscalls {
    private Syscalls() {}

    /** When one of these system calls is entered. */
    public static UserCallEntry entry(String first, String... more) {
        return new UserCallEntry(points(Edge.ENTRY, first, more));
    }

    /** When one of these system calls returns. */
    public static SyscallExit exit(String first, String... more) {
        return new SyscallExit(points(Edge.RETURN, first, more));
    }

    /** When any system call is entered. */
    public static UserCallEntry everyEntry() {
        return new UserCallEntry(List.of(new SyscallPoint(null, Edge.ENTRY)));
    }

    /** When any system call returns. */
    public static SyscallExit everyExit() {
        return new SyscallExit(List.of(new SyscallPoint(null, Edge.RETURN)));
    }

    private static List<SystemPoint> points(Edge edge, String first, String... more) {
        return Stream.concat(Stream.of(given("first", first)), all("more", more).stream())
                .<SystemPoint>map(name -> point(name, edge))
                .toList();
    }

    private static SyscallPoint point(String text, Edge edge) {
        Name name = Faults.name("system call", text);
        return new SyscallPoint(name, edge);
    }
}
