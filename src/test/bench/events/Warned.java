import static dev.sonde.dsl.Aggregations.average;
import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.perThread;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.CountAggregation;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptSource;
import dev.sonde.dsl.Syscalls;
import java.util.List;

/** What the warnings of cost warn of, each beside what they advise. */
public class Warned implements ScriptSource {
    private final Python.FunctionEntry entry = Python.functionEntry();
    private final Python.FunctionReturn leave = Python.functionReturn();

    @Override
    public List<Script> scripts() {
        var table = intTable("started");
        return List.of(
                counted("count", count("calls")),
                counted("by_pid", count("calls").by(pid())),
                counted("by_name", count("calls").by(execName())),
                counted("by_pid_and_name", count("calls").by(pid(), execName())),
                kept("variable", global("calls")),
                kept("text", intTable("kept").at(text("calls"))),
                timed("thread", perThread("started"), perThread("started")),
                timed("tid", table.at(tid()), table.at(tid())),
                timed("function", table.at(entry.funcname()), table.at(leave.funcname())),
                timed("tid_and_function", table.at(tid(), entry.funcname()), table.at(tid(), leave.funcname())),
                timed("name", table.at(execName()), table.at(execName())),
                timed("tid_and_name", table.at(tid(), execName()), table.at(tid(), execName())),
                lost(),
                unasked());
    }

    private Script counted(String name, CountAggregation calls) {
        return script(name)
                .on(entry)
                .run(calls.add())
                .on(end())
                .run(calls.print())
                .build();
    }

    private Script kept(String name, IntVariable calls) {
        return script(name)
                .on(entry)
                .run(calls.increment())
                .on(end())
                .run(printf("%d\n", calls))
                .build();
    }

    private Script timed(String name, IntVariable atEntry, IntVariable atReturn) {
        var time = sum("time");
        return script(name)
                .on(entry)
                .run(atEntry.set(timestamp()))
                .on(leave)
                .when(atReturn.isSet())
                .run(time.add(timestamp().minus(atReturn)), atReturn.delete())
                .on(end())
                .run(time.print())
                .build();
    }

    /** The average of the same times, taken with and without asking for the start. */
    private Script unasked() {
        var started = perThread("started");
        var asking = average("asking");
        var unasking = average("unasking");
        var time = timestamp().minus(started);
        return script("unasked")
                .on(entry)
                .run(started.set(timestamp()))
                .on(leave)
                .when(started.isSet())
                .run(asking.add(time))
                .on(leave)
                .run(unasking.add(time), started.delete())
                .on(end())
                .run(asking.print("%d\n"), unasking.print("%d\n"))
                .build();
    }

    /** Counts the same events twice: what the variable lacks beside the aggregation is lost. */
    private static Script lost() {
        var variable = global("variable");
        var counted = count("counted");
        return script("lost")
                .everywhere()
                .on(Syscalls.entry("write"))
                .when(execName().is("dd"))
                .run(variable.increment(), counted.add())
                .on(end())
                .run(printf("%d\n", variable), counted.print("%d\n"))
                .build();
    }
}
