package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Functions.function;
import static dev.sonde.dsl.Functions.functionOf;
import static dev.sonde.dsl.Functions.kernelFunction;
import static dev.sonde.dsl.Sampling.everyNth;
import static dev.sonde.dsl.Sampling.firstN;
import static dev.sonde.dsl.Sampling.once;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.error;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.profile;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.probeName;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.perThread;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Disks;
import dev.sonde.dsl.Processes;
import dev.sonde.dsl.Scheduler;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.Syscalls;
import java.util.List;

/** Probes where nobody put a marker: system calls, functions, and what happens in the kernel. */
final class SystemPointScripts {
    private SystemPointScripts() {}

    static Script errorPoint() {
        return script("error_point")
                .on(begin())
                .run(printf("%s\n", pid().stringAt()))
                .on(error())
                .run(printf("failed: %s\n", probeName()), exit(1))
                .build();
    }

    static Script syscallEntry() {
        var open = Syscalls.entry("openat");
        return script("syscall_entry")
                .on(open)
                .when(open.intArg(0).lessThan(0))
                .run(printf("%s %d %s %x\n", open.name(), open.intArg(0), open.stringArg(1), open.arg(2)))
                .build();
    }

    /** A length may be a pointer to bpftrace: futex hands over another number where it has a time limit. */
    static Script syscallTexts() {
        var write = Syscalls.entry("write");
        var futex = Syscalls.entry("futex");
        return script("syscall_texts")
                .stringSize(256)
                .on(write)
                .when(write.arg(2).atLeast(10).and(pid().isNot(4)))
                .run(printf("%s\n", write.arg(1).stringAt(write.arg(2))))
                .on(futex)
                .run(printf("%s\n", futex.arg(0).stringAt(futex.arg(3))))
                .build();
    }

    static Script syscallExit() {
        var open = Syscalls.exit("openat");
        return script("syscall_exit")
                .on(open)
                .run(printf("%s gives %d, error %d\n", open.name(), open.result(), open.error()))
                .build();
    }

    static Script severalSyscalls() {
        var transfer = Syscalls.entry("read", "write");
        var done = Syscalls.exit("read", "write");
        var started = perThread("started");
        var bytes = sum("bytes").by(done.name());
        return script("several_syscalls")
                .everywhere()
                .on(transfer)
                .run(started.set(transfer.arg(2)))
                .on(done)
                .when(started.isSet().and(done.result().greaterThan(0)))
                .run(bytes.add(done.result()), started.delete())
                .on(end())
                .run(bytes.print())
                .build();
    }

    static Script everySyscall() {
        var entry = Syscalls.everyEntry();
        var failed = Syscalls.everyExit();
        var calls = count("calls").by(entry.name());
        var failures = count("failures").by(failed.name(), failed.error());
        return script("every_syscall")
                .on(entry)
                .run(calls.add())
                .on(failed)
                .when(failed.error().isNot(0))
                .run(failures.add())
                .on(end())
                .run(calls.print(), failures.print())
                .build();
    }

    static Script newSyscalls() {
        var calls = Syscalls.entry("openat2", "newfstat", "pread64");
        var tally = count("tally").by(calls.name());
        return script("new_syscalls")
                .on(calls)
                .run(tally.add())
                .on(end())
                .run(tally.print())
                .build();
    }

    static Script capturedName() {
        var name = global("retval");
        return script("captured_name")
                .on(Syscalls.entry("close"))
                .run(name.increment(), printf("%d\n", name))
                .build();
    }

    static Script processLife() {
        var create = Processes.create();
        return script("process_life")
                .everywhere()
                .on(create)
                .run(printf("%d makes %d\n", pid(), create.childPid()))
                .on(Processes.exec())
                .run(printf("%d runs %s\n", pid(), execName()))
                .on(Processes.exit())
                .run(printf("%d ends\n", pid()))
                .build();
    }

    static Script childrenOfTarget() {
        var create = Processes.create();
        return script("children_of_target")
                .on(create)
                .run(printf("%s %d\n", probeName(), create.childPid().greaterThan(pid())))
                .build();
    }

    static Script userFunction() {
        var entry = function("/usr/bin/python3.11", "PyLong_FromLong").entry();
        var leave = function("/usr/bin/python3.11", "PyLong_FromLong").exit();
        return script("user_function")
                .on(entry)
                .run(printf("%s(%d)\n", entry.name(), entry.arg(0)))
                .on(leave)
                .run(printf("%s gives %x\n", leave.name(), leave.result()))
                .build();
    }

    static Script libraryFunction() {
        var malloc = function("/usr/lib/x86_64-linux-gnu/libc.so.6", "malloc").entry();
        var bytes = sum("bytes").by(malloc.name());
        return script("library_function")
                .on(malloc)
                .run(bytes.add(malloc.arg(0)))
                .on(end())
                .run(bytes.print())
                .build();
    }

    static Script functionGlob() {
        var entry = functionOf("python", "PyImport_*").entry();
        var leave = functionOf("python", "PyImport_*").exit();
        var calls = count("calls").by(entry.name());
        var failures = count("failures").by(leave.name(), leave.intResult());
        return script("function_glob")
                .on(entry)
                .run(calls.add())
                .on(leave)
                .when(leave.intResult().lessThan(0))
                .run(failures.add())
                .on(end())
                .run(calls.print(), failures.print())
                .build();
    }

    static Script functionEverywhere() {
        return script("function_everywhere")
                .everywhere()
                .on(functionOf("python", "PyErr_NoMemory").entry())
                .run(printf("%d\n", pid()))
                .build();
    }

    static Script kernelFunctions() {
        var read = kernelFunction("vfs_read").entry();
        var done = kernelFunction("vfs_*").exit();
        var results = count("results").by(done.name(), done.result());
        return script("kernel_functions")
                .on(read)
                .run(printf("%s %d\n", read.name(), read.arg(2)))
                .on(done)
                .run(results.add())
                .on(end())
                .run(results.print())
                .build();
    }

    static Script diskRequests() {
        var start = Disks.start();
        var done = Disks.done();
        return script("disk_requests")
                .everywhere()
                .on(start)
                .run(printf("asks %x %d %d\n", start.device(), start.sector(), start.bytes()))
                .on(done)
                .run(printf("done %x %d %d\n", done.device(), done.sector(), done.bytes()))
                .build();
    }

    static Script schedulerSwitches() {
        var off = Scheduler.offCpu();
        var wakeup = Scheduler.wakeup();
        var on = count("on").by(pid());
        var left = count("left")
                .by(off.nextTid().is(0).asInt(), off.nextPid().is(pid()).asInt());
        var woken = count("woken").by(wakeup.wokenPid().is(pid()).asInt(), wakeup.wokenTid());
        return script("scheduler_switches")
                .on(Scheduler.onCpu())
                .run(on.add())
                .on(off)
                .run(left.add())
                .on(wakeup)
                .run(woken.add())
                .on(end())
                .run(on.print(), left.print(), woken.print())
                .build();
    }

    static Script switchesByThread() {
        var off = Scheduler.offCpu();
        var wakeup = Scheduler.wakeup();
        var on = count("on").by(pid());
        var left = count("left").by(off.nextTid());
        var woken = count("woken").by(wakeup.wokenTid());
        return script("switches_by_thread")
                .everywhere()
                .on(Scheduler.onCpu())
                .run(on.add())
                .on(off)
                .run(left.add())
                .on(wakeup)
                .run(woken.add())
                .on(end())
                .run(on.print(), left.print(), woken.print())
                .build();
    }

    static Script optionalPoints() {
        return script("optional_points")
                .on(Python.line().optional(), Python.gcStart())
                .run(printf("%d\n", pid()))
                .on(function("/usr/bin/python3.11", "PyNot_There").entry().optional())
                .run(printf("never\n"))
                .on(Syscalls.entry("openat").optional())
                .run(printf("open\n"))
                .build();
    }

    static Script anyCallArguments() {
        var call = Syscalls.everyEntry();
        return script("any_call_arguments")
                .on(call)
                .run(when(
                        pid().greaterThan(2),
                        List.of(printf("%d\n", call.intArg(0))),
                        List.of(printf("%d\n", call.arg(3)))))
                .build();
    }

    /** bpftrace 0.27 knows the names of all calls itself; what else it needs 0.27 for here is a length. */
    static Script namedCalls() {
        var call = Syscalls.everyEntry();
        var calls = intTable("calls");
        return script("named_calls")
                .on(call)
                .run(
                        calls.at(call.name()).increaseBy(1),
                        when(
                                call.name().length().greaterThan(9),
                                printf("%s %d\n", call.name(), calls.at(call.name()))))
                .build();
    }

    static Script mixedScopes() {
        return script("mixed_scopes")
                .on(begin(), Syscalls.entry("execve"), Python.gcStart(), profile(97), every(1, SECONDS))
                .run(printf("here\n"))
                .build();
    }

    static Script sampling() {
        var open = Syscalls.entry("openat");
        return script("sampling")
                .on(open)
                .run(
                        once("first", printf("first %s\n", open.name())),
                        firstN(3, "early", printf("early\n")),
                        everyNth(10, "tenth", printf("tenth\n")))
                .build();
    }
}
