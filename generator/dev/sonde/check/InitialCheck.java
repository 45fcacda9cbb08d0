package dev.sonde.check;

import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Script;
import dev.sonde.model.Variable.GlobalVariable;
import java.util.HashMap;
import java.util.Map;

/** Holds each global to one initial value. */
final class InitialCheck {
    private final Findings findings;
    private final Map<Name, First> firsts = new HashMap<>();

    /** The first initial value that a global is given, and where. */
    private record First(Expression value, Origin at) {}

    private InitialCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(Script script, Findings findings) {
        Findings.walk(script, script.at(), new InitialCheck(findings)::node);
    }

    private void node(Node node, Origin at) {
        Expression initial = node instanceof GlobalVariable global ? global.initial() : null;
        if (initial == null) {
            return;
        }
        Name name = ((GlobalVariable) node).name();
        First first = firsts.putIfAbsent(name, new First(initial, at));
        if (first != null && !first.value.equals(initial)) {
            findings.add(
                    Rule.INITIALS_DIFFER,
                    at,
                    "The global " + name + " has another initial value at " + first.at + ".",
                    "Keep the variable in one Java variable, or say its initial value once.");
        }
    }
}
