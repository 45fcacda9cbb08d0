package dev.sonde.tracer;

/** Says in one sentence why a tracer could not be asked. */
public final class TracerException extends Exception {
    private static final long serialVersionUID = 1;

    /** With the sentence. */
    public TracerException(String message) {
        super(message);
    }
}
