package dev.sonde.render;

import dev.sonde.lower.Dialect;
import java.util.Map;
import java.util.TreeMap;

/** The records that a dialect prints by no template of their own, each with the reason. */
final class Untemplated {
    private static final String LOWERED = "its lowering makes another record of it";
    private static final String FRAME = "its parts go into the dialect's own program";
    private static final String REFUSED = "the check refuses a script that has it";
    private static final String PASSING = "it lives only while a list is rewritten";

    private static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("Script", FRAME),
            Map.entry("Probe", FRAME),
            Map.entry("MalformedFormat", REFUSED),
            Map.entry("UnusableArgument", REFUSED),
            Map.entry("Sequence", PASSING),
            Map.entry("Format", LOWERED),
            Map.entry("StringLiteral", LOWERED),
            Map.entry("ParameterValue", LOWERED),
            Map.entry("IsSet", LOWERED),
            Map.entry("ScriptParameter", LOWERED),
            Map.entry("RawExpression", LOWERED),
            Map.entry("RawStatement", LOWERED),
            Map.entry("PrintAggregation", LOWERED),
            Map.entry("Begin", LOWERED),
            Map.entry("End", LOWERED),
            Map.entry("Every", LOWERED),
            Map.entry("Profile", LOWERED),
            Map.entry("MarkerPoint", LOWERED),
            Map.entry("NamedPoint", LOWERED),
            Map.entry("Failure", LOWERED),
            Map.entry("SyscallPoint", LOWERED),
            Map.entry("UserFunctionPoint", LOWERED),
            Map.entry("KernelFunctionPoint", LOWERED),
            Map.entry("KernelEventPoint", LOWERED),
            Map.entry("PointArgument", LOWERED),
            Map.entry("PointResult", LOWERED),
            Map.entry("ErrorNumber", LOWERED),
            Map.entry("PointFunction", LOWERED),
            Map.entry("EventFact", LOWERED));

    private static final String ABSENT = "bpftrace has none: the script is refused";

    private static final Map<String, Map<String, String>> BY_DIALECT = Map.of(
            "bt",
                    Map.ofEntries(
                            Map.entry("OptionalPoint", ABSENT),
                            Map.entry("Aggregate", LOWERED),
                            Map.entry("IndentedPrintf", LOWERED),
                            Map.entry("ClearAggregation", LOWERED),
                            Map.entry("Exit", LOWERED),
                            Map.entry("UserInt", LOWERED),
                            Map.entry("Basename", LOWERED),
                            Map.entry(
                                    "ProbeName",
                                    "bpftrace's own is another: the point's name stands there as a string"),
                            Map.entry("ThreadVariable", "bpftrace has none: it becomes a map by thread"),
                            Map.entry("NamedValue", "bpftrace's loops and parameters have their own forms"),
                            Map.entry("WallTime", ABSENT),
                            Map.entry("Dirname", ABSENT),
                            Map.entry("Substring", ABSENT),
                            Map.entry("Concatenation", ABSENT),
                            Map.entry("IntToString", ABSENT)),
            "d",
                    Map.of(
                            "Aggregate", LOWERED,
                            "Delete", LOWERED,
                            "UserInt", LOWERED,
                            "OptionalPoint", "D has none: an option of the whole script stands for it",
                            "If", "D has no if: its branches become clauses"),
            "stp",
                    Map.of(
                            "AggregationCall",
                            "SystemTap has a statement for it, <<<",
                            "PrintStack",
                            LOWERED,
                            "UserInt",
                            LOWERED,
                            "ProbeName",
                            "SystemTap has none: the point's own name stands there as a string",
                            "ThreadVariable",
                            "SystemTap has none: it becomes a table by thread"));

    private Untemplated() {}

    /** The reasons by the simple names of the records. */
    static Map<String, String> in(Dialect dialect) {
        Map<String, String> own = BY_DIALECT.get(dialect.id());
        if (own == null) {
            throw new AssertionError("say here which records " + dialect.title() + " prints by no template, and why");
        }
        Map<String, String> all = new TreeMap<>(EVERYWHERE);
        all.putAll(own);
        return all;
    }
}
