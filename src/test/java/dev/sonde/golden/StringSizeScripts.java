package dev.sonde.golden;

import static dev.sonde.dsl.Escapes.rawStatement;
import static dev.sonde.dsl.RawText.in;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.parameter;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.localString;
import static dev.sonde.lower.Dialects.BPFTRACE;
import static dev.sonde.lower.Dialects.D;
import static dev.sonde.lower.Dialects.SYSTEMTAP;
import static java.util.stream.Collectors.joining;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.Syscalls;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What decides how many bytes bpftrace keeps of a string. */
final class StringSizeScripts {
    private StringSizeScripts() {}

    /** LLVM copies strings of a multiple of eight bytes by eight, and keeps less of them on bpftrace's stack. */
    static Script copiedTexts() {
        var given = parameter("given", "a text", "a text");
        var number = parameter("number", 32, "a number");
        var total = global("total");
        var word = localString("word");
        return script("copied_texts")
                .stringSize(256)
                .on(begin())
                .run(total.set(8))
                .on(Python.gcDone())
                .run(when(
                        number(-1000).dividedBy(total).stringAt(number(64)).is("a"),
                        word.set(tid().isNot(4).or(number.isNot(4)).choose(given, text(""))),
                        printf("%s\n", word)))
                .build();
    }

    /** bpftrace 0.27 copies byte by byte what stands behind a string of 263 bytes, and LLVM reads many before it writes them. */
    static Script textsSideBySide() {
        var call = Syscalls.everyEntry();
        var seen = intTable("seen").at(call.stringArg(1), call.name());
        return script("texts_side_by_side")
                .on(call)
                .run(seen.set(call.name().length()), seen.increment(), printf("%d\n", seen), seen.delete(), seen.set(1))
                .build();
    }

    /** bpftrace 0.27 empties the texts of a probe by a function that BPF has not, where they are many and of 256 bytes. */
    static Script fiveTexts() {
        var entry = Python.functionEntry();
        var statements = IntStream.range(0, 5)
                .mapToObj(number -> localString("text" + number))
                .flatMap(text -> Stream.of(text.set(entry.funcname()), printf("%s\n", text)))
                .toList();
        return script("five_texts").stringSize(256).on(entry).run(statements).build();
    }

    /** bpftrace 0.27 has a place for each text, and BPF names no byte beyond 32 kB by its distance; 0.23 needs all names. */
    static Script farTexts() {
        var call = Syscalls.everyEntry();
        return script("far_texts")
                .stringSize(256)
                .on(call)
                .when(call.arg(1).isNot(3))
                .run(printf("%s %d %s%s\n", call.stringArg(1), call.arg(2), call.name(), text("entry")))
                .build();
    }

    /** What a user's own words keep nobody can tell, so they get strings of the size that always loads. */
    static Script rawTexts() {
        var words = IntStream.range(0, 5)
                .mapToObj(number -> "$text%1$d = str(arg1); print($text%1$d);".formatted(number))
                .collect(joining(" "));
        return script("raw_texts")
                .stringSize(256)
                .on(Python.functionEntry())
                .run(rawStatement(
                        in(D, "trace(copyinstr(arg1));"),
                        in(SYSTEMTAP, "println(user_string($arg2))"),
                        in(BPFTRACE, words)))
                .build();
    }
}
