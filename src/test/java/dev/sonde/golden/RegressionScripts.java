package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.parameter;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.global;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;

/** What random scripts have found that a tracer refused. */
final class RegressionScripts {
    private RegressionScripts() {}

    /** D takes %c for 32 bits and %Y for a time of its own type. */
    static Script wideConversions() {
        var done = Python.gcDone();
        var moments = count("moments").by(number(4_294_967_296L), done.collected());
        return script("wide_conversions")
                .on(done)
                .run(
                        printf(
                                "%c %-3c %Y\n",
                                done.collected(), timestamp().modulo(7).plus(65), done.collected()),
                        moments.add())
                .on(end())
                .run(moments.print("%d %d %d\n"))
                .build();
    }

    /** Only DTrace and SystemTap print a kept time, and D wants a type of its own for it. */
    static Script keptTimes() {
        var moments = count("moments").by(number(4_294_967_296L));
        return script("kept_times")
                .on(Python.gcDone())
                .run(moments.add())
                .on(end())
                .run(moments.print("%Y %d\n"))
                .build();
    }

    /** bpftrace 0.17 and 0.23 know neither of the flags, and print both characters of a doubled percent sign. */
    static Script flaggedResults() {
        var done = Python.gcDone();
        var found = sum("found").by(pid());
        return script("flagged_results")
                .on(done)
                .run(found.add(done.collected()))
                .on(end())
                .run(found.print("%+d 100%% %#x\n"))
                .build();
    }

    /** bpftrace reads str($1) as the parameter's own text, and takes no truth for an address. */
    static Script strangeAddresses() {
        var address = parameter("address", 20, "where a string is");
        return script("strange_addresses")
                .on(begin())
                .run(printf(
                        "%s %d\n", address.stringAt(), pid().isNot(1).asInt().intAt(64, false)))
                .build();
    }

    /** The kernel refuses a bpftrace program whose string length it can't bound; one from a map it can. */
    static Script keptLengths() {
        var length = global("length");
        return script("kept_lengths")
                .on(begin())
                .run(length.set(pid().modulo(5)), printf("%s\n", pid().stringAt(length)))
                .build();
    }

    /** bpftrace 0.27 computes no constants that do not fit. */
    static Script wrappedConstants() {
        return script("wrapped_constants")
                .on(begin())
                .run(printf(
                        "%d %d %d\n",
                        number(Long.MAX_VALUE).plus(1),
                        number(256).shiftRight(255),
                        number(4_294_967_296L).times(4_294_967_296L)))
                .build();
    }

    /** bpftrace 0.27 has strings of its own that are longer than this. */
    static Script shortStrings() {
        return script("short_strings")
                .stringSize(16)
                .tableSize(10)
                .on(Python.functionEntry())
                .run(printf("%s\n", Python.functionEntry().funcname()))
                .build();
    }
}
