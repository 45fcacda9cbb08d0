package dev.sonde.provider;

import dev.sonde.provider.DefinitionToken.Kind;
import dev.sonde.provider.ProviderDefinition.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Understands a provider definition; what is no provider is skipped. */
final class DefinitionParser {

    private final String source;
    private final List<DefinitionToken> tokens;
    private final Map<String, List<String>> aliases;
    private final List<Remark> remarks = new ArrayList<>();
    private final CatalogueComments comments = new CatalogueComments(remarks);
    private int at;

    DefinitionParser(DefinitionLexer.Result lexed, String source) {
        this.source = source;
        this.tokens = lexed.tokens();
        this.aliases = new HashMap<>(lexed.macros());
    }

    ProviderDefinition parse() throws DefinitionException {
        List<Provider> providers = new ArrayList<>();
        Set<String> names = new HashSet<>();
        StructuredComment comment = StructuredComment.NONE;
        while (peek().kind() != Kind.END) {
            if (peek().kind() == Kind.COMMENT) {
                comment = StructuredComment.of(next());
                continue;
            }
            DefinitionToken start = peek();
            if (start.is("provider")) {
                Provider provider = provider(comment);
                if (names.add(provider.name())) {
                    providers.add(provider);
                } else {
                    throw error(start, "the provider " + provider.name() + " is here a second time");
                }
            } else if (start.is("typedef")) {
                typedef();
            } else {
                skipDeclaration();
            }
            comment = StructuredComment.NONE;
        }
        remarks.sort(Comparator.comparingInt(Remark::line).thenComparingInt(Remark::column));
        return new ProviderDefinition(providers, remarks);
    }

    private Provider provider(StructuredComment comment) throws DefinitionException {
        next();
        String name = word("a provider's name");
        expect("{");
        Map<String, Marker> markers = new LinkedHashMap<>();
        StructuredComment above = StructuredComment.NONE;
        while (!peek().is("}")) {
            if (peek().kind() == Kind.COMMENT) {
                above = StructuredComment.of(next());
                continue;
            }
            DefinitionToken start = peek();
            Marker marker = probe(name, above);
            above = StructuredComment.NONE;
            if (markers.putIfAbsent(marker.name(), marker) != null) {
                remark(start, "The probe " + marker.name() + " is here a second time; the first one is kept.");
            }
        }
        next();
        skipIf(";");
        return new Provider(name, List.copyOf(markers.values()), comments.provider(comment));
    }

    private Marker probe(String provider, StructuredComment comment) throws DefinitionException {
        expect("probe");
        DefinitionToken start = peek();
        StringBuilder name = new StringBuilder(word("a probe's name"));
        while (peek().is("-")) {
            next();
            name.append("__").append(word("the rest of the probe's name"));
        }
        List<Parameter> parameters = List.of();
        if (peek().is("(")) {
            parameters = parameters();
        }
        if (peek().is(":")) {
            remark(peek(), "The translated arguments of " + name + " are skipped; only D sees them.");
            next();
            parameters();
        }
        expect(";");
        try {
            return new Marker(
                    provider, name.toString(), comments.parameters(comment, parameters), comments.marker(comment));
        } catch (IllegalArgumentException e) {
            throw error(start, String.valueOf(e.getMessage()));
        }
    }

    private List<Parameter> parameters() throws DefinitionException {
        expect("(");
        List<Parameter> parameters = new ArrayList<>();
        List<String> declaration = new ArrayList<>();
        DefinitionToken start = peek();
        int depth = 0;
        while (true) {
            DefinitionToken token = next();
            boolean ends = depth == 0 && (token.is(",") || token.is(")"));
            if (token.kind() == Kind.END || token.is(";") || token.is("{") || token.is("}")) {
                throw error(token, "expected \")\" at the end of the parameters but found " + token.shown());
            }
            if (ends) {
                add(parameters, declaration, start, token);
                declaration.clear();
                start = peek();
                if (token.is(")")) {
                    return parameters;
                }
            } else if (token.kind() != Kind.COMMENT) {
                depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                declaration.add(token.text());
            }
        }
    }

    private void add(List<Parameter> parameters, List<String> declaration, DefinitionToken start, DefinitionToken end)
            throws DefinitionException {
        boolean none = declaration.isEmpty() || declaration.equals(List.of("void"));
        if (none && end.is(")") && parameters.isEmpty()) {
            return;
        }
        if (declaration.isEmpty() || declaration.get(0).equals("*")) {
            throw error(end, "expected a parameter's type but found " + end.shown());
        }
        CType type = CType.of(declaration, aliases);
        type.remark().ifPresent(sentence -> remark(start, sentence));
        String numbered = "arg" + parameters.size();
        String name = type.name().filter(Identifiers::isIdentifier).orElse(numbered);
        String unique = parameters.stream().anyMatch(p -> p.name().equals(name)) ? unused(parameters, numbered) : name;
        if (!unique.equals(name)) {
            remark(start, "A parameter before this one is called " + name + "; this one becomes " + unique + ".");
        }
        parameters.add(new Parameter(unique, type.type()));
    }

    private static String unused(List<Parameter> parameters, String wanted) {
        String name = wanted;
        while (true) {
            String candidate = name;
            if (parameters.stream().noneMatch(p -> p.name().equals(candidate))) {
                return name;
            }
            name += "_";
        }
    }

    /** {@code typedef unsigned int Oid;} is followed, a structure is only stepped over. */
    private void typedef() throws DefinitionException {
        next();
        List<String> words = new ArrayList<>();
        while (!peek().is(";")) {
            DefinitionToken token = next();
            if (token.kind() == Kind.END) {
                throw error(token, "the typedef has no end");
            }
            if (token.is("{")) {
                skipBraces(token);
            } else {
                words.add(token.text());
            }
        }
        next();
        if (words.size() >= 2) {
            String name = words.remove(words.size() - 1);
            aliases.put(name, List.copyOf(words));
        }
    }

    private void skipDeclaration() throws DefinitionException {
        DefinitionToken start = peek();
        while (!peek().is(";")) {
            DefinitionToken token = next();
            if (token.kind() == Kind.END) {
                throw error(start, "expected a provider but found " + start.shown());
            }
            if (token.is("{")) {
                skipBraces(token);
                if (peek().is("provider") || peek().kind() == Kind.END) {
                    return;
                }
            }
        }
        next();
    }

    private void skipBraces(DefinitionToken open) throws DefinitionException {
        int depth = 1;
        while (depth > 0) {
            DefinitionToken token = next();
            if (token.kind() == Kind.END) {
                throw error(open, "this brace is never closed");
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
    }

    private String word(String what) throws DefinitionException {
        DefinitionToken token = next();
        if (token.kind() != Kind.WORD || !Identifiers.isIdentifier(token.text())) {
            throw error(token, "expected " + what + " but found " + token.shown());
        }
        return token.text();
    }

    private void expect(String text) throws DefinitionException {
        DefinitionToken token = next();
        if (!token.is(text)) {
            throw error(token, "expected \"" + text + "\" but found " + token.shown());
        }
    }

    private void skipIf(String text) {
        if (peek().is(text)) {
            next();
        }
    }

    private DefinitionToken peek() {
        return tokens.get(at);
    }

    private DefinitionToken next() {
        return at == tokens.size() - 1 ? tokens.get(at) : tokens.get(at++);
    }

    private void remark(DefinitionToken token, String sentence) {
        remarks.add(new Remark(token.line(), token.column(), sentence));
    }

    private DefinitionException error(DefinitionToken token, String sentence) {
        return new DefinitionException(source, token.line(), token.column(), sentence);
    }
}
