package dev.sonde.output;

import java.util.concurrent.locks.ReentrantLock;

/**
 * A piece of work of which there is one at a time in a JVM, and which the JVM's end waits for: an interrupt from the
 * keyboard comes before it or behind it.
 */
final class Uninterrupted {
    private static final ReentrantLock LOCK = new ReentrantLock();

    static {
        // Never unlocked: what has not begun when the JVM ends does not begin any more.
        Thread atEnd = new Thread(LOCK::lock, "sonde-output");
        try {
            Runtime.getRuntime().addShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The JVM is ending already.
            atEnd.start();
        }
    }

    private Uninterrupted() {}

    static void begin() {
        LOCK.lock();
    }

    static void end() {
        LOCK.unlock();
    }
}
