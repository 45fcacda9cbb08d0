package dev.sonde.lower.dtrace;

import dev.sonde.lower.ProcessScope;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin.Pid;
import dev.sonde.model.Builtin.TargetPid;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Probe;
import dev.sonde.model.Scope;
import dev.sonde.model.Script;
import java.util.List;

/** Probes that fire for every process, with a predicate that lets only the target's through. */
final class DScopes {
    private DScopes() {}

    static List<Probe> apply(Script script) {
        return script.probes().stream()
                .flatMap(probe -> ProcessScope.split(probe, script.scope()).stream())
                .map(probe -> limited(probe, script.scope()))
                .toList();
    }

    private static Probe limited(Probe probe, Scope scope) {
        if (!ProcessScope.mustAsk(probe.points().get(0), scope)) {
            return probe;
        }
        Expression target = new Binary(BinaryOperator.EQUAL, new Pid(), new TargetPid());
        Expression predicate = probe.predicate();
        Expression both = predicate == null ? target : new Binary(BinaryOperator.AND, target, predicate);
        return new Probe(probe.at(), probe.points(), both, probe.statements());
    }
}
