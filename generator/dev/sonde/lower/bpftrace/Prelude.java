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
    private ChosenTexts texts = new ChosenTexts();
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

    /** A local for one of two texts, until the statement is complete. */
    ChosenTexts.Place text(Expression yes, Expression no) {
        return texts.place(ChosenTexts.Room.of(yes, no), () -> name("text"));
    }

    /** Says that the next statements are of another action. */
    void begin() {
        texts = new ChosenTexts();
    }

    /** Lowers a block of statements, which sees the locals of the one around it. */
    List<Statement> block(Supplier<List<Statement>> lowered) {
        return within(texts.inner(), lowered);
    }

    /** Lowers the statements of a loop, which bpftrace makes a function of: a local from outside would cost more there. */
    List<Statement> loop(Supplier<List<Statement>> lowered) {
        return within(new ChosenTexts(), lowered);
    }

    private List<Statement> within(ChosenTexts inner, Supplier<List<Statement>> lowered) {
        ChosenTexts outer = texts;
        texts = inner;
        List<Statement> made = lowered.get();
        texts = outer;
        return made;
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
        texts.release();
        return taken;
    }
}
