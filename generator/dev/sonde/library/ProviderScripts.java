package dev.sonde.library;

import java.util.ArrayList;
import java.util.List;

/** The scripts that one provider alone makes possible. */
final class ProviderScripts {
    private static final String DTRACE_BUILD = " CPython must be built --with-dtrace; Debian's is.";
    private static final String JVM =
            " The markers are in libjvm.so: give it as the library, and start DTrace with -Z or on a running process.";
    private static final String BACKEND =
            " Watches one backend: give the tracer its process id, which select pg_backend_pid() tells."
                    + " PostgreSQL must be built --enable-dtrace; Debian's is.";
    private static final String PHP_BUILD = " PHP must be built with --enable-dtrace.";
    private static final String RUBY_BUILD = " Ruby must be built with --enable-dtrace.";

    private ProviderScripts() {}

    // Lambdas and not method references: a reference would load the class that it names.
    static List<LibraryScript> all() {
        List<LibraryScript> all = new ArrayList<>();
        all.addAll(python());
        all.addAll(cpythonTests());
        all.addAll(hotspot());
        all.addAll(others());
        all.addAll(postgresql());
        return all;
    }

    private static List<LibraryScript> python() {
        return List.of(
                new LibraryScript(
                        "python/stat",
                        "What Python does, in numbers a second.",
                        "Right on CPython 3.7 to 3.10 and 3.15; 3.11 leaves out most calls, and 3.12 to 3.14 have no marker for calls."
                                + DTRACE_BUILD,
                        s -> ActivityRates.python(s)),
                new LibraryScript(
                        "python/gc",
                        "Collections of garbage in Python, with their durations.",
                        "Right on CPython 3.6 to 3.15." + DTRACE_BUILD,
                        s -> GarbageCollections.python(s)),
                new LibraryScript(
                        "python/imports",
                        "Modules that Python imports, with their times.",
                        "Right on CPython 3.7 to 3.15." + DTRACE_BUILD,
                        s -> Loads.python(s)),
                new LibraryScript(
                        "python/audit",
                        "Audit events of Python: files opened, code compiled, processes started.",
                        "Right on CPython 3.8 to 3.15." + DTRACE_BUILD,
                        s -> PythonEvents.audit(s)),
                new LibraryScript(
                        "python/lines",
                        "Lines of Python that run most often.",
                        "Right on CPython 3.6 to 3.11; later versions do not tell lines." + DTRACE_BUILD,
                        s -> PythonEvents.lines(s)));
    }

    private static List<LibraryScript> cpythonTests() {
        String versions = "CPython's own test of its markers. Right on CPython 3.6 to 3.10.";
        return List.of(
                new LibraryScript(
                        "cpython/assert_usable",
                        "Says that the tracer works.",
                        "Right everywhere: it needs no CPython.",
                        s -> CPythonTests.assertUsable(s)),
                new LibraryScript(
                        "cpython/call_stack",
                        "Calls and returns below the Python function \"start\".",
                        versions,
                        s -> CPythonTests.callStack(s)),
                new LibraryScript(
                        "cpython/gc",
                        "Collections of garbage below the Python function \"start\".",
                        versions,
                        s -> CPythonTests.gc(s)),
                new LibraryScript(
                        "cpython/line",
                        "Lines of the Python function \"test_line\".",
                        "CPython's own test of its markers. Right on CPython 3.6 to 3.11.",
                        s -> CPythonTests.line(s)));
    }

    private static List<LibraryScript> hotspot() {
        String always = "Right on OpenJDK 8 and later." + JVM;
        String extended = "Right on OpenJDK 8 to 17 with -XX:+ExtendedDTraceProbes, later with -XX:+";
        return List.of(
                new LibraryScript(
                        "hotspot/stat",
                        "What a Java virtual machine does, in numbers a second.",
                        extended + "DTraceMethodProbes, DTraceAllocProbes and DTraceMonitorProbes." + JVM,
                        s -> ActivityRates.hotspot(s)),
                new LibraryScript(
                        "hotspot/gc",
                        "Collections of garbage in a Java virtual machine, with their durations.",
                        always,
                        s -> GarbageCollections.hotspot(s)),
                new LibraryScript(
                        "hotspot/objects",
                        "Objects that Java code allocates, by class.",
                        extended + "DTraceAllocProbes." + JVM,
                        s -> HotspotMemory.objects(s)),
                new LibraryScript(
                        "hotspot/monitors",
                        "How long Java threads wait for monitors.",
                        extended + "DTraceMonitorProbes." + JVM,
                        s -> HotspotWork.monitors(s)),
                new LibraryScript(
                        "hotspot/classes",
                        "Java classes that are loaded and unloaded.",
                        always,
                        s -> HotspotMemory.classes(s)),
                new LibraryScript(
                        "hotspot/compile",
                        "Java methods that are compiled, with their times.",
                        always,
                        s -> HotspotWork.compilations(s)),
                new LibraryScript(
                        "hotspot/threads", "Java threads that start and end.", always, s -> HotspotWork.threads(s)),
                new LibraryScript(
                        "hotspot/vmops",
                        "How long the operations of the Java virtual machine take.",
                        always,
                        s -> HotspotWork.operations(s)));
    }

    private static List<LibraryScript> others() {
        return List.of(
                new LibraryScript(
                        "ruby/stat",
                        "What Ruby does, in numbers a second.",
                        "Right on Ruby 2.0 and later." + RUBY_BUILD,
                        s -> ActivityRates.ruby(s)),
                new LibraryScript(
                        "ruby/gc",
                        "Phases of Ruby's garbage collector, with their durations.",
                        "Right on Ruby 2.0 and later." + RUBY_BUILD,
                        s -> GarbageCollections.ruby(s)),
                new LibraryScript(
                        "ruby/imports",
                        "Files that Ruby requires, with their times.",
                        "Right on Ruby 2.0 and later; a file that an exception left is not measured." + RUBY_BUILD,
                        s -> Loads.ruby(s)),
                new LibraryScript(
                        "ruby/objects",
                        "Objects that Ruby code allocates, by class and line.",
                        "Right on Ruby 2.0 and later." + RUBY_BUILD,
                        s -> RubyObjects.of(s)),
                new LibraryScript(
                        "php/stat",
                        "What PHP does, in numbers a second.",
                        "Right on PHP 7 and 8, run with USE_ZEND_DTRACE=1." + PHP_BUILD,
                        s -> ActivityRates.php(s)),
                new LibraryScript(
                        "php/imports",
                        "Files that PHP compiles, with their times.",
                        "Right on PHP 7 and 8, run with USE_ZEND_DTRACE=1." + PHP_BUILD,
                        s -> Loads.php(s)),
                new LibraryScript(
                        "php/requests",
                        "Requests that PHP answers, with their times.",
                        "Right on PHP 7 and 8." + PHP_BUILD,
                        s -> PhpRequests.of(s)),
                new LibraryScript(
                        "perl/stat",
                        "What Perl does, in numbers a second.",
                        "Right on Perl 5.18 and later, built with -Dusedtrace; Debian's is not.",
                        s -> ActivityRates.perl(s)),
                new LibraryScript(
                        "perl/imports",
                        "Files that Perl loads, with their times.",
                        "Right on Perl 5.18 and later, built with -Dusedtrace; Debian's is not.",
                        s -> Loads.perl(s)));
    }

    private static List<LibraryScript> postgresql() {
        return List.of(
                new LibraryScript(
                        "postgresql/stat",
                        "What a PostgreSQL backend does, in numbers a second.",
                        "Right on PostgreSQL 9 and later." + BACKEND,
                        s -> ActivityRates.postgresql(s)),
                new LibraryScript(
                        "postgresql/queries",
                        "Queries of a PostgreSQL backend, with their times.",
                        "Right on PostgreSQL 9 and later, for queries of the simple protocol." + BACKEND,
                        s -> Postgres.queries(s)),
                new LibraryScript(
                        "postgresql/locks",
                        "Waits of a PostgreSQL backend for locks on tables, rows and transactions.",
                        "Right on PostgreSQL 9 and later." + BACKEND,
                        s -> Postgres.locks(s)),
                new LibraryScript(
                        "postgresql/lwlocks",
                        "Waits of a PostgreSQL backend for locks on shared memory.",
                        "Right on PostgreSQL 9.6 and later." + BACKEND,
                        s -> Postgres.latches(s)));
    }
}
