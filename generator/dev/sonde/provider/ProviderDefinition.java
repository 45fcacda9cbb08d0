package dev.sonde.provider;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a provider definition holds: the file that a project hands to {@code dtrace -h}, often called {@code probes.d}.
 *
 * <pre>{@code
 * var definition = ProviderDefinition.parse("provider app { probe work__start(int id); };", "app.d");
 * definition.providers().get(0).marker("work-start");
 * }</pre>
 *
 * <p>Preprocessor lines, type definitions, translators and pragmas are skipped; a {@code #define} or {@code typedef}
 * that names a type is followed. Structured comments are read as docs/catalogue.md describes them.
 *
 * @param providers the providers in the order of the file
 * @param remarks what was read otherwise than it is written, in the order of the file
 */
public record ProviderDefinition(List<Provider> providers, List<Remark> remarks) {

    /** No provider has thousands of markers; a larger file is something else. */
    private static final long LARGEST = 16 << 20;

    /**
     * Something that was read otherwise than it is written.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param sentence what was done, one plain sentence
     */
    public record Remark(int line, int column, String sentence) {}

    /** Keeps the lists from being changed. */
    public ProviderDefinition {
        providers = List.copyOf(providers);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a file of provider definitions.
     *
     * @param file the file; bytes that are no UTF-8 are taken as Latin-1, as old files have them in their comments
     * @return what it holds
     * @throws DefinitionException if the file can't be understood
     * @throws IOException if the file can't be read, is no regular file, or is larger than 16 MB
     */
    public static ProviderDefinition read(Path file) throws DefinitionException, IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new IOException("it is no file of text, or larger than 16 MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return parse(text, String.valueOf(file.getFileName()));
    }

    /**
     * Reads the text of provider definitions.
     *
     * @param text the text
     * @param source the name that error messages give the text
     * @return what it holds
     * @throws DefinitionException if the text can't be understood
     */
    public static ProviderDefinition parse(String text, String source) throws DefinitionException {
        return new DefinitionParser(DefinitionLexer.lex(text, source), source).parse();
    }

    /**
     * Writes a provider in the same form, so that reading it again gives an equal provider.
     *
     * @param provider the provider
     * @return the text, lines of at most 100 characters where that can be
     */
    public static String print(Provider provider) {
        return new DefinitionPrinter().print(provider);
    }
}
