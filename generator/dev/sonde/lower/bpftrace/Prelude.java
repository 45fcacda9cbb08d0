package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.List;

/** What must be done before a statement, so that the statement can say what bpftrace has no expression for. */
final class Prelude {
    private List<Statement> statements = new ArrayList<>();
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

    /** What was added since the last call. */
    List<Statement> take() {
        List<Statement> taken = statements;
        statements = new ArrayList<>();
        return taken;
    }
}
