package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Lowering;
import dev.sonde.model.Origin;
import dev.sonde.output.OutputFiles;
import dev.sonde.output.UnwritableException;
import dev.sonde.render.Rendered;
import dev.sonde.render.Renderer;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A script in one dialect, for markers in certain places. It is immutable, and prints only when it is asked to.
 *
 * <pre>{@code
 * Script script = script("hello").on(Python.functionEntry()).run(printf("hello\n")).build();
 * script.as(SYSTEMTAP).at("python", Targets.executable("/usr/bin/python3.11")).text();
 * // D: python$target:::function-entry { printf("hello\n"); }
 * // SystemTap: probe process("/usr/bin/python3").mark("function__entry")
 * }</pre>
 */
public final class Rendition {
    private final Script script;
    private final Dialect dialect;
    private final Targets targets;

    Rendition(Script script, Dialect dialect) {
        this(script, dialect, Targets.usual());
    }

    private Rendition(Script script, Dialect dialect, Targets targets) {
        this.script = script;
        this.dialect = dialect;
        this.targets = targets;
    }

    /** The same with a provider's markers in a certain place. */
    public Rendition at(String provider, Target target) {
        return at(targets.with(given("provider", provider), given("target", target)));
    }

    /** The same with all providers' markers where these targets say. */
    public Rendition at(Targets places) {
        return new Rendition(script, dialect, given("places", places));
    }

    /** The same with the folders of tapsets named otherwise, as where the command is run wants it. */
    public Rendition withTapsetFolders(UnaryOperator<String> renaming) {
        return new Rendition(script, dialect, targets.withTapsetFolders(given("renaming", renaming)));
    }

    /** Where the markers of a provider are. */
    public Target target(String provider) {
        return targets.of(given("provider", provider));
    }

    /** What the dialect says of the script: differences that the script does not allow, and what it can't say. */
    public List<Diagnostic> diagnostics() {
        return script.allowances()
                .without(dialect.lower(script.model(), targets).diagnostics());
    }

    /**
     * The text, which ends with a newline.
     *
     * @throws FaultyScriptException when the dialect can't say the script
     */
    public String text() {
        return rendered().text();
    }

    /**
     * Writes the text to a file of the script's name: {@code call_stack.stp}. The file is there whole or not at all, the
     * folder is made when it is missing, and a file that says the same already is not touched.
     *
     * <p>{@code callStack.as(SYSTEMTAP).writeTo(Path.of("out"))} writes {@code out/call_stack.stp}.
     *
     * @param folder where the file goes
     * @return the file's path, changed or not
     * @throws FaultyScriptException when the dialect can't say the script; nothing is written then
     * @throws UnwritableException when the file can't be written
     */
    public Path writeTo(Path folder) throws UnwritableException {
        Path file = given("folder", folder).resolve(fileName());
        new OutputFiles().addBelow(folder, fileName(), text()).write();
        return file;
    }

    /** The text's lines, without their ends. */
    public List<String> lines() {
        return text().lines().toList();
    }

    /** The line of Java that made a line of the text, counted from 1; {@link Origin#UNKNOWN} when none did. */
    public Origin originOf(int line) {
        return rendered().originOf(line);
    }

    /** The text with its lines of Java. */
    public Rendered rendered() {
        Lowering lowering = dialect.lower(script.model(), targets);
        if (Diagnostic.anyError(lowering.diagnostics())) {
            throw new FaultyScriptException(lowering.diagnostics());
        }
        return Renderer.render(lowering.program(), dialect.templates());
    }

    /** The name of the script's file in the dialect: {@code call_stack.d}. */
    public String fileName() {
        return script.name() + "." + dialect.id();
    }

    /** The command that runs a file of the script, for a shell: a path with a blank gets quotes. */
    public String command(String file) {
        return dialect.command(given("file", file), script.model(), targets);
    }
}
