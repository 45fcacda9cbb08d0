package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.text;

import dev.sonde.bindings.Ruby;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;

/** Objects that a Ruby program allocates, by class and by the line that does it. */
final class RubyObjects {
    private static final int KEYS = 10_000;
    private static final int LINES = 50;

    private RubyObjects() {}

    static Script of(ScriptBuilder script) {
        var object = Ruby.objectCreate();
        var array = Ruby.arrayCreate();
        var hash = Ruby.hashCreate();
        var string = Ruby.stringCreate();
        var objects = count("objects");
        return script.columns(
                        "CLASS        class of the objects",
                        "FILE         where they are allocated",
                        "LINE         the line that does it",
                        "OBJECTS      how many; the " + LINES + " lines that allocate most")
                .tableSize(KEYS)
                .on(object)
                .run(objects.by(object.classname(), object.filename().basename(), object.lineno())
                        .add())
                .on(array)
                .run(objects.by(text("Array"), array.filename().basename(), array.lineno())
                        .add())
                .on(hash)
                .run(objects.by(text("Hash"), hash.filename().basename(), hash.lineno())
                        .add())
                .on(string)
                .run(objects.by(text("String"), string.filename().basename(), string.lineno())
                        .add())
                .on(end())
                .run(
                        printf("%-32s %-32s %6s %10s\n", "CLASS", "FILE", "LINE", "OBJECTS"),
                        objects.by(object.classname(), object.filename().basename(), object.lineno())
                                .printTop(LINES, "%-32s %-32s %6d %10d\n"))
                .build();
    }
}
