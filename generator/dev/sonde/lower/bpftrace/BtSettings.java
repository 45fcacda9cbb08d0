package dev.sonde.lower.bpftrace;

import dev.sonde.check.Rule;
import dev.sonde.lower.ReadingOptions;
import dev.sonde.model.Code;
import dev.sonde.model.Options;
import dev.sonde.model.Point.OptionalPoint;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import java.util.ArrayList;
import java.util.List;

/** The configuration of a script: bpftrace has a block for it since 0.23. */
final class BtSettings {
    private static final long PAGE = 4096;
    /** 1 MB for each processor: four times what bpftrace has, so that a thousand rows that are printed at once are all kept. */
    private static final int ROWS_PAGES = 256;

    /** How large what lies on the stack may be where there is much of it: an int. bpftrace's own is 32, and 0 makes its code wrong. */
    private static final int STACK_LIMIT = 8;

    private static final int OLD_STRING = 64;

    private BtSettings() {}

    static List<Code> of(Script script, List<Action> actions, Refusals refusals) {
        ReadingOptions.withoutEffect(script, "bpftrace")
                .forEach(each -> refusals.add(each.rule(), each.at(), each.message(), each.advice()));
        Options options = script.options();
        boolean asks = options.stringBytes() > OLD_STRING || options.tableKeys() > 0 || options.bufferBytes() > 0;
        if (asks) {
            refusals.since(BpftraceVersion.V0_23, script.at(), "settings in a script");
        }
        boolean optional = mayMiss(script, refusals);
        if (!refusals.version().has(BpftraceVersion.V0_23)) {
            return List.of();
        }
        List<Code> settings = new ArrayList<>();
        add(settings, "print_maps_on_exit", 0);
        add(settings, "max_strlen", StringSize.of(options, actions, refusals.version()));
        if (options.tableKeys() > 0) {
            int least = SyscallTable.isNeeded(script, refusals.version()) ? SyscallTable.KEYS : 1;
            add(settings, "max_map_keys", Math.max(options.tableKeys(), least));
        }
        if (options.bufferBytes() > 0) {
            add(settings, "perf_rb_pages", Long.highestOneBit(2 * options.bufferBytes() - 1) / PAGE);
        } else if (actions.stream().anyMatch(action -> Shape.has(action, MapLoop.class::isInstance))) {
            add(settings, "perf_rb_pages", ROWS_PAGES);
        }
        if (actions.stream().anyMatch(StackUse::isCrowded)) {
            add(settings, "on_stack_limit", STACK_LIMIT);
        }
        if (optional) {
            settings.add(new Code("missing_probes = \"warn\""));
        }
        return settings;
    }

    /** Whether points may be missing; the setting is for the whole script, and does not reach the files of the points. */
    private static boolean mayMiss(Script script, Refusals refusals) {
        for (Probe probe : script.probes()) {
            if (probe.points().stream().anyMatch(OptionalPoint.class::isInstance)) {
                refusals.since(BpftraceVersion.V0_27, probe.at(), "point that may be missing");
                refusals.add(
                        Rule.OPTIONAL_WHOLE,
                        probe.at(),
                        "All points of the script may be missing in bpftrace where one may, but the file of none.",
                        "Read which points bpftrace skips, and leave out those whose file is not there.");
                return true;
            }
        }
        return false;
    }

    private static void add(List<Code> settings, String name, long value) {
        settings.add(new Code(name + " = " + value));
    }
}
