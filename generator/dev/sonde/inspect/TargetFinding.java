package dev.sonde.inspect;

import dev.sonde.provider.Marker;

/**
 * Something that keeps a script from doing what it says on the program that it is made for.
 *
 * @param kind what kind of thing it is
 * @param marker the marker that the script uses
 * @param sentence what is wrong, one plain sentence
 * @param advice what to do, one or two plain sentences
 */
public record TargetFinding(Kind kind, Marker marker, String sentence, String advice) {

    /** What can be found. Each has a page in docs/diagnostics. */
    public enum Kind {
        /** The program has no marker of that name. */
        MARKER_ABSENT("SONDE-301", true),
        /** The marker has fewer arguments than the script uses. */
        ARGUMENT_ABSENT("SONDE-302", true),
        /** An argument is wider or narrower than the script thinks, or its sign differs. */
        ARGUMENT_DIFFERS("SONDE-303", false),
        /** The marker never fires in this version. */
        MARKER_SILENT("SONDE-304", true),
        /** The marker does not fire each time in this version. */
        MARKER_MISSES("SONDE-305", false),
        /** The markers are in a library of the program, and the script names the program. */
        IN_LIBRARY("SONDE-306", true),
        /** The markers are in the program, and the script names a library. */
        IN_EXECUTABLE("SONDE-307", true),
        /** Neither the program nor its libraries have a marker of the provider. */
        PROVIDER_ABSENT("SONDE-308", true),
        /** The marker is in several places, which hand over different values. */
        SITES_DISAGREE("SONDE-309", false),
        /** The marker has more arguments than the script knows, so their meaning may have moved. */
        ARGUMENTS_MOVED("SONDE-310", false);

        private final String id;
        private final boolean error;

        Kind(String id, boolean error) {
            this.id = id;
            this.error = error;
        }

        /**
         * The name of its page.
         *
         * @return an id such as {@code SONDE-301}
         */
        public String id() {
            return id;
        }

        /**
         * Whether the script would not work at all.
         *
         * @return true for an error, false for a warning
         */
        public boolean isError() {
            return error;
        }
    }
}
