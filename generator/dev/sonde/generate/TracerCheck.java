package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Origin;
import dev.sonde.tracer.Scratch;
import dev.sonde.tracer.Tracer;
import dev.sonde.tracer.TracerException;
import dev.sonde.tracer.TracerMessage;
import dev.sonde.tracer.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a real tracer says of generated files, told of the lines of Java that made them.
 *
 * @param tracer which tracer
 * @param version its version
 */
public record TracerCheck(Tracer tracer, String version) {
    /**
     * Finds out the tracer's version.
     *
     * @throws GenerationException when the tracer can't be asked
     */
    public static TracerCheck with(Tracer tracer) throws GenerationException {
        if (!tracer.isInstalled()) {
            throw new GenerationException(Rule.TRACER_MISSING, tracer.name() + " is not installed.", tracer.advice());
        }
        try {
            return new TracerCheck(tracer, tracer.version());
        } catch (TracerException e) {
            throw failed(e);
        }
    }

    /** Whether a file is one of this tracer's. */
    public static boolean isFor(Tracer tracer, GeneratedFile file) {
        return file.dialect().id().equals(tracer.dialect());
    }

    /** What the tracer says of a file of its own; empty when it takes it. */
    public List<Diagnostic> check(GeneratedFile file) throws GenerationException {
        try {
            Verdict verdict = Scratch.inFolder(folder -> {
                Path script = Files.writeString(folder.resolve(file.name()), file.text());
                return tracer.check(script);
            });
            List<Diagnostic> diagnostics = new ArrayList<>();
            for (TracerMessage message : verdict.messages()) {
                diagnostics.add(diagnostic(file, message));
            }
            return diagnostics;
        } catch (TracerException e) {
            throw failed(e);
        }
    }

    private Diagnostic diagnostic(GeneratedFile file, TracerMessage message) {
        Origin at = file.source().names().of(file.rendered().originOf(message.line()));
        String place = message.line() == 0 ? file.name() : "line " + message.line() + " of " + file.name();
        String quoted = Diagnostic.quote(message.text());
        return new Diagnostic(
                message.warning() ? Rule.TRACER_WARNS : Rule.TRACER_REFUSES,
                tracer.name() + " " + version + (message.warning() ? " warns of " : " refuses ") + place + ": "
                        + quoted.substring(1, quoted.length() - 1) + ".",
                at,
                "Change the Java that made the line, or the target.");
    }

    private static GenerationException failed(TracerException fault) {
        return new GenerationException(
                Rule.TRACER_FAILED, String.valueOf(fault.getMessage()), "Run the tracer by hand to see more.");
    }
}
