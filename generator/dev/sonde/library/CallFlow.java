package dev.sonde.library;

import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.parameter;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.perThread;

import dev.sonde.dsl.Condition;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.StringValue;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Every call and return as a line, below one function or of all.
 *
 * <p>Lines of several processors may come out of order: sort them by the first column.
 */
final class CallFlow {
    private static final String TIME = "TIME(us)     microseconds of a clock that never steps back";
    private static final String TID = "TID          thread";
    private static final String DELTA = "DELTA(us)    microseconds since the line before of the same thread";
    private static final String FLOW = "FUNCTION     -> is a call, <- a return, indented by depth";

    private final Language language;
    private final StringValue below = parameter("below", "", "print only the calls below this function");
    private final IntVariable depth = perThread("depth");
    private final IntVariable last = perThread("last");

    private CallFlow(Language language) {
        this.language = language;
    }

    /** Place and function. */
    static Script plain(ScriptBuilder script, Language language) {
        CallFlow flow = new CallFlow(language);
        ScriptBuilder head = script.columns(TIME, TID, flow.placeColumn(), FLOW)
                .on(begin())
                .run(printf("%16s %8s %-24s %s\n", "TIME(us)", "TID", language.place(), "FUNCTION"));
        return flow.lines(
                head,
                (call, arrow) -> List.of(printf(
                        "%16d %8d %-24s %*s%s %s\n",
                        timestamp().dividedBy(1000), tid(), call.place(), depth(flow), "", arrow, call.function())));
    }

    /** The same with the time since the line before. */
    static Script timed(ScriptBuilder script, Language language) {
        CallFlow flow = new CallFlow(language);
        ScriptBuilder head = script.columns(TIME, TID, DELTA, flow.placeColumn(), FLOW)
                .on(begin())
                .run(printf("%16s %8s %10s %-24s %s\n", "TIME(us)", "TID", "DELTA(us)", language.place(), "FUNCTION"));
        return flow.lines(
                head,
                (call, arrow) -> List.of(
                        printf(
                                "%16d %8d %10d %-24s %*s%s %s\n",
                                timestamp().dividedBy(1000),
                                tid(),
                                flow.delta(),
                                call.place(),
                                depth(flow),
                                "",
                                arrow,
                                call.function()),
                        flow.last.set(timestamp())));
    }

    /** The same with the line of the source and the kind of event as columns of their own. */
    static Script detailed(ScriptBuilder script, Language language) {
        CallFlow flow = new CallFlow(language);
        ScriptBuilder head = script.columns(
                        TIME,
                        TID,
                        DELTA,
                        flow.placeColumn(),
                        "LINE         line where it begins or returns; 0 where the language tells none",
                        "TYPE         call or return",
                        "FUNCTION     name, indented by depth")
                .on(begin())
                .run(printf(
                        "%16s %8s %10s %24s:%-5s %-6s %s\n",
                        "TIME(us)", "TID", "DELTA(us)", language.place(), "LINE", "TYPE", "FUNCTION"));
        return flow.lines(
                head,
                (call, arrow) -> List.of(
                        printf(
                                "%16d %8d %10d %24s:%-5d %-6s %*s%s\n",
                                timestamp().dividedBy(1000),
                                tid(),
                                flow.delta(),
                                call.place(),
                                call.line().isPresent() ? call.line().get() : 0,
                                arrow.equals("->") ? "call" : "return",
                                depth(flow),
                                "",
                                call.function()),
                        flow.last.set(timestamp())));
    }

    /** A return is printed only below a call that was printed, so one without its entry can't turn the depth negative. */
    private Script lines(ScriptBuilder head, BiFunction<Call, String, List<Statement>> line) {
        Call entry = language.entry();
        Call leave = language.leave();
        Condition wanted = depth.isSet().or(below.is("")).or(entry.function().is(below));
        List<Statement> entered = new ArrayList<>(line.apply(entry, "->"));
        entered.add(depth.increment());
        List<Statement> left = new ArrayList<>();
        left.add(depth.decrement());
        left.addAll(line.apply(leave, "<-"));
        boolean keepsTime = entered.size() > 2;
        List<Statement> free = keepsTime ? List.of(depth.delete(), last.delete()) : List.of(depth.delete());
        left.add(when(depth.isSet().not(), free, List.of()));
        return head.on(entry.point())
                .when(wanted)
                .run(entered)
                .on(leave.point())
                .when(depth.isSet())
                .run(left)
                .build();
    }

    private static IntValue depth(CallFlow flow) {
        return flow.depth.times(2);
    }

    private IntValue delta() {
        return last.isSet().choose(timestamp().minus(last).dividedBy(1000), number(0));
    }

    private String placeColumn() {
        return String.format(Locale.ROOT, "%-12s where the function is", language.place());
    }
}
