package dev.sonde.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.provider.Catalogue;
import dev.sonde.provider.DefinitionException;
import dev.sonde.provider.Provider;
import dev.sonde.provider.ProviderDefinition;
import java.util.List;

/** Bytes as a provider definition, printed and read again, up to the tapset and the classes made of it. */
public final class DefinitionTarget {
    private DefinitionTarget() {}

    /** Loads the templates, which would count as the first run's time. */
    public static void fuzzerInitialize() {
        Printed.of(Catalogue.providers("python"), new byte[0]);
    }

    /** One run. */
    public static void fuzzerTestOneInput(byte[] bytes) throws DefinitionException {
        ProviderDefinition definition;
        try {
            definition = ProviderDefinition.parse(new String(bytes, UTF_8), "fuzz.d");
        } catch (DefinitionException refused) {
            return;
        }
        for (Provider provider : definition.providers()) {
            String printed = ProviderDefinition.print(provider);
            List<Provider> again = ProviderDefinition.parse(printed, "again.d").providers();
            if (!again.equals(List.of(provider))) {
                throw new AssertionError(provider + " becomes " + again + " by " + printed);
            }
        }
        Printed.of(definition.providers(), bytes);
    }
}
