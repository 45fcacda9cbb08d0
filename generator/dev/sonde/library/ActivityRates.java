package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.wallTime;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sonde.bindings.Hotspot;
import dev.sonde.bindings.Perl;
import dev.sonde.bindings.Php;
import dev.sonde.bindings.Postgresql;
import dev.sonde.bindings.Python;
import dev.sonde.bindings.Ruby;
import dev.sonde.dsl.ProbePoint;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an interpreter or server does, in numbers a second. */
final class ActivityRates {
    /**
     * Something that is counted.
     *
     * @param name what it is called in the output
     * @param point where it happens
     */
    private record Activity(String name, ProbePoint point) {}

    private ActivityRates() {}

    static Script python(ScriptBuilder script) {
        return of(script, python());
    }

    private static List<Activity> python() {
        return List.of(
                new Activity("calls", Python.functionEntry()),
                new Activity("imports", Python.importFindLoadStart()),
                new Activity("collections", Python.gcStart()));
    }

    static Script hotspot(ScriptBuilder script) {
        return of(script, hotspot());
    }

    private static List<Activity> hotspot() {
        return List.of(
                new Activity("calls", Hotspot.methodEntry()),
                new Activity("objects", Hotspot.objectAlloc()),
                new Activity("classes", Hotspot.classLoaded()),
                new Activity("threads", Hotspot.threadStart()),
                new Activity("contentions", Hotspot.monitorContendedEnter()),
                new Activity("compilations", Hotspot.methodCompileBegin()),
                new Activity("collections", Hotspot.gcBegin()));
    }

    static Script ruby(ScriptBuilder script) {
        return of(script, ruby());
    }

    private static List<Activity> ruby() {
        return List.of(
                new Activity("calls", Ruby.methodEntry()),
                new Activity("C calls", Ruby.cmethodEntry()),
                new Activity("objects", Ruby.objectCreate()),
                new Activity("requires", Ruby.requireEntry()),
                new Activity("exceptions", Ruby.raise()),
                new Activity("collections", Ruby.gcMarkBegin()));
    }

    static Script php(ScriptBuilder script) {
        return of(script, php());
    }

    private static List<Activity> php() {
        return List.of(
                new Activity("calls", Php.functionEntry()),
                new Activity("requests", Php.requestStartup()),
                new Activity("compilations", Php.compileFileEntry()),
                new Activity("exceptions", Php.exceptionThrown()));
    }

    static Script perl(ScriptBuilder script) {
        return of(script, perl());
    }

    private static List<Activity> perl() {
        return List.of(new Activity("calls", Perl.subEntry()), new Activity("files", Perl.loadingFile()));
    }

    static Script postgresql(ScriptBuilder script) {
        return of(script, postgresql());
    }

    private static List<Activity> postgresql() {
        return List.of(
                new Activity("queries", Postgresql.queryStart()),
                new Activity("transactions", Postgresql.transactionStart()),
                new Activity("commits", Postgresql.transactionCommit()),
                new Activity("aborts", Postgresql.transactionAbort()),
                new Activity("lock waits", Postgresql.lockWaitStart()));
    }

    /** Those of all languages, each where the process has it. */
    static Script any(ScriptBuilder script) {
        Map<String, List<Activity>> languages = new LinkedHashMap<>();
        languages.put("python", python());
        languages.put("java", hotspot());
        languages.put("ruby", ruby());
        languages.put("php", php());
        languages.put("perl", perl());
        languages.put("postgresql", postgresql());
        List<Activity> all = new ArrayList<>();
        languages.forEach((language, activities) -> activities.forEach(activity -> all.add(
                new Activity(language + " " + activity.name(), activity.point().optional()))));
        return of(script, all);
    }

    private static Script of(ScriptBuilder script, List<Activity> activities) {
        var events = count("events").by(text("activity"));
        ScriptBuilder counted = script.columns(
                "A time each second, and below it",
                "EVENT        what happened",
                "COUNT        how often in the last second");
        for (Activity activity : activities) {
            counted = counted.on(activity.point())
                    .run(count("events").by(text(activity.name())).add());
        }
        return counted.on(every(1, SECONDS))
                .run(printf("%Y\n", wallTime()), events.printDescending("%-24s %10d\n"), events.clear())
                .build();
    }
}
