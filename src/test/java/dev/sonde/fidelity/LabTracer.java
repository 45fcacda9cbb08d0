package dev.sonde.fidelity;

import dev.sonde.Lab;
import dev.sonde.dsl.Script;
import dev.sonde.lab.PrintedBpftrace;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.lower.bpftrace.BpftraceVersion;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A tracer of the lab. */
public enum LabTracer {
    DTRACE("DTrace 2.0.7", "dtrace-run"),
    BPFTRACE_0_17("bpftrace 0.17", "bpftrace-run"),
    BPFTRACE_0_23("bpftrace 0.23", "bpftrace-run"),
    BPFTRACE_0_27("bpftrace 0.27", "bpftrace-run"),
    SYSTEMTAP("SystemTap 5.6", "stap-run");

    /** An emulated processor is so slow that SystemTap would give up. */
    static final String NO_OVERLOAD = "-DSTP_NO_OVERLOAD";

    private final String title;
    private final String command;

    LabTracer(String title, String command) {
        this.title = title;
        this.command = command;
    }

    /** Those that run on this machine's own kernel; SystemTap needs a virtual machine, and so a minute. */
    public static List<LabTracer> ofThisKernel() {
        return Stream.of(values()).filter(tracer -> tracer != SYSTEMTAP).toList();
    }

    /** Those that a build runs: SystemTap too in a thorough one. */
    public static List<LabTracer> ofThisBuild() {
        return Lab.isThorough() ? List.of(values()) : ofThisKernel();
    }

    /** The one that {@code -Dsonde.values.tracer} names, or those of this build. */
    public static List<LabTracer> asked() {
        String only = System.getProperty("sonde.values.tracer");
        return only == null ? ofThisBuild() : List.of(valueOf(only));
    }

    /** Its name and version. */
    public String title() {
        return title;
    }

    /** The dialect of this very version. */
    public Dialect dialect() {
        return switch (this) {
            case DTRACE -> Dialects.D;
            case SYSTEMTAP -> Dialects.SYSTEMTAP;
            default -> Dialects.bpftrace(version());
        };
    }

    /** Where one of a script's texts for it goes. */
    Path file(Path folder, Script script, int text) {
        return folder.resolve(
                script.name() + "_" + name() + "_" + text + "." + dialect().id());
    }

    private String version() {
        return title.substring(title.indexOf(' ') + 1);
    }

    /** What a user may give it: the text of its own version, and, where that is another, the one that Sonde prints without a version. */
    List<String> texts(Script script, Targets targets) {
        String own = script.as(dialect()).at(targets).text();
        if (!command.equals("bpftrace-run")) {
            return List.of(own);
        }
        String usual = script.as(Dialects.BPFTRACE).at(targets).text();
        boolean takes = PrintedBpftrace.isFor(BpftraceVersion.of(version()).orElseThrow(), usual);
        boolean same = PrintedBpftrace.code(usual).equals(PrintedBpftrace.code(own));
        return takes && !same ? List.of(own, usual) : List.of(own);
    }

    /** Where it finds the markers of a program that it starts itself. */
    public Target target(Path program) {
        return this == DTRACE ? Targets.process(0) : Targets.executable(program.toString());
    }

    /** The words that compile scripts and run none. */
    List<String> check() {
        return switch (this) {
            case DTRACE -> List.of(Lab.command("dtrace-check"), "-t", "python3.9 -S -c 1");
            case SYSTEMTAP -> List.of(Lab.command("stap-check"), "-5.6");
            default -> List.of(Lab.command("bpftrace-check"), version());
        };
    }

    /** The words that run a script on a process of this machine, which runs already. */
    List<String> attach(Path script, long process) {
        List<String> all = started();
        all.addAll(List.of(script.toString(), "-p", Long.toString(process)));
        return all;
    }

    private List<String> started() {
        List<String> all = new ArrayList<>(List.of(Lab.command(command)));
        if (command.equals("bpftrace-run")) {
            all.add(version());
        } else if (this == SYSTEMTAP) {
            all.add(NO_OVERLOAD);
        }
        return all;
    }

    /** The words that run a script with its parameters on a program. */
    public List<String> run(Path script, List<String> parameters, List<String> program) {
        List<String> all = started();
        all.add(script.toString());
        all.addAll(parameters);
        all.add("--");
        all.addAll(program);
        return all;
    }
}
