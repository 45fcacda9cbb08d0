package dev.sonde.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comment of the catalogue: some text, then tags, each at the start of a line. */
record StructuredComment(String text, List<Tag> tags) {

    /** A slash behind a star is written so, as it would end the comment. */
    static final String SLASH = "&#47;";

    static final StructuredComment NONE = new StructuredComment("", List.of());

    /** One tag; its value may go on over several lines. */
    record Tag(String name, String value, int line) {

        /** The first word of the value. */
        String word() {
            int blank = value.indexOf(' ');
            return blank < 0 ? value : value.substring(0, blank);
        }

        /** The value behind its first word. */
        String rest() {
            int blank = value.indexOf(' ');
            return blank < 0 ? "" : value.substring(blank + 1).strip();
        }
    }

    static StructuredComment of(DefinitionToken comment) {
        StringBuilder text = new StringBuilder();
        List<Tag> tags = new ArrayList<>();
        @Nullable Tag open = null;
        int line = comment.line();
        for (String raw : comment.text().split("\n", -1)) {
            String plain = raw.strip().replaceFirst("^\\*+", "").strip();
            if (plain.startsWith("@")) {
                add(tags, open);
                int blank = plain.indexOf(' ');
                String name = blank < 0 ? plain.substring(1) : plain.substring(1, blank);
                open = new Tag(name, blank < 0 ? "" : plain.substring(blank).strip(), line);
            } else if (open != null) {
                open = new Tag(open.name(), (open.value() + " " + plain).strip(), open.line());
            } else {
                text.append(plain).append(' ');
            }
            line++;
        }
        add(tags, open);
        return new StructuredComment(oneLine(text.toString()), List.copyOf(tags));
    }

    private static void add(List<Tag> tags, @Nullable Tag tag) {
        if (tag != null) {
            tags.add(new Tag(tag.name(), oneLine(tag.value()), tag.line()));
        }
    }

    // What strip() takes for a blank must be one here, too: it may
    // come to the beginning of a line when the text is printed.
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\p{javaWhitespace}+", " ").replace(SLASH, "/");
    }

    List<String> values(String name) {
        return tags.stream().filter(t -> t.name().equals(name)).map(Tag::value).toList();
    }

    List<Tag> all(String name) {
        return tags.stream().filter(t -> t.name().equals(name)).toList();
    }

    Optional<Tag> about(String name, String word) {
        return all(name).stream().filter(t -> t.word().equals(word)).findFirst();
    }
}
