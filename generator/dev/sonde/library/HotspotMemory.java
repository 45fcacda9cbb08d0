package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.timestamp;

import dev.sonde.bindings.Hotspot;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;

/** Objects and classes of a Java virtual machine. */
final class HotspotMemory {
    private static final int CLASSES = 10_000;

    private HotspotMemory() {}

    /** Objects by class; not their bytes, since JDK 17 tells 0 for most. */
    static Script objects(ScriptBuilder script) {
        var alloc = Hotspot.objectAlloc();
        var objects = count("objects").by(alloc.className());
        return script.columns(
                        "CLASS        class, as the virtual machine spells it: [B is byte[]",
                        "OBJECTS      how many were allocated")
                .tableSize(CLASSES)
                .on(alloc)
                .run(objects.add())
                .on(end())
                .run(printf("%-56s %12s\n", "CLASS", "OBJECTS"), objects.printDescending("%-56s %12d\n"))
                .build();
    }

    /** Each class that is loaded or unloaded. */
    static Script classes(ScriptBuilder script) {
        var loaded = Hotspot.classLoaded();
        var unloaded = Hotspot.classUnloaded();
        return script.columns(
                        "TIME(us)     microseconds of a clock that never steps back",
                        "EVENT        load or unload",
                        "SHARED       1 when it comes from the archive of shared classes",
                        "CLASS        its name")
                .on(begin())
                .run(printf("%16s %-6s %6s %s\n", "TIME(us)", "EVENT", "SHARED", "CLASS"))
                .on(loaded)
                .run(printf(
                        "%16d %-6s %6d %s\n",
                        timestamp().dividedBy(1000), "load", loaded.isShared(), loaded.className()))
                .on(unloaded)
                .run(printf(
                        "%16d %-6s %6d %s\n",
                        timestamp().dividedBy(1000), "unload", unloaded.isShared(), unloaded.className()))
                .build();
    }
}
