package dev.sonde.cli;

import dev.sonde.check.Diagnostic;

/** How far work is that takes long: one line on a terminal, written over and over; nothing elsewhere. */
final class Progress {
    private static final long PAUSE_NANOSECONDS = 100_000_000;
    private static final int LONGEST = 60;
    private static final String ERASE = "\r\u001b[K";

    private final Streams streams;
    private long next = System.nanoTime() + PAUSE_NANOSECONDS;
    private boolean shown;

    Progress(Streams streams) {
        this.streams = streams;
    }

    /** So much is done, and this is next. */
    void at(String done, String subject) {
        if (streams.terminal() && System.nanoTime() - next >= 0) {
            String name = Diagnostic.visible(subject);
            String end = name.length() > LONGEST ? "…" + name.substring(name.length() - LONGEST) : name;
            streams.err().print(ERASE + done + "  " + end);
            streams.err().flush();
            shown = true;
            next = System.nanoTime() + PAUSE_NANOSECONDS;
        }
    }

    /** Makes room for another line, or for the end. */
    void erase() {
        if (shown) {
            streams.err().print(ERASE);
            streams.err().flush();
            shown = false;
        }
    }
}
