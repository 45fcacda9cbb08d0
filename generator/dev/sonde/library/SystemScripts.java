package dev.sonde.library;

import java.util.List;

/** The scripts that watch the whole system, or a process whatever it runs. */
final class SystemScripts {
    private static final String ALL = "Watches all processes.";
    private static final String DISKS =
            ALL + " DTrace for Linux counts what disks get, as SystemTap does; other DTraces count"
                    + " what programs ask for.";

    private SystemScripts() {}

    // Lambdas and not method references: a reference would load the class that it names.
    static List<LibraryScript> all() {
        return List.of(
                new LibraryScript(
                        "process/stacks",
                        "Native stacks of a process that are on a processor, by samples.",
                        "Right for every program. DTrace prints addresses once the process has ended: stop it before.",
                        s -> UserStacks.of(s)),
                new LibraryScript(
                        "process/stat",
                        "What a process does in Python, Java, Ruby, PHP, Perl or PostgreSQL, in numbers a second.",
                        "Markers that are not there are left out; what each language's own stat script needs, this one"
                                + " needs for that language.",
                        s -> ActivityRates.any(s)),
                new LibraryScript(
                        "system/opensnoop",
                        "Files that processes open.",
                        ALL + " Right on Linux for x86-64; other processors have no system call named open.",
                        s -> SystemWork.opens(s)),
                new LibraryScript(
                        "system/bitesize",
                        "How large the requests to disks are, by program.",
                        DISKS,
                        s -> SystemWork.requestSizes(s)),
                new LibraryScript(
                        "system/iotop",
                        "Which processes ask disks for most, each second.",
                        DISKS,
                        s -> SystemWork.requestsByProcess(s)),
                new LibraryScript(
                        "system/biolatency",
                        "How long requests to disks take.",
                        DISKS + " A request that is done in parts ends with its first part.",
                        s -> SystemWork.requestTimes(s)),
                new LibraryScript(
                        "system/runqlat",
                        "How long threads that were woken wait for a processor.",
                        ALL,
                        s -> SystemWork.waits(s)));
    }
}
