package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Escapes.call;
import static dev.sonde.dsl.Escapes.callInt;
import static dev.sonde.dsl.Escapes.rawCondition;
import static dev.sonde.dsl.Escapes.rawInt;
import static dev.sonde.dsl.Escapes.rawStatement;
import static dev.sonde.dsl.Escapes.rawString;
import static dev.sonde.dsl.RawText.in;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.clearScreen;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.run;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.cpu;
import static dev.sonde.dsl.Values.cpuTime;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.gid;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.parameter;
import static dev.sonde.dsl.Values.parentPid;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.targetPid;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Values.uid;
import static dev.sonde.dsl.Values.wallTime;
import static dev.sonde.dsl.Variables.localString;
import static dev.sonde.dsl.Variables.perThread;
import static dev.sonde.lower.Dialects.BPFTRACE;
import static dev.sonde.lower.Dialects.D;
import static dev.sonde.lower.Dialects.SYSTEMTAP;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import java.util.List;

/** What a script computes and prints. */
final class ValueScripts {
    private ValueScripts() {}

    static Script builtins() {
        return script("builtins")
                .on(begin())
                .run(
                        printf("%d %d %d %d %d\n", pid(), tid(), parentPid(), uid(), gid()),
                        printf("%d %s %d\n", cpu(), execName(), timestamp()))
                .on(Python.gcStart())
                .when(pid().sameAs(targetPid()))
                .run(printf("target\n"))
                .build();
    }

    static Script userAndGroup() {
        return script("user_and_group")
                .on(Python.gcStart())
                .run(printf("%d %d\n", uid(), gid()))
                .build();
    }

    static Script parent() {
        return script("parent")
                .on(Python.gcStart())
                .run(printf("%d\n", parentPid()))
                .build();
    }

    static Script folderOfFile() {
        return script("folder_of_file")
                .on(Python.functionEntry())
                .run(printf("%s\n", Python.functionEntry().filename().dirname()))
                .build();
    }

    static Script nameLength() {
        return script("name_length")
                .on(Python.functionEntry())
                .run(printf("%d\n", Python.functionEntry().funcname().length()))
                .build();
    }

    static Script precision() {
        return script("precision").on(begin()).run(printf("%.2s|\n", "def")).build();
    }

    static Script blankFlag() {
        return script("blank_flag").on(begin()).run(printf("% d|\n", 5)).build();
    }

    static Script zeroFlag() {
        return script("zero_flag")
                .on(Python.gcDone())
                .run(printf("%05d|%05u\n", Python.gcDone().collected(), pid()))
                .build();
    }

    static Script appendedString() {
        var line = localString("line");
        return script("appended_string")
                .on(begin())
                .run(line.set("a"), line.append("b"), line.append(text("c")), printf("%s\n", line))
                .build();
    }

    static Script timeOnProcessor() {
        var start = perThread("start");
        return script("time_on_processor")
                .on(Python.gcStart())
                .run(start.set(cpuTime()))
                .on(Python.gcDone())
                .when(start.isSet())
                .run(printf("%d\n", cpuTime().minus(start)), start.delete())
                .build();
    }

    static Script arithmetic() {
        var a = number(7);
        var b = Python.gcStart().generation();
        return script("arithmetic")
                .on(Python.gcStart())
                .run(
                        printf(
                                "%d %d %d\n",
                                a.plus(b).times(2),
                                a.minus(b.minus(1)),
                                a.times(b).plus(b)),
                        printf("%d %d\n", a.dividedBy(b.plus(1)), a.negate().modulo(b.plus(2))),
                        printf("%d %d\n", number(1).shiftLeft(40), number(-8).shiftRight(b)),
                        printf(
                                "%d %d %d\n",
                                a.bitAnd(b),
                                a.bitOr(b.complement()),
                                a.bitXor(b).bitAnd(1)),
                        printf("%d\n", number(Long.MIN_VALUE)),
                        printf("%d\n", number(65536).times(65536)))
                .build();
    }

    static Script comparison() {
        var n = Python.gcStart().generation();
        return script("comparison")
                .on(Python.gcStart())
                .when(n.lessThan(3).and(n.atLeast(0)).or(n.is(9).and(n.isNot(8))))
                .run(
                        printf("%d\n", n.atMost(1).asInt()),
                        printf("%s\n", n.greaterThan(1).not().choose("young", "old")),
                        printf("%d\n", n.is(2).choose(20, 10)))
                .on(Python.gcStart())
                .when(timestamp().minus(pid()).lessThan(0).not())
                .run(printf("always\n"))
                .build();
    }

    static Script clock() {
        return script("clock")
                .on(Python.gcStart())
                .when(timestamp().minus(wallTime()).lessThan(0).not())
                .run(printf("never %d\n", wallTime()))
                .build();
    }

    static Script strings() {
        var entry = Python.functionEntry();
        var file = entry.filename();
        return script("strings")
                .on(entry)
                .when(file.contains("lib").and(entry.funcname().isNot("<module>")))
                .run(
                        printf("%s\n", file.basename()),
                        printf("%s\n", file.concat(":").concat(entry.lineno().asString())))
                .build();
    }

    static Script stringMeasures() {
        var file = Python.functionEntry().filename();
        return script("string_measures")
                .on(Python.functionEntry())
                .run(printf("%d %d\n", file.length(), file.indexOf("/")))
                .build();
    }

    static Script stringParts() {
        var entry = Python.functionEntry();
        var file = entry.filename();
        var label = localString("label");
        return script("string_parts")
                .on(entry)
                .run(
                        printf("%s %s\n", file.dirname(), file.substring(1, 3)),
                        printf("%s\n", file.substring(number(1), number(4_294_967_296L))),
                        label.set(file.concat(":").concat(entry.lineno().asString())),
                        printf("%20s\n", label.basename()))
                .build();
    }

    static Script hostileStrings() {
        return script("hostile_strings")
                .describedAs("Ends a comment */ and begins /* one\nover two lines \u202e")
                .columns("a \"column\" */ \\")
                .on(begin())
                .run(
                        printf("%% \"quoted\" \\ tab\tnew\nreturn\rbell\u0007 ü € 𝄞 $arg1 @x %%d\n"),
                        printf("%s\n", text("\"\\%s%n $1 @x */ // # \u007f ??/ 'x' ü")))
                .build();
    }

    static Script formats() {
        return script("formats")
                .on(begin())
                .run(
                        printf("%d|%5d|%-5d|%05d|%i|%u\n", 1, 2, 3, 4, 6, 7),
                        printf("%x|%X|%o|%c|%p\n", 255, 255, 8, 65, 4096),
                        printf("%s|%8s|%-8s|%*s|%-*d|\n", "a", "b", "c", 6, "g", 4, 7))
                .build();
    }

    static Script formatFlags() {
        return script("format_flags")
                .on(begin())
                .run(printf("%+d|%#x\n", 5, 255))
                .build();
    }

    static Script formatPrecision() {
        var n = Python.gcStart().generation();
        return script("format_precision")
                .on(Python.gcStart())
                .run(printf("%.2s|%.*s|% d\n", "def", 1, "gh", n), printf("%*d|\n", n, n))
                .build();
    }

    static Script manyStrings() {
        var f = Python.functionEntry().funcname();
        return script("many_strings")
                .on(Python.functionEntry())
                .run(printf("%s %s %s %s %s %s %s\n", f, f, f, f, f, f, f))
                .build();
    }

    /** Strings that are read again: in a row, in a branch, below it, and where only one way needs them. */
    static Script stringsReadAgain() {
        var leave = Python.functionReturn();
        var name = leave.funcname();
        var file = leave.filename().basename();
        var calls = count("calls").by(file, name);
        return script("strings_read_again")
                .on(leave)
                .run(
                        printf("%s\n", leave.lineno().greaterThan(7).choose(name, text("?"))),
                        printf("%s %s\n", file, name),
                        calls.add(),
                        when(name.is("main"), List.of(printf("%s %s\n", name, name)), List.of(printf("%s\n", name))),
                        printf("%s\n", leave.filename()))
                .on(end())
                .run(calls.print("%s %s %d\n"))
                .build();
    }

    static Script indentation() {
        var depth = Python.gcStart().generation();
        return script("indentation")
                .on(Python.gcStart())
                .run(printf("%*s%d\n", depth, "", depth))
                .build();
    }

    static Script longText() {
        return script("long_text")
                .on(begin())
                .run(printf("%s\n", text("0123456789".repeat(7))))
                .build();
    }

    static Script escapes() {
        return script("escapes")
                .on(Python.gcStart())
                .run(
                        printf(
                                "%d\n",
                                rawInt(
                                        in(D, "curthread->pid"),
                                        in(SYSTEMTAP, "task_pid(task_current())"),
                                        in(BPFTRACE, "curtask"))),
                        rawStatement(
                                in(D, "trace(arg0);"), in(SYSTEMTAP, "println($arg1)"), in(BPFTRACE, "print(arg0);")))
                .build();
    }

    static Script rawStrings() {
        return script("raw_strings")
                .on(begin())
                .when(rawCondition(in(D, "pid > 0"), in(SYSTEMTAP, "pid() > 0"), in(BPFTRACE, "pid > 0")))
                .run(printf("%s\n", rawString(in(D, "execname"), in(SYSTEMTAP, "execname()"), in(BPFTRACE, "comm"))))
                .build();
    }

    static Script calls() {
        return script("calls")
                .on(begin())
                .run(printf("%d\n", callInt("strlen", text("four"))))
                .build();
    }

    static Script screenAndCall() {
        var audit = Python.audit();
        return script("screen_and_call")
                .on(audit)
                .run(clearScreen(), call("printf", text("called\n")))
                .build();
    }

    static Script memory() {
        var audit = Python.audit();
        return script("memory")
                .on(audit)
                .when(audit.event().startsWith("open"))
                .run(
                        printf(
                                "%d %d\n",
                                audit.tuple().intAt(32, true),
                                audit.tuple().plus(8).intAt(64, false)),
                        printf("%d\n", audit.tuple().intAt(32, true).times(65536)),
                        printf("%s\n", audit.tuple().stringAt()),
                        printf("%s\n", audit.tuple().stringAt(number(4))))
                .build();
    }

    static Script widths() {
        var n = Python.gcDone().collected();
        return script("widths")
                .on(Python.gcDone())
                .run(printf("%d %d\n", n.asSigned(8), n.asUnsigned(32)))
                .build();
    }

    static Script timeOfDay() {
        return script("time_of_day")
                .on(begin())
                .run(printf("%Y: %s %5d\n", wallTime(), "started", 7))
                .build();
    }

    static Script scriptParameters() {
        var entry = Python.functionEntry();
        var name = parameter("wanted", "start", "the function that is watched");
        var least = parameter("least", 10, "the first line that counts");
        return script("script_parameters")
                .on(entry)
                .when(entry.funcname().is(name).and(entry.lineno().atLeast(least)))
                .run(printf("%s:%d\n", name, entry.lineno()))
                .build();
    }

    static Script command() {
        return script("command")
                .destructive()
                .on(begin())
                .run(run("kill -0 %d", pid()))
                .build();
    }

    static Script bufferSize() {
        return script("buffer_size")
                .bufferSize(8 << 20)
                .on(Python.gcStart())
                .run(printf("gc\n"))
                .build();
    }

    static Script scriptOptions() {
        return script("script_options")
                .stringSize(400)
                .bufferSize(8 << 20)
                .tableSize(5000)
                .destructive()
                .on(Python.gcStart())
                .run(run("kill -0 %d", pid()))
                .build();
    }
}
