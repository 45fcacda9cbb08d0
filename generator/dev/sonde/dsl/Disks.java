package dev.sonde.dsl;

import dev.sonde.model.KernelEvent;
import dev.sonde.model.KernelFact;

/**
 * Requests to disks. Whatever runs when a request is started or done is seldom who asked for it, so a script on them must
 * be {@code everywhere()}, and its pid says little.
 */
public final class Disks {
    private Disks() {}

    /** When a request is handed to a disk. */
    public static Request start() {
        return new Request(KernelEvent.DISK_START, KernelFact.BYTES_ASKED);
    }

    /** When a disk has done a request; a long one may be done in parts, each of which fires. */
    public static Request done() {
        return new Request(KernelEvent.DISK_DONE, KernelFact.BYTES_DONE);
    }

    /** A request; the device and the sector together tell which one is done. */
    public static final class Request extends EventPoint {
        private final KernelFact bytes;

        private Request(KernelEvent event, KernelFact bytes) {
            super(event);
            this.bytes = bytes;
        }

        /** The disk: its major number times 2^20, plus its minor number. */
        public IntValue device() {
            return fact(KernelFact.DEVICE);
        }

        /** The first of its sectors of 512 bytes. */
        public IntValue sector() {
            return fact(KernelFact.SECTOR);
        }

        /** How many bytes are asked for, or were done. */
        public IntValue bytes() {
            return fact(bytes);
        }
    }
}
