package dev.sonde.maven;

/** A number of things in words. */
final class Count {
    private Count() {}

    static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
