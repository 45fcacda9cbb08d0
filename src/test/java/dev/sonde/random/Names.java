package dev.sonde.random;

/** The names of one random script's variables. No other script has them, so one process of DTrace can compile many. */
final class Names {
    private final String script;
    private int made;

    /** For a script of a name like {@code random_30001}. */
    Names(String script) {
        this.script = script.substring(script.lastIndexOf('_') + 1);
    }

    /** The one of this kind. */
    String of(String word) {
        return word + "_" + script;
    }

    /** One more of this kind. */
    String next(String word) {
        return of(word + made++);
    }
}
