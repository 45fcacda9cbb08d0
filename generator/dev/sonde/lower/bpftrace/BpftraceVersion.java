package dev.sonde.lower.bpftrace;

import java.util.Optional;
import java.util.stream.Stream;

/** The bpftraces that differ in what they accept, the oldest first. */
public enum BpftraceVersion {
    /** 0.17, of Debian 12: no loop over a map, strings of 63 bytes, a stack of 512 bytes. */
    V0_17("0.17"),
    /** 0.23, of Debian 13: a loop over a map, an exit code, a configuration block. */
    V0_23("0.23"),
    /** 0.27: the length of a string, a search in it, the parent's process id, all flags of printf. */
    V0_27("0.27");

    private final String number;

    BpftraceVersion(String number) {
        this.number = number;
    }

    /** Its number: {@code 0.17}. */
    public String number() {
        return number;
    }

    /** The version of this number. */
    public static Optional<BpftraceVersion> of(String number) {
        return Stream.of(values())
                .filter(version -> version.number.equals(number))
                .findFirst();
    }

    /** Whether it is this version or a later one. */
    boolean has(BpftraceVersion since) {
        return compareTo(since) >= 0;
    }
}
