package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.elf.ElfException;
import dev.sonde.elf.ElfFile;
import dev.sonde.inspect.Inspection;
import dev.sonde.inspect.Inspector;
import dev.sonde.model.Origin;
import dev.sonde.output.FileFault;
import dev.sonde.provider.Catalogue;
import dev.sonde.provider.DefinitionException;
import dev.sonde.provider.Provider;
import dev.sonde.provider.ProviderDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that has markers, as a user names it.
 *
 * <pre>{@code
 * MarkerSource.of("/usr/bin/python3").find(false).files();   // the program, or its libpython
 * MarkerSource.of("4711").find(false);                       // a running process
 * MarkerSource.of("probes.d").find(false).definitions();     // a provider definition
 * MarkerSource.of("postgresql").find(false);                 // a provider of the catalogue, where this machine has it
 * }</pre>
 */
public sealed interface MarkerSource {

    /**
     * What a text names: a process id if it is only digits, else a file if there is one, else a provider.
     *
     * @param text what the user typed
     * @return the source; it may still turn out to be unreadable
     * @throws GenerationException if it names nothing
     */
    static MarkerSource of(String text) throws GenerationException {
        if (text.matches("[0-9]{1,18}")) {
            return new RunningProcess(Long.parseLong(text));
        }
        Path file = path(text);
        if (!text.isEmpty() && Files.isDirectory(file)) {
            throw new GenerationException(
                    Rule.BINARY_UNREADABLE,
                    Diagnostic.path(text) + " is a folder.",
                    "Give a file, or --tree for all files of a folder.");
        }
        if (!text.isEmpty() && Files.exists(file)) {
            return text.endsWith(".d") ? new Definition(file) : new Binary(file);
        }
        List<Provider> known = Catalogue.provider(text).map(List::of).orElseGet(() -> Catalogue.providers(text));
        if (known.isEmpty()) {
            throw unknown(text);
        }
        return new Known(known);
    }

    /**
     * Finds the markers.
     *
     * @param withLibraries whether to look at the libraries of a program that has markers itself, too
     * @return the markers; perhaps none
     * @throws GenerationException if it can't be read
     */
    FoundMarkers find(boolean withLibraries) throws GenerationException;

    private static Path path(String text) throws GenerationException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw unknown(text);
        }
    }

    private static GenerationException unknown(String text) {
        return new GenerationException(
                Rule.SUBJECT_UNKNOWN,
                "There is no file, process or provider called " + Diagnostic.path(text) + ".",
                "Give a path, a process id, or one of these providers: " + String.join(", ", Catalogue.names()) + ".");
    }

    private static GenerationException unreadable(String what, IOException fault) {
        return new GenerationException(
                Rule.BINARY_UNREADABLE, what + " can't be read: " + FileFault.reason(fault) + ".", advice(fault));
    }

    private static String advice(IOException fault) {
        if (fault instanceof ElfException elf && elf.fault() == ElfException.Fault.NOT_ELF) {
            return "Give a program or a library itself, not a script that starts it; a definition's name ends in .d.";
        }
        return fault instanceof ElfException
                ? "The file is damaged; take another copy of it."
                : "Check the name and your rights.";
    }

    /**
     * A program or a library.
     *
     * @param file its path
     */
    record Binary(Path file) implements MarkerSource {
        @Override
        public FoundMarkers find(boolean withLibraries) throws GenerationException {
            try {
                ElfFile elf = ElfFile.read(file);
                boolean alone = !elf.sites().isEmpty() && !withLibraries;
                return FoundMarkers.inspected(List.of(alone ? Inspector.inspectAlone(elf) : Inspector.inspect(file)));
            } catch (IOException e) {
                throw unreadable(Diagnostic.path(file), e);
            }
        }
    }

    /**
     * A running process, with all that it has loaded.
     *
     * @param pid its number
     */
    record RunningProcess(long pid) implements MarkerSource {
        @Override
        public FoundMarkers find(boolean withLibraries) throws GenerationException {
            try {
                return FoundMarkers.inspected(List.of(Inspector.inspectProcess(pid)));
            } catch (IOException e) {
                throw unreadable("The process " + pid, e);
            }
        }
    }

    /**
     * A file of provider definitions.
     *
     * @param file its path
     */
    record Definition(Path file) implements MarkerSource {
        @Override
        public FoundMarkers find(boolean withLibraries) throws GenerationException {
            String name = file.toString();
            try {
                ProviderDefinition definition = ProviderDefinition.read(file);
                return FoundMarkers.defined(definition.providers(), remarks(definition));
            } catch (DefinitionException e) {
                String sentence = Diagnostic.visible(e.sentence());
                throw new GenerationException(List.of(new Diagnostic(
                        Rule.DEFINITION_UNREADABLE,
                        sentence.endsWith(".") ? sentence : sentence + ".",
                        new Origin(Diagnostic.visible(name), e.line()),
                        "Look at column " + e.column() + ".")));
            } catch (IOException e) {
                throw unreadable(Diagnostic.path(name), e);
            }
        }

        private List<Diagnostic> remarks(ProviderDefinition definition) {
            List<Diagnostic> remarks = new ArrayList<>();
            for (ProviderDefinition.Remark each : definition.remarks()) {
                String sentence = Diagnostic.visible(each.sentence());
                remarks.add(new Diagnostic(
                        Rule.DEFINITION_REMARK,
                        sentence.endsWith(".") ? sentence : sentence + ".",
                        new Origin(Diagnostic.visible(file.toString()), each.line()),
                        "Check that it is what you mean."));
            }
            return remarks;
        }
    }

    /**
     * Providers of the catalogue, found where they usually are on this machine.
     *
     * @param providers at least one
     */
    record Known(List<Provider> providers) implements MarkerSource {
        /** Copies the list. */
        public Known {
            providers = List.copyOf(providers);
        }

        @Override
        public FoundMarkers find(boolean withLibraries) throws GenerationException {
            List<String> names = providers.stream().map(Provider::name).toList();
            List<Inspection> inspections = new ArrayList<>();
            try {
                for (String each : names) {
                    inspections.addAll(Inspector.inspectUsualPlaces(each));
                }
            } catch (IOException e) {
                throw unreadable("A usual place of " + names.get(0), e);
            }
            return inspections.isEmpty()
                    ? FoundMarkers.defined(providers, List.of())
                    : FoundMarkers.inspected(inspections).of(names);
        }
    }
}
