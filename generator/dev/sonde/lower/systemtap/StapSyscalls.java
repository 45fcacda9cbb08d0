package dev.sonde.lower.systemtap;

import dev.sonde.model.Edge;
import dev.sonde.model.Name;
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

    // Calls that are newer than SystemTap 4.8, by their numbers, which are the same on every architecture.
    private static final Map<String, Integer> NEWER = Map.ofEntries(
            Map.entry("pidfd_send_signal", 424),
            Map.entry("io_uring_setup", 425),
            Map.entry("io_uring_enter", 426),
            Map.entry("io_uring_register", 427),
            Map.entry("open_tree", 428),
            Map.entry("move_mount", 429),
            Map.entry("fsopen", 430),
            Map.entry("fsconfig", 431),
            Map.entry("fsmount", 432),
            Map.entry("fspick", 433),
            Map.entry("pidfd_open", 434),
            Map.entry("clone3", 435),
            Map.entry("close_range", 436),
            Map.entry("openat2", 437),
            Map.entry("pidfd_getfd", 438),
            Map.entry("faccessat2", 439),
            Map.entry("process_madvise", 440),
            Map.entry("epoll_pwait2", 441),
            Map.entry("mount_setattr", 442),
            Map.entry("quotactl_fd", 443),
            Map.entry("landlock_create_ruleset", 444),
            Map.entry("landlock_add_rule", 445),
            Map.entry("landlock_restrict_self", 446),
            Map.entry("memfd_secret", 447),
            Map.entry("process_mrelease", 448),
            Map.entry("futex_waitv", 449),
            Map.entry("set_mempolicy_home_node", 450),
            Map.entry("cachestat", 451),
            Map.entry("fchmodat2", 452),
            Map.entry("futex_wake", 454),
            Map.entry("futex_wait", 455),
            Map.entry("futex_requeue", 456),
            Map.entry("statmount", 457),
            Map.entry("listmount", 458),
            Map.entry("lsm_get_self_attr", 459),
            Map.entry("lsm_set_self_attr", 460),
            Map.entry("lsm_list_modules", 461),
            Map.entry("mseal", 462),
            Map.entry("setxattrat", 463),
            Map.entry("getxattrat", 464),
            Map.entry("listxattrat", 465),
            Map.entry("removexattrat", 466),
            Map.entry("open_tree_attr", 467),
            Map.entry("file_getattr", 468),
            Map.entry("file_setattr", 469));

    private StapSyscalls() {}

    /** The point of all calls. */
    static String point(Edge edge) {
        return edge == Edge.ENTRY ? "syscall_any" : "syscall_any.return";
    }

    /** Whether SystemTap's name of the call is the kernel's. */
    static boolean isNamedAlike(Name name) {
        return !RENAMED.containsKey(name.text()) && !NEWER.containsKey(name.text());
    }

    /** What SystemTap calls the call. */
    static String nameOf(Name name) {
        return RENAMED.getOrDefault(name.text(), name.text());
    }

    /** The number to know the call by, or 0 where SystemTap knows its name. */
    static int numberOf(Name name) {
        return NEWER.getOrDefault(name.text(), 0);
    }
}
