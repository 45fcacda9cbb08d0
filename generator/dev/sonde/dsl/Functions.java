package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.FunctionName;
import dev.sonde.model.SystemPoint.InFile;
import dev.sonde.model.SystemPoint.InProvider;

/**
 * Functions of programs, libraries and the kernel; its methods are meant to be imported.
 *
 * <pre>{@code
 * var malloc = function("/usr/lib/x86_64-linux-gnu/libc.so.6", "malloc").entry();
 * var sizes = histogram("sizes");
 * Script script = script("mallocs")
 *         .on(malloc).run(sizes.add(malloc.arg(0)))
 *         .on(end()).run(sizes.print())
 *         .build();
 * // D: pid$target:libc.so.6:malloc:entry /pid == $target/ { @sizes = quantize(arg0); }
 * // SystemTap: probe process("/usr/lib/x86_64-linux-gnu/libc.so.6").function("malloc")
 * }</pre>
 */
public final class Functions {
    private Functions() {}

    /**
     * A function of a program or library.
     *
     * @param path the full path of the file itself, not of a link: DTrace knows files by their own names
     * @param name its name in the file's symbol table, or a glob such as {@code PyEval_*}
     */
    public static UserFunction function(String path, String name) {
        if (!given("path", path).startsWith("/")) {
            throw Faults.refuse(
                    Rule.FUNCTION_FILE,
                    "The file " + Diagnostic.quote(path) + " of a function is no full path.",
                    "Give the path from the root, such as /usr/bin/python3.11.");
        }
        return new UserFunction(new InFile(path), functionName(name));
    }

    /**
     * A function of the program or library that has a provider's markers, wherever {@code at(…)} says that it is.
     *
     * @param provider the provider, such as {@code python}
     * @param name its name in the file's symbol table, or a glob such as {@code PyEval_*}
     */
    public static UserFunction functionOf(String provider, String name) {
        return new UserFunction(
                new InProvider(
                        Faults.name("provider", given("provider", provider)).text()),
                functionName(name));
    }

    /**
     * A function of the kernel. Kernels differ in these from release to release.
     *
     * @param name its name, or a glob such as {@code vfs_*}
     */
    public static KernelFunction kernelFunction(String name) {
        return new KernelFunction(functionName(name));
    }

    private static FunctionName functionName(String name) {
        if (!FunctionName.isUsable(given("name", name))) {
            throw Faults.refuse(
                    Rule.NAME_NOT_IDENTIFIER,
                    "The name " + Diagnostic.quote(name) + " is not the name of a function.",
                    "Use letters, digits, _ and dots, and * for any of them.");
        }
        return new FunctionName(name);
    }
}
