package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.minimum;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.RawText.in;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.gid;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.parameter;
import static dev.sonde.dsl.Values.parentPid;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.probeName;
import static dev.sonde.dsl.Values.targetPid;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Values.uid;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.globalString;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.local;
import static dev.sonde.dsl.Variables.perThread;
import static dev.sonde.lower.Dialects.BPFTRACE;
import static dev.sonde.lower.Dialects.D;
import static dev.sonde.lower.Dialects.SYSTEMTAP;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Escapes;
import dev.sonde.dsl.Script;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** What random scripts have found that a tracer refused; {@link TextRegressionScripts} has what they found with strings. */
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

    /** bpftrace 0.27 computes no constants that do not fit, even if their parts do. */
    static Script wrappedSums() {
        var low = number(Long.MIN_VALUE).bitOr(2_147_483_648L);
        return script("wrapped_sums")
                .on(begin())
                .run(printf("%d\n", low.minus(number(2_147_483_648L).complement())))
                .build();
    }

    /** bpftrace 0.23 crashes on a choice or a map inside a branch of a choice. */
    static Script nestedChoices() {
        var seen = global("seen");
        var even = pid().modulo(2).is(0);
        var inner = tid().greaterThan(4).choose(uid(), number(88));
        var both = uid().is(0).or(gid().is(0)).asInt();
        return script("nested_choices")
                .on(begin())
                .run(
                        seen.increment(),
                        printf("%d\n", even.choose(inner, pid())),
                        printf("%d\n", even.choose(both, pid())),
                        printf("%d\n", even.choose(seen.plus(1), pid())),
                        printf("%d\n", even.choose(seen, number(5))),
                        printf("%d\n", pid().negate().shiftRight(inner)))
                .build();
    }

    /** bpftrace 0.23 adds no number without a sign to a local that has one. */
    static Script countedLocals() {
        var size = local("size");
        return script("counted_locals")
                .on(begin())
                .run(
                        size.set(timestamp()),
                        size.increaseBy(timestamp()),
                        size.increaseBy(number(2_147_483_648L).complement()),
                        printf("%d\n", size))
                .build();
    }

    /** bpftrace 0.27 gives a choice of 1 and 0 eight bits, and 0.23 gives no sign to a fixed number of more than 31. */
    static Script shortAndLongNumbers() {
        var seen = global("seen");
        return script("short_and_long_numbers")
                .on(begin())
                .run(
                        seen.set(-1),
                        printf(
                                "%d %d %d\n",
                                seen.isSet().asInt().complement(),
                                seen.isSet().choose(3, 200).shiftLeft(40),
                                seen.greaterThan(4_294_967_296L).asInt()))
                .build();
    }

    /** The kernel refuses a bpftrace program with places that LLVM sees to be too many. */
    static Script manyPlaces() {
        var moved = global("moved", 1);
        return script("many_places")
                .on(begin())
                .run(
                        printf(
                                "%d %d %d\n",
                                pid().shiftRight(Long.MAX_VALUE), pid().shiftLeft(65), pid().shiftRight(tid())),
                        moved.shiftLeftBy(65),
                        moved.shiftLeftBy(tid()),
                        moved.shiftRightBy(99),
                        printf("%d\n", moved))
                .build();
    }

    /** SystemTap 4.8 computes what one constant decides, and stumbles over the variables that it drops. */
    static Script decidingConstants() {
        var seen = global("seen");
        return script("deciding_constants")
                .on(begin())
                .run(
                        printf(
                                "%d %d %d\n",
                                seen.bitOr(-1),
                                seen.modulo(1),
                                seen.times(number(7).minus(7))),
                        printf(
                                "%d %d\n",
                                seen.atMost(Long.MAX_VALUE).asInt(),
                                number(3).is(4).and(seen.isSet()).asInt()),
                        seen.increment())
                .build();
    }

    /** SystemTap 4.8 compares fixed strings as well, and a point's name is one. */
    static Script decidingNames() {
        var seen = global("seen");
        return script("deciding_names")
                .on(Python.gcStart())
                .when(seen.isSet().not().and(probeName().is("line")))
                .run(seen.increment(), when(seen.isSet().or(probeName().isNot(text("END"))), printf("%d\n", seen)))
                .build();
    }

    /** D computes what it is given before the script runs, and refuses the script where that divides and is zero. */
    static Script givenDivisor() {
        var given = parameter("given", 0, "what to divide by");
        return script("given_divisor")
                .on(begin())
                .when(given.isNot(0))
                .run(
                        printf("%d %d\n", pid().dividedBy(given), pid().modulo(given.negate())),
                        printf("%d\n", pid().modulo(targetPid().minus(targetPid()))))
                .build();
    }

    /** bpftrace 0.23 gives a map that may be unset to the division, and the kernel refuses a program that divides by it. */
    static Script unsetDivisor() {
        var parts = global("parts");
        var size = local("size");
        return script("unset_divisor")
                .on(every(1, SECONDS))
                .run(size.set(64), size.divideBy(parts), printf("%d %s\n", size, execName()))
                .on(Python.gcStart())
                .run(parts.increment())
                .build();
    }

    /** What raw words are is not known: bpftrace 0.27 makes a truth value of these, which it can't count with. */
    static Script rawTruth() {
        var big = Escapes.rawCondition(in(D, "pid & 4"), in(SYSTEMTAP, "pid() & 4"), in(BPFTRACE, "pid > 4"));
        var kept = perThread("kept");
        return script("raw_truth")
                .on(begin())
                .when(big)
                .run(kept.set(big.asInt()), kept.increment(), printf("%d\n", kept), kept.delete())
                .build();
    }

    /** bpftrace 0.27 computes with a parameter before the script runs: without its sign, and not beyond 64 bits. */
    static Script turnedParameter() {
        var turned = intTable("turned");
        var given = parameter("given", 42, "a number");
        return script("turned_parameter")
                .on(begin())
                .run(
                        turned.at(number(0)).set(pid().minus(9)),
                        turned.at(number(1)).set(given.complement()),
                        printf("%d %d\n", turned.at(number(0)), turned.at(number(1))),
                        printf("%d\n", number(Long.MIN_VALUE).minus(given)))
                .build();
    }

    /** DTrace for Linux loses what it reads while more than three values wait for it, as a pointer's pointer does. */
    static Script nestedReads() {
        var audit = Python.audit();
        var kind = audit.tuple().plus(8).intAt(64, false);
        var kindOfKind = kind.plus(8).intAt(64, false);
        var length = audit.event().length();
        var lengths = intTable("lengths").at(length);
        return script("nested_reads")
                .on(audit)
                .when(audit.tuple().isNot(0))
                .run(
                        printf("%s\n", kindOfKind.plus(24).intAt(64, false).stringAt()),
                        printf("%d %d\n", pid().minus(tid().minus(pid().minus(tid().minus(length)))), length),
                        lengths.set(pid().minus(tid().minus(pid().minus(tid().minus(length.plus(1)))))),
                        lengths.increaseBy(pid().minus(tid().minus(pid().minus(tid().minus(length))))),
                        printf("%d\n", lengths),
                        lengths.delete())
                .build();
    }

    /** bpftrace 0.27 reads keys twice where an element is changed in place, and takes what they read for faults. */
    static Script changedElements() {
        var seen = global("seen");
        var word = globalString("word");
        var sums = intTable("sums");
        return script("changed_elements")
                .on(begin())
                .run(
                        word.set("ab"),
                        seen.increaseBy(1),
                        sums.at(seen).increaseBy(2),
                        sums.at(word.length()).multiplyBy(3),
                        sums.at(pid()).addBits(4),
                        printf("%d\n", sums.at(seen)))
                .build();
    }

    /** The kernel refuses what bpftrace 0.27 writes into the gap behind a short key: a fixed number or text. */
    static Script fixedKeys() {
        var done = Python.gcDone();
        var seen = intTable("seen").at(parentPid(), number(7), pid());
        var named = intTable("named").at(parentPid(), text("return"), text("start"));
        return script("fixed_keys")
                .on(done)
                .run(
                        when(seen.isNot(0), printf("%d\n", timestamp().minus(seen)), seen.delete()),
                        when(done.collected().isNot(1), seen.set(timestamp())),
                        when(named.isNot(0), printf("%d\n", named), named.delete()),
                        named.set(done.collected()))
                .build();
    }

    /** bpftrace 0.27 has keys and the fault of each write on a stack of 512 bytes, unless it is told not to. */
    static Script crowdedStack() {
        var seen = intTable("seen").at(parentPid(), text("function-entry"));
        List<Statement> writes = new ArrayList<>();
        for (int times = 0; times < 24; times++) {
            writes.add(when(
                    seen.isNot(times),
                    List.of(seen.increaseBy(1), printf("%d\n", seen), seen.delete()),
                    List.of(seen.set(times + 100))));
        }
        return script("crowded_stack").on(Python.functionEntry()).run(writes).build();
    }

    /** The kernel follows each round of bpftrace's while, and refuses some fifty of them. */
    static Script longTop() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(entry.funcname());
        return script("long_top")
                .on(entry)
                .run(calls.add())
                .on(end())
                .run(calls.printTop(100, "%-40s %10d\n"))
                .build();
    }

    /** bpftrace 0.27 keeps a variable to the first int that it reads of it where a function asks for types. */
    static Script lockedType() {
        var kept = intTable("kept").at(pid());
        var total = global("total", 3);
        return script("locked_type")
                .on(begin())
                .run(kept.set(kept.shiftLeft(execName().length())), printf("%d\n", kept))
                .on(end())
                .run(total.set(total.shiftLeft(pid().stringAt(total).length().plus(pid()))), printf("%d\n", total))
                .build();
    }

    /** LLVM leaves a parent's id among a table's keys where the kernel refuses it, unless all are as wide. */
    static Script parentsKeys() {
        var seen = intTable("seen").at(parentPid(), pid(), tid());
        return script("parents_keys")
                .on(Python.functionEntry())
                .run(seen.increment(), printf("%d\n", seen), seen.delete())
                .build();
    }

    /** D takes the least of 32 bits for more, and a cast binds closer than the operators of raw text. */
    static Script rawAndLeast() {
        return script("raw_and_least")
                .on(begin())
                .run(printf("%Y %c\n", Escapes.rawInt(in(D, "pid > 1")), number(Integer.MIN_VALUE)))
                .build();
    }

    /** A predicate that begins with a star is a comment to D and bpftrace, and so is all behind it. */
    static Script starredPredicates() {
        var done = Python.gcDone();
        return script("starred_predicates")
                .on(done)
                .when(done.collected().intAt(64, true).atLeast(1))
                .run(printf("%d\n", pid()))
                .build();
    }

    /** bpftrace 0.17 loses each least of 4294967295 or more. */
    static Script leastOfLargeNumbers() {
        var least = minimum("least").by(pid());
        return script("least_of_large_numbers")
                .on(Python.functionEntry())
                .run(least.add(timestamp()))
                .on(end())
                .run(least.print())
                .build();
    }
}
