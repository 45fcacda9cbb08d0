package dev.sonde.lower.systemtap;

import dev.sonde.model.Edge;
import dev.sonde.model.Name;
import dev.sonde.provider.KernelSyscalls;
import java.util.List;
import java.util.Map;

/**
 * System calls as SystemTap knows them: one point for all, and the call's name or number in the body.
 *
 * <p>docs/adr says why the aliases of single calls are not used.
 */
final class StapSyscalls {
    static final Name NAME = new Name("name");

    static final Name NUMBER = new Name("syscall_nr");
    static final Name RESULT = new Name("retval");

    /** What the point of all calls gives the body; a variable of the script would be overwritten by it. */
    static final List<Name> WRITTEN = List.of(NAME, NUMBER, RESULT);

    // Calls whose number has another name than their tracepoint.
    private static final Map<String, String> RENAMED = Map.of(
            "newfstat", "fstat",
            "newlstat", "lstat",
            "newstat", "stat",
            "newuname", "uname",
            "sendfile64", "sendfile",
            "umount", "umount2");

    // SystemTap 4.8 knows the names of the calls before; from here on a number means the same on every architecture.
    private static final int FIRST_UNNAMED = 424;

    private StapSyscalls() {}

    /** The point of all calls. */
    static String point(Edge edge) {
        return edge == Edge.ENTRY ? "syscall_any" : "syscall_any.return";
    }

    /** Whether SystemTap's name of the call is the kernel's. */
    static boolean isNamedAlike(Name name) {
        return !RENAMED.containsKey(name.text()) && numberOf(name) == 0;
    }

    /** What SystemTap calls the call. */
    static String nameOf(Name name) {
        return RENAMED.getOrDefault(name.text(), name.text());
    }

    /** The number to know the call by, or 0 where SystemTap knows its name. */
    static int numberOf(Name name) {
        return KernelSyscalls.of(name.text())
                .map(KernelSyscalls.Syscall::number)
                .filter(number -> number >= FIRST_UNNAMED)
                .orElse(0);
    }
}
