package dev.sonde.fuzz;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.parameter;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.text;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Condition;
import dev.sonde.dsl.Escapes;
import dev.sonde.dsl.Functions;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.MarkerPoint;
import dev.sonde.dsl.ProbePoint;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Sonde;
import dev.sonde.dsl.Syscalls;
import dev.sonde.dsl.Variables;
import dev.sonde.model.Statement;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.util.List;
import java.util.function.Function;

/** Where text from outside enters a script. */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing
enum ScriptPlace implements Place {
    LITERAL(h -> prints(printf("%s %d\n", text(h), pid()))),
    COMPARED(h -> when(Python.functionEntry().funcname().is(h))),
    UNLIKE(h -> when(Python.functionEntry().funcname().isNot(h))),
    SEARCHED(h -> when(Python.functionEntry().funcname().contains(h))),
    BEGINNING(h -> when(Python.functionEntry().funcname().startsWith(h))),
    INDEX(h -> prints(printf("%d\n", Python.functionEntry().funcname().indexOf(h)))),
    JOINED(h -> prints(printf("%s\n", Python.functionEntry().funcname().concat(h)))),
    KEY(h -> prints(
            count("c").by(text(h), pid()).add(), count("c").by(text(h), pid()).print("%s %d %d\n"))),
    TABLE_KEY(h -> uses(Variables.intTable("t").at(text(h)))),
    ASSIGNED(h -> prints(Variables.globalString("v").set(h), printf("%s\n", Variables.globalString("v")))),
    INITIAL(h -> prints(Variables.globalString("v", h).set("other"), printf("%s\n", Variables.globalString("v", h)))),
    PARAMETER_TEXT(h -> prints(printf("%s\n", parameter("p", h, "help")))),
    PARAMETER_GIVEN(
            h -> of(printf("%s\n", parameter("p", "other", "help"))).build().with("p", h)),
    PARAMETER_HELP(h -> prints(printf("%d\n", parameter("p", 1, h)))),
    PARAMETER_NAME(h -> prints(printf("%d\n", parameter(h, 1, "help")))),
    FORMAT(h -> prints(printf(escaped(h) + "."))),
    FORMAT_BESIDE(h -> prints(printf("%d " + escaped(h) + " %s\n", pid(), text("x")))),
    RESULT_FORMAT(h -> prints(count("c").by(pid()).add(), count("c").by(pid()).print(escaped(h) + " %d %d\n"))),
    COMMAND(h ->
            of(Sonde.run("echo " + escaped(h) + " %d", pid())).destructive().build()),
    SCRIPT_NAME(h -> probe(script(h))),
    DESCRIPTION(h -> probe(script("fuzz").describedAs(h))),
    COLUMN(h -> probe(script("fuzz").columns("first", h))),
    VARIABLE(h -> uses(Variables.global(h))),
    THREAD_VARIABLE(h -> uses(Variables.perThread(h))),
    LOCAL(h -> uses(Variables.local(h))),
    TABLE(h -> uses(Variables.intTable(h).at(pid()))),
    AGGREGATION(h -> prints(count(h).by(pid()).add(), count(h).by(pid()).print("%d %d\n"))),
    CALLED(h -> prints(printf("%d\n", Escapes.callInt(h, pid())))),
    PROVIDER(h -> on(new Own(h, "mark", "arg"))),
    MARKER(h -> on(new Own("own", h, "arg"))),
    MARKER_PARAMETER(h -> keyed(new Own("own", "mark", h))),
    FUNCTION(h -> on(Functions.function("/usr/bin/python3", h).entry())),
    FUNCTION_FILE(h -> on(Functions.function("/" + h, "main").entry())),
    KERNEL_FUNCTION(h -> on(Functions.kernelFunction(h).entry())),
    SYSCALL(h -> on(Syscalls.entry(h))),
    PATH(Targets::executable, "/opt/", ""),
    FOLDER(Targets::executable, "/opt/", "/bin/python3"),
    LIBRARY(path -> Targets.executable("/usr/bin/python3").library(path), "/opt/", ""),
    SONAME(path -> Targets.executable("/usr/bin/python3").library(path), "", ""),
    TAPSET_PREFIX(Targets::tapset, "", ""),
    TAPSET_FOLDER_SHOWN(folder -> Targets.tapset().in(folder), "/opt/", "");

    private final Function<String, Script> script;
    private final Function<String, Target> target;

    ScriptPlace(Function<String, Script> script) {
        this.script = script;
        this.target = text -> Targets.executable("/usr/bin/python3");
    }

    ScriptPlace(Function<String, Target> target, String before, String behind) {
        this.script = text -> probe(script("fuzz"));
        this.target = text -> target.apply(before + text + behind);
    }

    @Override
    public List<Form> forms() {
        return switch (this) {
            case TAPSET_PREFIX, TAPSET_FOLDER_SHOWN -> List.of(Form.SYSTEMTAP);
            // bpftrace wants a path.
            case SONAME -> List.of(Form.D, Form.SYSTEMTAP);
            // D names processes and not programs.
            case PATH, FOLDER -> List.of(Form.SYSTEMTAP, Form.BPFTRACE);
            // The others count arguments.
            case MARKER_PARAMETER -> List.of(Form.SYSTEMTAP);
            default -> Form.SCRIPTS;
        };
    }

    @Override
    public String print(Form form, String text) {
        Target place = target.apply(text);
        // SystemTap's own points name programs and argument numbers, its aliases name providers and parameters.
        boolean alias = form == Form.SYSTEMTAP && (this == PROVIDER || this == MARKER_PARAMETER);
        Target own = alias ? Targets.tapset() : Targets.executable("/usr/bin/own");
        return script.apply(text)
                .as(form.dialect())
                .at("python", place)
                .at(this == PROVIDER ? text : "own", own)
                .text();
    }

    @Override
    public boolean isName() {
        return switch (this) {
            case SCRIPT_NAME, PARAMETER_NAME, VARIABLE, THREAD_VARIABLE, LOCAL, TABLE, AGGREGATION, CALLED -> true;
            case PROVIDER, MARKER, MARKER_PARAMETER, FUNCTION, KERNEL_FUNCTION, SYSCALL, TAPSET_PREFIX -> true;
            default -> false;
        };
    }

    @Override
    public boolean givesNames() {
        return this == MARKER_PARAMETER;
    }

    @Override
    public String meant(Form form, String text) {
        return switch (this) {
            case FORMAT, FORMAT_BESIDE, RESULT_FORMAT, COMMAND -> escaped(text);
            // D names files without their folders and markers with dashes.
            case LIBRARY, SONAME, FUNCTION_FILE -> form == Form.D ? text.substring(text.lastIndexOf('/') + 1) : text;
            case MARKER -> form == Form.D ? text.replace("__", "-") : text;
            default -> text;
        };
    }

    private static String escaped(String text) {
        return text.replace("%", "%%");
    }

    private static Script probe(ScriptBuilder builder) {
        return builder.on(Python.gcStart()).run(printf("%d\n", pid())).build();
    }

    private static ScriptBuilder of(Statement... statements) {
        return script("fuzz").on(Python.functionEntry()).run(statements);
    }

    private static Script prints(Statement... statements) {
        return of(statements).build();
    }

    private static Script when(Condition condition) {
        return script("fuzz")
                .on(Python.functionEntry())
                .when(condition)
                .run(printf("%d\n", pid()))
                .build();
    }

    private static Script on(ProbePoint point) {
        return script("fuzz").on(point).run(printf("%d\n", pid())).build();
    }

    private static Script uses(IntVariable variable) {
        return prints(variable.set(pid()), printf("%d\n", variable));
    }

    private static Script keyed(Own own) {
        var calls = count("c").by(own.first());
        return script("fuzz").on(own).run(calls.add(), calls.print("%d %d\n")).build();
    }

    /** A marker with one parameter. */
    private static final class Own extends MarkerPoint {
        Own(String provider, String name, String parameter) {
            super(new Marker(provider, name, List.of(new Parameter(parameter, new ParameterType.Int(64, true)))));
        }

        IntValue first() {
            return integer(marker().parameters().get(0).name());
        }
    }
}
