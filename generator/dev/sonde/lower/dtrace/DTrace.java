package dev.sonde.lower.dtrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Divisors;
import dev.sonde.lower.Header;
import dev.sonde.lower.HeaderText;
import dev.sonde.lower.InitialValues;
import dev.sonde.lower.Inventory;
import dev.sonde.lower.Lowering;
import dev.sonde.lower.ParametersUsed;
import dev.sonde.lower.Parentheses;
import dev.sonde.lower.Rewrite;
import dev.sonde.lower.SharedReads;
import dev.sonde.lower.ShellWords;
import dev.sonde.lower.TargetProcess;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Type;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.GlobalVariable;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ProbeVariable;
import dev.sonde.model.Variable.ThreadVariable;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.List;

/**
 * D, the language of DTrace.
 *
 * @param version whose D
 */
public record DTrace(DTraceVersion version) implements Dialect {
    private static final Code SELF = new Code("self");
    private static final Code THIS = new Code("this");

    @Override
    public String id() {
        return "d";
    }

    @Override
    public String title() {
        return "D (" + version.title() + ")";
    }

    @Override
    public String templates() {
        return "dtrace";
    }

    @Override
    public Lowering lower(Script written, Targets targets) {
        Script script = Divisors.in(SharedReads.in(written, parameter -> true));
        Inventory inventory = Inventory.of(script);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Code> options = DOptions.of(inventory, this, diagnostics);
        DPrinting.warnOfAverages(inventory, this, diagnostics);
        DPrinting.refuseTopOfSeveral(inventory, this, diagnostics);
        DPoints points = new DPoints(script.scope(), targets, this, diagnostics);
        PrintedKeys keys = PrintedKeys.of(inventory, this, diagnostics);
        StringRoom room = new StringRoom();
        WaitingValues waiting = new WaitingValues(this, diagnostics);
        Rewrite rewrite = new DPointValues(version)
                .addTo(statements(new DExpressions(this, room, diagnostics).rewrite(), room, waiting, keys));
        List<Clause> split = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        for (Probe probe : script.probes()) {
            DPrinting.warnOfDroppedRows(probe, diagnostics);
        }
        for (Probe probe : DScopes.apply(script)) {
            List<Point> lowered = probe.points().stream()
                    .map(p -> points.lower(p, probe.at()))
                    .toList();
            for (Clause clause : DClauses.of(probe)) {
                split.add(clause);
                Clause placed = new Clause(clause.at(), lowered, clause.predicate(), clause.statements());
                clauses.add((Clause) rewrite.apply(placed));
            }
        }
        EarlyAggregations.declared(split).forEach(clause -> clauses.add(0, (Clause) rewrite.apply(clause)));
        VariablesUsed used = new VariablesUsed(split);
        List<Statement> initial = InitialValues.writes(used);
        if (!initial.isEmpty()) {
            Clause first = new Clause(Origin.UNKNOWN, List.of(DPoints.beginning()), null, initial);
            clauses.add(0, (Clause) rewrite.apply(first));
        }
        Header header = HeaderText.of(inventory, id(), List.of(usage(inventory, targets)), List.of());
        List<ParameterInline> parameters = DOptions.parameters(inventory);
        return new Lowering(new DProgram(header, options, parameters, declarations(used), clauses), diagnostics);
    }

    @Override
    public String command(String file, Script script, Targets targets) {
        Inventory inventory = Inventory.of(script);
        String target = TargetProcess.isNeeded(inventory, targets) ? " -c 'COMMAND'" : "";
        return "dtrace -s " + ShellWords.quote(file) + target + given(inventory);
    }

    private String usage(Inventory inventory, Targets targets) {
        String plain = "dtrace -s " + inventory.script().name() + "." + id();
        String target = TargetProcess.isNeeded(inventory, targets) ? " -c 'COMMAND' | -p PID" : "";
        return plain + target + given(inventory);
    }

    private static String given(Inventory inventory) {
        return ParametersUsed.of(inventory).isEmpty() ? "" : " [PARAMETER]...";
    }

    private Rewrite statements(Rewrite rewrite, StringRoom room, WaitingValues waiting, PrintedKeys keys) {
        return rewrite.on(Delete.class, DTrace::delete)
                .on(Aggregate.class, node -> DPrinting.aggregate(keys.fitted(node)))
                .before(PrintAggregation.class, DPrinting::print)
                .on(Clause.class, clause -> starless(fitted(clause, room, waiting)));
    }

    private Clause fitted(Clause clause, StringRoom room, WaitingValues waiting) {
        return version == DTraceVersion.LINUX_2_0 ? room.fit(waiting.fit(clause)) : clause;
    }

    private static Clause starless(Clause clause) {
        Expression predicate = clause.predicate();
        return predicate == null
                ? clause
                : new Clause(clause.at(), clause.points(), Parentheses.predicate(predicate), clause.statements());
    }

    private static Assign delete(Delete node) {
        boolean scalar = node.variable() instanceof GlobalVariable || node.variable() instanceof ProbeVariable;
        boolean emptied = node.variable().type() == Type.STRING && scalar;
        Expression nothing = emptied ? CStrings.quote("") : new IntLiteral(0);
        return new Assign(node.at(), node.variable(), nothing);
    }

    private static List<Declaration> declarations(VariablesUsed used) {
        List<Declaration> declarations = new ArrayList<>();
        for (Variable variable : used.variables()) {
            declarations.add(declaration(variable));
        }
        return declarations;
    }

    private static Declaration declaration(Variable variable) {
        List<Code> keys = variable instanceof KeyedVariable keyed
                ? keyed.keys().stream().map(key -> keyTypeName(key.type())).toList()
                : List.of();
        Code scope = variable instanceof ThreadVariable ? SELF : variable instanceof ProbeVariable ? THIS : null;
        return new Declaration(scope, typeName(variable.type()), variable.name(), keys);
    }

    // D takes a type that a typedef names, such as int64_t, for a key's name when a comma follows.
    private static Code keyTypeName(Type type) {
        return new Code(type == Type.STRING ? "string" : "long long");
    }

    private static Code typeName(Type type) {
        return new Code(type == Type.STRING ? "string" : "int64_t");
    }
}
