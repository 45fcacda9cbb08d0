package dev.sonde.lower.bpftrace;

import dev.sonde.lower.Rewrite;
import dev.sonde.model.CType;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Point;
import dev.sonde.model.PointValue.PointArgument;
import dev.sonde.model.Probe;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.If;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the arguments of any system call once, before all else: the LLVM of 0.23 and 0.27 keeps the address of the first for those of
 * other branches, and the kernel refuses to read there ("dereference of modified ctx ptr").
 */
final class KeptArguments {
    private final Map<Name, Assign> kept = new LinkedHashMap<>();

    private KeptArguments() {}

    /** The probes at one point, the first of which reads what several places need. */
    static List<Probe> in(List<Probe> probes, Point point) {
        boolean any = point instanceof SyscallPoint syscall && syscall.name() == null;
        return any && count(probes) > 1 ? new KeptArguments().keep(probes) : probes;
    }

    private static int count(List<Probe> probes) {
        int[] count = {0};
        probes.forEach(probe -> Shape.walk(probe, node -> count[0] += node instanceof PointArgument ? 1 : 0));
        return count[0];
    }

    private List<Probe> keep(List<Probe> probes) {
        Rewrite reads = new Rewrite().on(PointArgument.class, this::read);
        List<Probe> all = new ArrayList<>();
        probes.forEach(probe -> all.add((Probe) reads.apply(probe)));
        all.set(0, beginning(all.get(0)));
        return all;
    }

    private Expression read(PointArgument node) {
        Name name = new Name("sonde_arg" + node.position() + (node.read() == CType.INT ? "_int" : ""));
        ProbeVariable variable = new ProbeVariable(name, Type.INT);
        kept.computeIfAbsent(name, key -> new Assign(node.at(), variable, node));
        return new Read(variable);
    }

    private Probe beginning(Probe first) {
        List<Statement> statements = new ArrayList<>(kept.values());
        Expression predicate = first.predicate();
        if (predicate == null) {
            statements.addAll(first.statements());
        } else {
            statements.add(new If(first.at(), predicate, first.statements(), List.of()));
        }
        return new Probe(first.at(), first.points(), null, statements);
    }
}
