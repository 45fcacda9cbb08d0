package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.elf.ElfException;
import dev.sonde.inspect.InspectedMarker;
import dev.sonde.inspect.Inspection;
import dev.sonde.inspect.Inspector;
import dev.sonde.output.FileFault;
import dev.sonde.provider.Catalogue;
import dev.sonde.provider.DefinitionException;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Provider;
import dev.sonde.provider.ProviderDefinition;
import dev.sonde.provider.ProviderFacts;
import dev.sonde.tapset.TapsetPlace;
import dev.sonde.tapset.TapsetPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what tapsets are made of: a provider of the catalogue, a file of provider definitions, a program or library. */
public final class TapsetSources {
    private static final int MAGIC = 0x7f454c46;

    private TapsetSources() {}

    /**
     * The plans for one source, with the usual places.
     *
     * @param source the name of a provider or of a file of the catalogue, or the path of a definition or an ELF file
     * @throws GenerationException if there is nothing that a tapset could be made of
     */
    public static List<TapsetPlan> of(String source) throws GenerationException {
        Path file = Path.of(source);
        if (source.indexOf('/') < 0 && !source.endsWith(".d")) {
            List<Provider> known = known(source);
            if (!known.isEmpty()) {
                return known.stream().map(TapsetPlan::of).toList();
            }
            if (!Files.exists(file)) {
                throw fault(
                        "The catalogue has no provider " + Diagnostic.quote(source) + ".",
                        "Give one of: " + String.join(", ", Catalogue.names()) + "; or the path of a file.");
            }
        }
        try {
            return isElf(file) ? ofProgram(file) : ofDefinition(file);
        } catch (DefinitionException e) {
            throw fault(
                    "The provider definition can't be read: " + unquoted(String.valueOf(e.getMessage())),
                    "Mend the line, or give a program instead.");
        } catch (ElfException e) {
            throw fault(
                    "The program can't be read: " + unquoted(String.valueOf(e.getMessage())), "Give a whole ELF file.");
        } catch (IOException e) {
            throw fault(
                    "The file " + Diagnostic.quote(source) + " can't be read: " + FileFault.reason(e) + ".",
                    "Give a provider of the catalogue, a provider definition, or a program.");
        }
    }

    /** The plans for every provider of the catalogue. */
    public static List<TapsetPlan> catalogue() {
        return Catalogue.names().stream()
                .flatMap(name -> Catalogue.providers(name).stream())
                .map(TapsetPlan::of)
                .toList();
    }

    private static List<Provider> known(String name) {
        Optional<Provider> provider = Catalogue.provider(name);
        return provider.map(List::of).orElseGet(() -> Catalogue.providers(name));
    }

    private static boolean isElf(Path file) throws IOException {
        // A pipe would wait for a writer, and a device may have no end.
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && java.nio.ByteBuffer.wrap(head).getInt() == MAGIC;
        }
    }

    private static List<TapsetPlan> ofDefinition(Path file)
            throws IOException, DefinitionException, GenerationException {
        List<Provider> providers = ProviderDefinition.read(file).providers();
        if (providers.isEmpty()) {
            throw fault(
                    "The file " + Diagnostic.quote(file.toString()) + " has no provider.",
                    "Give a provider definition.");
        }
        return providers.stream().map(TapsetPlan::of).toList();
    }

    private static List<TapsetPlan> ofProgram(Path file) throws IOException, GenerationException {
        Inspection inspection = Inspector.inspect(file);
        Map<String, List<InspectedMarker>> byProvider = new LinkedHashMap<>();
        for (InspectedMarker found : inspection.markers()) {
            // A marker of a library has its tapset when the library itself is given.
            if (found.file().equals(inspection.subject().path())) {
                byProvider
                        .computeIfAbsent(found.marker().provider(), name -> new ArrayList<>())
                        .add(found);
            }
        }
        if (byProvider.isEmpty()) {
            String home = inspection.markers().isEmpty()
                    ? "Give a program that was built with markers."
                    : "Give the library that has them: "
                            + inspection.markers().get(0).file() + ".";
            throw fault("The file " + Diagnostic.quote(file.toString()) + " has no markers itself.", home);
        }
        List<TapsetPlan> plans = new ArrayList<>();
        byProvider.forEach((name, markers) -> plans.add(plan(name, markers, file)));
        return plans;
    }

    private static TapsetPlan plan(String name, List<InspectedMarker> found, Path file) {
        List<Marker> markers = found.stream().map(InspectedMarker::marker).toList();
        ProviderFacts facts = Catalogue.provider(name).map(Provider::facts).orElse(ProviderFacts.NONE);
        Map<String, Integer> sure = new HashMap<>();
        found.forEach(each -> sure.put(each.marker().name(), each.leastArguments()));
        return TapsetPlan.of(new Provider(name, markers, facts))
                .at(List.of(TapsetPlace.file(file.toAbsolutePath().normalize().toString())))
                .withSureArguments(sure);
    }

    private static String unquoted(String message) {
        String quoted = Diagnostic.quote(message);
        String plain = quoted.substring(1, quoted.length() - 1);
        return plain.endsWith(".") ? plain : plain + ".";
    }

    private static GenerationException fault(String message, String advice) {
        return new GenerationException(Rule.TAPSET_SOURCE, message, advice);
    }
}
