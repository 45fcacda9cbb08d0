package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.maximum;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Functions.functionOf;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.cpu;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.parameter;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.probeName;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.uid;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.globalString;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.local;
import static dev.sonde.dsl.Variables.localString;
import static dev.sonde.dsl.Variables.stringTable;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.Value;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What random scripts have found that a tracer refused or got wrong with strings. */
final class TextRegressionScripts {
    private TextRegressionScripts() {}

    /** The kernel refuses a bpftrace program whose string length it can't bound; one from a map it can. */
    static Script keptLengths() {
        var length = global("length");
        return script("kept_lengths")
                .on(begin())
                .run(length.set(pid().modulo(5)), printf("%s\n", pid().stringAt(length)))
                .build();
    }

    /** DTrace finds nothing in a string that it computed itself, and prints what a length makes without its sign. */
    static Script searchedTexts() {
        var word = globalString("word");
        return script("searched_texts")
                .on(begin())
                .run(
                        word.set("a/b"),
                        printf("%d\n", word.concat("/c").indexOf("/c")),
                        printf("%d\n", word.length().minus(10)))
                .build();
    }

    /** bpftrace 0.23 makes room for a key by the first value that it reads of the key's string. */
    static Script growingKey() {
        var entry = Python.functionEntry();
        var last = globalString("last");
        var calls = count("calls").by(last, pid());
        var lines = sum("lines").by(last, pid());
        return script("growing_key")
                .stringSize(256)
                .on(entry)
                .run(calls.add(), lines.add(entry.lineno()), last.set(entry.funcname()))
                .on(end())
                .run(calls.print(), lines.print())
                .build();
    }

    /** bpftrace 0.23 does so for a variable, too, that holds fixed texts only, a longer one later. */
    static Script growingState() {
        var entry = Python.functionEntry();
        var state = globalString("state");
        var calls = count("calls").by(uid(), state, entry.funcname());
        return script("growing_state")
                .stringSize(256)
                .on(begin())
                .run(state.set("idle"))
                .on(entry)
                .run(calls.add(), state.set("in a function"))
                .on(end())
                .run(calls.printTop(5))
                .build();
    }

    /** bpftrace 0.23 ranks no results where the last key of another result or of a table begins with a shorter text. */
    static Script growingNames() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(uid(), text("in"));
        var table = intTable("last_line");
        return script("growing_names")
                .stringSize(256)
                .on(entry)
                .run(
                        calls.add(),
                        sum("lines").by(uid(), text("in")).add(entry.lineno()),
                        table.at(uid(), text("in")).set(entry.lineno()))
                .on(Python.functionReturn())
                .run(
                        sum("lines").by(uid(), text("returned")).add(1),
                        table.at(uid(), text("returned")).set(1))
                .on(end())
                .run(
                        calls.printTop(5),
                        sum("lines").by(uid(), text("in")).printTop(5),
                        printf("%d\n", table.at(uid(), text("returned"))),
                        table.at(uid(), text("in")).delete(),
                        table.at(uid(), text("returned")).delete())
                .build();
    }

    /** bpftrace 0.17 has room to compare a string of the script with one from memory, which it must read first. */
    static Script rememberedText() {
        var entry = Python.functionEntry();
        var last = globalString("last");
        return script("remembered_text")
                .on(entry)
                .run(when(last.isNot(entry.funcname()), printf("%s\n", entry.funcname())), last.set(entry.funcname()))
                .build();
    }

    /** bpftrace 0.17 has no room to compare two strings of the script. */
    static Script comparedVariables() {
        var entry = Python.functionEntry();
        var last = globalString("last");
        var now = localString("now");
        return script("compared_variables")
                .on(entry)
                .run(now.set(entry.funcname()), when(now.is(last), printf("%s\n", now)), last.set(now))
                .build();
    }

    /** bpftrace has room on its stack for some fourteen texts that are chosen: those of one length share it. */
    static Script chosenTexts() {
        var prints = IntStream.range(0, 20)
                .mapToObj(number -> printf(
                        "%s\n",
                        pid().isNot(number).choose("a process of another number", "the process of this number")))
                .toList();
        return script("chosen_texts").on(Python.functionEntry()).run(prints).build();
    }

    /** A local of bpftrace ends with its block, and two texts of one statement need one each. */
    static Script textsInBlocks() {
        var entry = Python.functionEntry();
        var first = entry.lineno().lessThan(10).choose("early", "later");
        var second = entry.funcname().is("start").choose("start", "other");
        return script("texts_in_blocks")
                .on(entry)
                .run(
                        when(entry.lineno().greaterThan(5), printf("%s\n", first)),
                        printf("%s %s\n", first, second),
                        when(second.is("start"), printf("%s\n", first)),
                        printf("%s\n", second))
                .build();
    }

    /** Texts of other lengths do not, so the stack is left to numbers. */
    static Script unlikeTexts() {
        var prints = IntStream.range(0, 20)
                .mapToObj(number ->
                        printf("%s\n", pid().isNot(number).choose("*".repeat(30 - number), "/".repeat(30 - number))))
                .toList();
        return script("unlike_texts").on(Python.functionEntry()).run(prints).build();
    }

    /** A text of the command line may be of any length. */
    static Script givenTexts() {
        var given = parameter("given", "a text of 26 letters or so", "a text");
        var prints = IntStream.range(0, 20)
                .mapToObj(number -> printf("%s\n", pid().isNot(number).choose(given, text("*".repeat(30 - number)))))
                .toList();
        return script("given_texts").on(Python.functionEntry()).run(prints).build();
    }

    /** bpftrace 0.27 spread a kept text over its stack where it had learned that the processor is the first. */
    static Script firstProcessor() {
        var entry = Python.functionEntry();
        var last = globalString("last");
        var processor = local("processor");
        return script("first_processor")
                .stringSize(256)
                .on(entry)
                .when(cpu().is(0))
                .run(last.set(entry.funcname()), printf("%s\n", last))
                .on(Python.functionReturn())
                .run(processor.set(cpu()), when(processor.is(0), last.set("returned"), printf("%s\n", last)))
                .build();
    }

    /** LLVM ties a string's length to a condition on it, and the kernel no longer sees that it is bounded. */
    static Script askedLength() {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        return script("asked_length")
                .stringSize(256)
                .on(entry)
                .when(entry.lineno().atLeast(10).and(pid().isNot(4)))
                .run(printf("%s\n", pid().stringAt(entry.lineno())))
                .on(leave)
                .when(leave.lineno().is(4))
                .run(printf("%s\n", pid().stringAt(leave.lineno())))
                .build();
    }

    /** The kernel follows each round of bpftrace's loop for a base name, so branches take the one of their condition. */
    static Script basenamesInBranches() {
        var entry = Python.functionEntry();
        var file = entry.filename().basename();
        var seen = intTable("seen").at(file);
        return script("basenames_in_branches")
                .stringSize(256)
                .on(entry)
                .run(
                        when(
                                seen.isSet(),
                                List.of(printf("%s again\n", file), seen.delete()),
                                List.of(printf("%s first\n", file), seen.set(1))),
                        printf("%s\n", file))
                .build();
    }

    /** bpftrace has the name of a function that a glob has found as an address, which is no key to keep. */
    static Script keptNames() {
        var entry = functionOf("python", "PyImport_*").entry();
        var seen = intTable("seen").at(entry.name());
        return script("kept_names")
                .on(entry)
                .run(seen.increment(), printf("%d\n", seen))
                .build();
    }

    /** DTrace for Linux has room for six strings that it computes for a statement; each table takes one more. */
    static Script manyTexts() {
        var entry = Python.functionEntry();
        var file = entry.filename();
        var name = entry.funcname();
        var last = file.basename();
        Value[] texts = {last.concat(":"), name.concat(":"), file.concat("."), name.concat(".")};
        var first = file.concat(":");
        var plain = count("plain").by(first, and(texts, file.concat("/"), name.concat("/")));
        var chosen = count("chosen").by(first, and(texts, entry.lineno().is(1).choose("first", "later"), name));
        var asked = count("asked").by(first, and(texts, parameter("given", "none", "a text"), last));
        var compared = count("compared")
                .by(first, and(texts, execName().is(probeName()).asInt()));
        var searched = count("searched").by(first, and(texts, file.indexOf("/")));
        return script("many_texts")
                .on(entry)
                .run(plain.add(), chosen.add(), asked.add(), compared.add(), searched.add())
                .on(end())
                .run(plain.print(), chosen.print(), asked.print(), compared.print(), searched.print())
                .build();
    }

    /** DTrace for Linux loses what it reads while more than three strings wait to be put together. */
    static Script nestedTexts() {
        var entry = Python.functionEntry();
        var file = entry.filename();
        var name = entry.funcname();
        var place =
                file.basename().concat(text(":").concat(name.concat(text("@").concat(file.concat("!")))));
        var kept = stringTable("kept").at(pid());
        return script("nested_texts")
                .on(entry)
                .run(
                        printf("%s\n", place),
                        printf("%s\n", entry.lineno().is(1).choose(place, name.concat(place.substring(0, 8)))),
                        kept.set(name.concat(
                                text("<").concat(name.concat(text(">").concat(file))))),
                        printf("%s\n", kept),
                        kept.delete())
                .build();
    }

    /** No order of reading leaves fewer strings waiting in this; Sonde refuses it where DTrace for Linux would lose it. */
    static Script waitingTexts() {
        var entry = Python.functionEntry();
        var name = entry.funcname();
        var once = entry.lineno().is(1);
        var two = name.concat(once.choose(name, text("first")));
        var three = name.concat(once.choose(two, text("second")));
        return script("waiting_texts")
                .on(entry)
                .run(printf(
                        "%s\n",
                        name.concat(once.choose(name.concat(once.choose(three, text("third"))), text("fourth")))))
                .build();
    }

    /** bpftrace 0.27 takes the keys for ints where the greatest of some lengths are looked for. */
    static Script rankedLengths() {
        var entry = Python.functionEntry();
        var lengths = maximum("lengths").by(execName(), pid());
        return script("ranked_lengths")
                .on(entry)
                .run(lengths.add(number(7).shiftRight(entry.funcname().length())))
                .on(end())
                .run(lengths.printTop(3, "%s %d %d\n"))
                .build();
    }

    /** bpftrace 0.27 takes the string at a fixed address for the address in digits. */
    static Script fixedAddresses() {
        return script("fixed_addresses")
                .on(begin())
                .run(printf("%s %s\n", number(63).stringAt(), number(64).stringAt(number(3))))
                .build();
    }

    private static Value[] and(Value[] values, Value... more) {
        return Stream.concat(Stream.of(values), Stream.of(more)).toArray(Value[]::new);
    }

    /** D has no room for one byte more than the longest length, and takes no computed number for a character. */
    static Script longestLengths() {
        return script("longest_lengths")
                .on(begin())
                .run(
                        printf("%s\n", pid().stringAt(number(Long.MAX_VALUE))),
                        printf("%c %c\n", pid().shiftLeft(3), pid().modulo(7).negate()))
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
