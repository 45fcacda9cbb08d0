package dev.sonde.tapset;

import dev.sonde.provider.Behavior;
import dev.sonde.provider.Marker;
import dev.sonde.provider.MarkerFacts;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import dev.sonde.provider.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a tapset says of its markers, as lines of a comment that no text can leave. */
final class Documentation {
    private static final int WIDTH = 96;

    private Documentation() {}

    /** Text from outside on one line of a comment. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean hidden = Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
            safe.appendCodePoint(hidden ? '?' : c);
        });
        // A slash behind a star would end the comment; D refuses a comment in which another one seems to begin.
        return safe.toString().replace("*/", "* /").replace("/*", "/ *").strip();
    }

    /** When the marker fires, in a few words and without a full stop. */
    static String summary(Marker marker) {
        String meaning = safe(marker.facts().meaning());
        if (meaning.isEmpty()) {
            return "the marker " + marker.dtraceName() + " of " + marker.provider();
        }
        int end = meaning.indexOf(". ");
        String sentence = end < 0 ? meaning : meaning.substring(0, end);
        String plain = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        // systemtap's manpager takes the last dash of the line for the end of the probe's name.
        return plain.replace(" -", " \u2212");
    }

    /** What is known of the marker beyond the summary. */
    static List<String> remarks(Marker marker) {
        MarkerFacts facts = marker.facts();
        List<String> sentences = new ArrayList<>();
        int end = safe(facts.meaning()).indexOf(". ");
        if (end >= 0) {
            sentences.add(safe(facts.meaning()).substring(end + 2));
        }
        facts.since().ifPresent(version -> sentences.add("Since version " + version + "."));
        facts.until().ifPresent(version -> sentences.add("Up to version " + version + "."));
        facts.switches().forEach(text -> sentences.add(safe(text)));
        for (Behavior behavior : facts.behaviors()) {
            sentences.add(safe(behavior.sentence()));
        }
        return sentences.isEmpty() ? List.of() : wrap("Description: " + String.join(" ", sentences));
    }

    /** A parameter with its meaning and type. */
    static List<String> parameter(String variable, Parameter parameter) {
        String meaning = safe(parameter.meaning());
        return wrap(
                "@" + variable + ": " + (meaning.isEmpty() ? "" : meaning + " ") + "(" + type(parameter.type()) + ")");
    }

    /** What the provider is, for the head of a file. */
    static List<String> provider(Provider provider) {
        List<String> sentences = new ArrayList<>();
        if (!provider.facts().meaning().isEmpty()) {
            sentences.add(safe(provider.facts().meaning()));
        }
        provider.facts().switches().forEach(text -> sentences.add(safe(text)));
        return sentences.isEmpty() ? List.of() : wrap(String.join(" ", sentences));
    }

    /** Lines as they stand in a comment between slash and star. */
    static List<String> comment(List<String> lines) {
        return lines.stream().map(line -> (" * " + line).stripTrailing()).toList();
    }

    /** Lines that fit a page; none begins with a sign that a tool would take for its own. */
    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +", -1)) {
            boolean mayBegin = !word.startsWith("@") && !word.endsWith(":");
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH && mayBegin) {
                lines.add(line.toString());
                line = new StringBuilder();
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String type(ParameterType type) {
        if (type instanceof ParameterType.Int integer) {
            return String.format(
                    Locale.ROOT, "%s integer, %d bits", integer.signed() ? "signed" : "unsigned", integer.bits());
        }
        return type instanceof ParameterType.Pointer pointer ? "address, " + safe(pointer.cType()) : "string";
    }
}
