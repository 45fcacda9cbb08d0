package dev.sonde.lower;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Escape;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.ParameterValue;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Located;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.If;
import dev.sonde.model.StringFunction;
import dev.sonde.model.StringFunction.Basename;
import dev.sonde.model.StringFunction.Dirname;
import dev.sonde.model.Type;
import dev.sonde.model.UserMemory;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a marker's string once where statements in a row need it several times, as one does by hand: each read copies
 * from the traced process.
 *
 * <p>Only what stands below a place that reads in any case shares, so the shared read is never an additional one. Statements share
 * up to the next {@link If}: in D a fault of the read ends the clause.
 */
public final class SharedReads {
    private final Predicate<Expression> shares;
    private final boolean throughBranches;

    private SharedReads(Predicate<Expression> shares, boolean throughBranches) {
        this.shares = shares;
        this.throughBranches = throughBranches;
    }

    /**
     * The script with shared reads.
     *
     * @param costs which parameters are worth it: not one that is in a variable already
     */
    public static Script in(Script script, Predicate<ParameterValue> costs) {
        return new SharedReads(read -> isShareable(read, costs), false).in(script);
    }

    /** The script with base names that conditions and their branches share: in bpftrace each is a loop. */
    public static Script ofBasenames(Script script) {
        return new SharedReads(read -> read instanceof Basename && isShareable(read, parameter -> true), true)
                .in(script);
    }

    private Script in(Script script) {
        return (Script) Shape.mapChildren(
                script, node -> node instanceof Probe probe && Shape.has(probe, this::isShared) ? in(probe) : node);
    }

    private Node in(Probe probe) {
        List<Statement> statements = in(probe.statements(), List.of());
        return statements.equals(probe.statements())
                ? probe
                : new Probe(probe.at(), probe.points(), probe.predicate(), statements);
    }

    private boolean isShared(Node node) {
        return node instanceof Expression value && shares.test(value);
    }

    private List<Statement> in(List<Statement> statements, List<Name> taken) {
        List<Statement> all = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < statements.size() && !throughBranches; i++) {
            if (statements.get(i) instanceof If branch) {
                all.addAll(row(statements.subList(first, i), taken));
                all.add(branches(branch, taken));
                first = i + 1;
            }
        }
        all.addAll(row(statements.subList(first, statements.size()), taken));
        return all;
    }

    private If branches(If branch, List<Name> taken) {
        return new If(branch.at(), branch.condition(), in(branch.yes(), taken), in(branch.no(), taken));
    }

    private List<Statement> row(List<Statement> statements, List<Name> above) {
        List<SharedRead> reads = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            count(statements.get(i), i, true, reads);
        }
        reads.removeIf(read -> read.times < 2);
        List<Name> taken = name(reads, above);
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Origin at = statement instanceof Located located ? located.at() : Origin.UNKNOWN;
            for (SharedRead read : reads) {
                if (read.first == i) {
                    all.add(new Assign(at, read.variable(), read.value));
                }
            }
            int index = i;
            Node shared = replaced(
                    statement,
                    reads.stream().filter(read -> read.first <= index).toList());
            all.add(shared instanceof If branch ? branches(branch, taken) : (Statement) shared);
        }
        return all;
    }

    private void count(Node node, int statement, boolean certain, List<SharedRead> reads) {
        if (node instanceof Expression value && shares.test(value)) {
            SharedRead known = find(node, reads);
            if (known != null) {
                known.times++;
            } else if (certain) {
                reads.add(new SharedRead(value, statement));
            }
        } else if (node instanceof Ternary ternary) {
            count(ternary.condition(), statement, certain, reads);
            count(ternary.yes(), statement, false, reads);
            count(ternary.no(), statement, false, reads);
        } else if (node instanceof If branch) {
            count(branch.condition(), statement, certain, reads);
            branch.yes().forEach(each -> count(each, statement, false, reads));
            branch.no().forEach(each -> count(each, statement, false, reads));
        } else if (node instanceof Binary binary && isShortcut(binary.operator())) {
            count(binary.left(), statement, certain, reads);
            count(binary.right(), statement, false, reads);
        } else if (!isWhole(node)) {
            Shape.forEachChild(node, child -> count(child, statement, certain, reads));
        }
    }

    private static boolean isShortcut(BinaryOperator operator) {
        return operator == BinaryOperator.AND || operator == BinaryOperator.OR;
    }

    // A dialect may know a function of a parameter and not one of a variable, so functions are shared whole or left.
    private static boolean isWhole(Node node) {
        return node instanceof StringFunction || node instanceof Escape.Call || node instanceof UserMemory;
    }

    private static boolean isShareable(Expression value, Predicate<ParameterValue> costs) {
        if (value.type() != Type.STRING) {
            return false;
        }
        Expression read = value instanceof Basename basename ? basename.path() : value;
        read = read instanceof Dirname dirname ? dirname.path() : read;
        return read instanceof ParameterValue parameter && costs.test(parameter);
    }

    private static @Nullable SharedRead find(Node node, List<SharedRead> reads) {
        return reads.stream()
                .filter(read -> Shape.same(read.value, node))
                .findFirst()
                .orElse(null);
    }

    private Node replaced(Node node, List<SharedRead> reads) {
        if (isShared(node)) {
            SharedRead read = find(node, reads);
            return read == null ? node : new Read(read.variable());
        }
        return isWhole(node) ? node : Shape.mapChildren(node, child -> replaced(child, reads));
    }

    /** Names the reads, and gives all names that are taken then. */
    private static List<Name> name(List<SharedRead> reads, List<Name> above) {
        List<Name> taken = new ArrayList<>(above);
        for (SharedRead read : reads) {
            String words = "sonde_" + words(read.value);
            Name name = new Name(words);
            for (int i = 2; taken.contains(name); i++) {
                name = new Name(words + i);
            }
            taken.add(name);
            read.name = name;
        }
        return taken;
    }

    private static String words(Expression value) {
        if (value instanceof Basename basename) {
            return words(basename.path()) + "_base";
        }
        return value instanceof Dirname dirname
                ? words(dirname.path()) + "_folder"
                : shortened(((ParameterValue) value).parameter().name());
    }

    // A name has 64 characters at most, and a number may follow.
    private static String shortened(String parameter) {
        return parameter.substring(0, Math.min(parameter.length(), 40));
    }

    /** A value that is read more than once, and the first statement that needs it. */
    private static final class SharedRead {
        private final Expression value;
        private final int first;
        private int times = 1;
        private Name name = new Name("sonde_read");

        SharedRead(Expression value, int first) {
            this.value = value;
            this.first = first;
        }

        ProbeVariable variable() {
            return new ProbeVariable(name, Type.STRING);
        }
    }
}
