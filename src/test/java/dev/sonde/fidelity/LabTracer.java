package dev.sonde.fidelity;

import dev.sonde.Lab;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A tracer of the lab that runs on this machine's own kernel. */
enum LabTracer {
    DTRACE("DTrace 2.0.7", ""),
    BPFTRACE_0_17("bpftrace 0.17", "0.17"),
    BPFTRACE_0_23("bpftrace 0.23", "0.23"),
    BPFTRACE_0_27("bpftrace 0.27", "0.27");

    private final String title;
    private final String bpftrace;

    LabTracer(String title, String bpftrace) {
        this.title = title;
        this.bpftrace = bpftrace;
    }

    /** Its name and version. */
    String title() {
        return title;
    }

    /** The dialect of this very version. */
    Dialect dialect() {
        return bpftrace.isEmpty() ? Dialects.D : Dialects.bpftrace(bpftrace);
    }

    /** The words that run a script with its parameters on a program. */
    List<String> run(Path script, List<String> parameters, List<String> program) {
        List<String> all = new ArrayList<>();
        if (bpftrace.isEmpty()) {
            all.add(Lab.command("dtrace-run"));
        } else {
            all.addAll(List.of(Lab.command("bpftrace-run"), bpftrace));
        }
        all.add(script.toString());
        all.addAll(parameters);
        all.add("--");
        all.addAll(program);
        return all;
    }
}
