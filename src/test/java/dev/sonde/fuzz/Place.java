package dev.sonde.fuzz;

import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Variables.global;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.Value;
import dev.sonde.lower.Dialect;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;

/** Where text from outside enters a script. */
enum Place {
    LITERAL,
    FORMAT,
    PATH,
    LIBRARY,
    DESCRIPTION,
    COLUMNS,
    SCRIPT_NAME,
    VARIABLE,
    TAPSET;

    /** A script with the text in this place and plain text in all others. */
    Rendition in(Dialect dialect, String hostile) {
        String variable = at(VARIABLE, hostile, "v");
        Value literal = text(at(LITERAL, hostile, "plain"));
        Script script = script(at(SCRIPT_NAME, hostile, "fuzz"))
                .describedAs(at(DESCRIPTION, hostile, "plain"))
                .columns(at(COLUMNS, hostile, "plain"))
                .on(Python.gcStart())
                .when(pid().isNot(1))
                .run(
                        global(variable).set(pid()),
                        printf("%d %s\n", global(variable), literal),
                        printf(this == FORMAT ? hostile.replace("%", "%%") + "." : "plain"))
                .build();
        return script.as(dialect).at("python", target(hostile));
    }

    private Target target(String hostile) {
        return switch (this) {
            case PATH -> Targets.executable(hostile);
            case LIBRARY -> Targets.executable("/usr/bin/python3").library(hostile);
            case TAPSET -> Targets.tapset(hostile);
            default -> Targets.executable("/usr/bin/python3");
        };
    }

    private String at(Place place, String hostile, String plain) {
        return this == place ? hostile : plain;
    }
}
