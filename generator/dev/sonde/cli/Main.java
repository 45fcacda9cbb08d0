package dev.sonde.cli;

/** The program behind the {@code sonde} launcher. */
public final class Main {

    private Main() {}

    /** Prints how to call the program and exits with 2, wrong usage, until there are commands to run. */
    public static void main(String[] args) {
        System.err.println("usage: sonde COMMAND [OPTION]...");
        System.exit(2);
    }
}
