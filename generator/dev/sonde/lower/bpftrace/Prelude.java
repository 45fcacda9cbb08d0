package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What must be done before a statement, so that the statement can say what bpftrace has no expression for. */
final class Prelude {
    private List<Statement> statements = new ArrayList<>();
    private final Map<List<Expression>, Expression> done = new HashMap<>();
    private int names;

    /** A name that nothing else in the script has. */
    Name name(String word) {
        return new Name("sonde_" + word + ++names);
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    /** An expression that costs nothing to be said twice: a local with the value. */
    Expression local(String word, Expression value) {
        ProbeVariable variable = new ProbeVariable(name(word), value.type());
        add(new Assign(Origin.UNKNOWN, variable, BtTypes.declared(value)));
        return new Read(variable);
    }

    /** What is made of some expressions, once for each statement: the second time it is what the first gave. */
    Expression once(List<Expression> of, Supplier<Expression> made) {
        Expression before = done.get(of);
        if (before != null) {
            return before;
        }
        Expression now = made.get();
        done.put(of, now);
        return now;
    }

    /** What was added since the last call. */
    List<Statement> take() {
        List<Statement> taken = statements;
        statements = new ArrayList<>();
        done.clear();
        return taken;
    }
}
