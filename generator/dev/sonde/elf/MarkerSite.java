package dev.sonde.elf;

import java.util.List;

/**
 * One place in a program's code where a marker is, as {@code .note.stapsdt} records it. A marker may have several.
 *
 * <p>Addresses are those of the file before it is loaded.
 *
 * @param provider the provider's name
 * @param marker the marker's name in the ELF spelling, {@code function__entry}
 * @param recordedLocation the address of the code as the note has it
 * @param recordedBase the address of {@code .stapsdt.base} as the note has it
 * @param recordedSemaphore the address of the semaphore as the note has it; 0 without a semaphore
 * @param shift how far prelink moved the file after the note was written; add it to the recorded addresses
 * @param argumentText the arguments as the note has them, {@code 8@%rbp -4@%eax}
 * @param arguments the same, parsed
 */
public record MarkerSite(
        String provider,
        String marker,
        long recordedLocation,
        long recordedBase,
        long recordedSemaphore,
        long shift,
        String argumentText,
        List<Argument> arguments) {

    /** Keeps the list from being changed. */
    public MarkerSite {
        arguments = List.copyOf(arguments);
    }

    /**
     * Where the code is, prelink taken into account.
     *
     * @return the address in the file as it is now
     */
    public long location() {
        return recordedLocation + shift;
    }

    /**
     * Whether the program computes the arguments only while a tracer holds the semaphore up.
     *
     * @return true if there is a semaphore
     */
    public boolean hasSemaphore() {
        return recordedSemaphore != 0;
    }

    /**
     * Where the semaphore is, prelink taken into account.
     *
     * @return the address in the file as it is now, or 0 without a semaphore
     */
    public long semaphore() {
        return hasSemaphore() ? recordedSemaphore + shift : 0;
    }
}
