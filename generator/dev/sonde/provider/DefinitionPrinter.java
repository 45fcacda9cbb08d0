package dev.sonde.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a provider as a provider definition with structured comments. */
final class DefinitionPrinter {

    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    String print(Provider provider) {
        comment("", provider.facts().meaning(), tags(provider.facts()));
        out.append("provider ").append(provider.name()).append(" {\n");
        for (Marker marker : provider.markers()) {
            out.append('\n');
            comment("    ", marker.facts().meaning(), tags(marker));
            probe(marker);
        }
        return out.append("};\n").toString();
    }

    private static List<String> tags(ProviderFacts facts) {
        List<String> tags = new ArrayList<>();
        facts.sources().forEach(source -> tags.add("@source " + source));
        facts.switches().forEach(text -> tags.add("@switch " + text));
        facts.places().forEach(place -> tags.add("@" + lower(place.kind()) + " " + place.pattern()));
        return tags;
    }

    private static List<String> tags(Marker marker) {
        List<String> tags = new ArrayList<>();
        for (Parameter parameter : marker.parameters()) {
            if (!parameter.meaning().isEmpty()) {
                tags.add("@param " + parameter.name() + " " + parameter.meaning());
            }
        }
        for (Parameter parameter : marker.parameters()) {
            if (parameter.type() instanceof ParameterType.SizedString sized) {
                tags.add("@length " + parameter.name() + " " + sized.lengthParameter());
            }
        }
        MarkerFacts facts = marker.facts();
        facts.since().ifPresent(version -> tags.add("@since " + version));
        facts.until().ifPresent(version -> tags.add("@until " + version));
        facts.switches().forEach(text -> tags.add("@switch " + text));
        if (!facts.often().isEmpty()) {
            tags.add("@often " + facts.often());
        }
        for (Behavior behavior : facts.behaviors()) {
            tags.add(("@" + lower(behavior.firing()) + " " + behavior.versions() + " " + behavior.reason()).strip());
        }
        return tags;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void comment(String indent, String text, List<String> tags) {
        if (text.isEmpty() && tags.isEmpty()) {
            return;
        }
        out.append(indent).append("/**\n");
        if (!text.isEmpty()) {
            wrapped(indent + " *", text, indent + " *");
        }
        if (!text.isEmpty() && !tags.isEmpty()) {
            out.append(indent).append(" *\n");
        }
        for (String tag : tags) {
            wrapped(indent + " *", tag, indent + " *    ");
        }
        out.append(indent).append(" */\n");
    }

    /** Text must not end the comment; the reader knows the other spelling of the slash. */
    private void wrapped(String first, String text, String following) {
        StringBuilder line = new StringBuilder(first);
        for (String word : text.replace("*/", "*" + StructuredComment.SLASH).split(" ", -1)) {
            boolean full = line.length() + 1 + word.length() > WIDTH && line.length() > following.length();
            if (full && !word.startsWith("@")) {
                out.append(line).append('\n');
                line = new StringBuilder(following);
            }
            line.append(' ').append(word);
        }
        out.append(line).append('\n');
    }

    private void probe(Marker marker) {
        List<String> parameters =
                marker.parameters().stream().map(DefinitionPrinter::declaration).toList();
        StringBuilder line =
                new StringBuilder("    probe ").append(marker.name()).append('(');
        for (int i = 0; i < parameters.size(); i++) {
            String end = i == parameters.size() - 1 ? ");" : ",";
            if (line.length() + 1 + parameters.get(i).length() + end.length() > WIDTH) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder("            ");
            }
            line.append(parameters.get(i)).append(end.equals(",") ? ", " : "");
        }
        out.append(line).append(");\n");
    }

    private static String declaration(Parameter parameter) {
        String type = spelled(parameter.type());
        return type + (type.endsWith("*") ? "" : " ") + parameter.name();
    }

    static String spelled(ParameterType type) {
        if (type instanceof ParameterType.Int integer) {
            if (integer.bits() == 32) {
                return integer.signed() ? "int" : "unsigned int";
            }
            return (integer.signed() ? "int" : "uint") + integer.bits() + "_t";
        }
        return type instanceof ParameterType.Pointer pointer ? pointer.cType() : "const char *";
    }
}
