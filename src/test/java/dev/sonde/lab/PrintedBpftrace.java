package dev.sonde.lab;

import dev.sonde.lower.bpftrace.BpftraceVersion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a printed script for bpftrace says of itself. */
public final class PrintedBpftrace {
    private static final Pattern NEEDED = Pattern.compile("Needs bpftrace (\\d+\\.\\d+)");
    private static final String END_OF_HEADER = "\n */\n";

    private PrintedBpftrace() {}

    /** The version that its header asks for, if it asks. */
    public static Optional<BpftraceVersion> needed(String text) {
        Matcher needed = NEEDED.matcher(text);
        return needed.find() ? BpftraceVersion.of(needed.group(1)) : Optional.empty();
    }

    /** Whether its header says that a version takes it. */
    public static boolean isFor(BpftraceVersion version, String text) {
        return needed(text).filter(needed -> needed.compareTo(version) <= 0).isPresent();
    }

    /** What is below its header. */
    public static String code(String text) {
        return text.substring(text.indexOf(END_OF_HEADER) + END_OF_HEADER.length());
    }
}
