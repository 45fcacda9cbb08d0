package dev.sonde.library;

import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The scripts that are the same for each language. */
final class LanguageScripts {
    private static final String PYTHON = "Right on CPython 3.6 to 3.10; on 3.15 a few returns are missing."
            + " CPython 3.11 leaves out most entries, and 3.12 to 3.14 have no such markers."
            + " CPython must be built --with-dtrace; Debian's is.";
    private static final String HOTSPOT =
            "Right on OpenJDK 8 to 17 with -XX:+ExtendedDTraceProbes, later with -XX:+DTraceMethodProbes."
                    + " The markers are in libjvm.so: give it as the library, and start DTrace with -Z or on a running process.";
    private static final String RUBY =
            "Right on Ruby 2.0 and later, built with --enable-dtrace." + " Methods written in C are left out.";
    private static final String PHP =
            "Right on PHP 7 and 8, built with --enable-dtrace and run with USE_ZEND_DTRACE=1.";
    private static final String PERL = "Right on Perl 5.10.1 and later, built with -Dusedtrace; Debian's is not.";

    private static final List<Spoken> LANGUAGES = List.of(
            new Spoken("python", "Python functions", PYTHON, () -> Language.python()),
            new Spoken("hotspot", "Java methods", HOTSPOT, () -> Language.hotspot()),
            new Spoken("ruby", "Ruby methods", RUBY, () -> Language.ruby()),
            new Spoken("php", "PHP functions", PHP, () -> Language.php()),
            new Spoken("perl", "Perl subroutines", PERL, () -> Language.perl()));

    private static final List<Family> FAMILIES = List.of(
            new Family("flow", "Calls and returns of %s, indented by depth.", (s, l) -> CallFlow.plain(s, l)),
            new Family(
                    "flowtime",
                    "Calls and returns of %s, indented by depth, with the time since the line before.",
                    (s, l) -> CallFlow.timed(s, l)),
            new Family(
                    "flowinfo",
                    "Calls and returns of %s, indented by depth, with lines and times.",
                    (s, l) -> CallFlow.detailed(s, l)),
            new Family("calls", "Calls of %s, counted until you stop it.", (s, l) -> CallCount.of(s, l)),
            new Family(
                    "calltime",
                    "Time in %s, with and without the time in what they call.",
                    (s, l) -> CallTime.totals(s, l, CallTime.Clock.elapsed())),
            new Family(
                    "calldist",
                    "How the times in %s are spread, with and without what they call.",
                    (s, l) -> CallTime.distribution(s, l, CallTime.Clock.elapsed())),
            new Family(
                    "cputime",
                    "Processor time in %s, with and without the time in what they call.",
                    (s, l) -> CallTime.totals(s, l, CallTime.Clock.onProcessor())),
            new Family(
                    "cpudist",
                    "How the processor times in %s are spread, with and without what they call.",
                    (s, l) -> CallTime.distribution(s, l, CallTime.Clock.onProcessor())),
            new Family(
                    "syscalls",
                    "System calls that %s make, counted until you stop it.",
                    (s, l) -> FunctionSyscalls.of(s, l)),
            new Family("profile", "Which %s are on a processor, by samples.", (s, l) -> FunctionProfile.of(s, l)));

    private LanguageScripts() {}

    /**
     * A language as the listing knows it: nothing of it is loaded yet.
     *
     * @param provider the provider's name
     * @param calls what is called in it
     * @param needs which versions are right, and what they need
     * @param language its markers
     */
    private record Spoken(String provider, String calls, String needs, Supplier<Language> language) {}

    /**
     * A script for each language.
     *
     * @param name the second part of its names
     * @param title its title, with a place for what is called
     * @param body makes it for a language
     */
    private record Family(String name, String title, BiFunction<ScriptBuilder, Language, Script> body) {
        LibraryScript in(Spoken spoken) {
            return new LibraryScript(
                    spoken.provider + "/" + name,
                    title.replace("%s", spoken.calls),
                    spoken.needs,
                    script -> body.apply(script, spoken.language.get()));
        }
    }

    static List<LibraryScript> all() {
        List<LibraryScript> all = new ArrayList<>();
        for (Spoken language : LANGUAGES) {
            FAMILIES.forEach(family -> all.add(family.in(language)));
        }
        return all;
    }
}
