package dev.sonde.tracer;

import java.util.List;

/**
 * What a tracer says of a script.
 *
 * @param accepted whether it would run the script
 * @param messages what it says; at least one when it refuses
 */
public record Verdict(boolean accepted, List<TracerMessage> messages) {
    /** Copies the messages. */
    public Verdict {
        messages = List.copyOf(messages);
    }
}
