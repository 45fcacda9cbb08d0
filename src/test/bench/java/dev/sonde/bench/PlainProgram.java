package dev.sonde.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stringtemplate.v4.ST;
import org.stringtemplate.v4.STGroup;

/**
 * A program's text in ready pieces, for the two plain ways of printing it that Sonde is held against.
 *
 * @param top the lines above the first block
 * @param blocks the rest
 */
record PlainProgram(List<String> top, List<Block> blocks) {
    private static final String INDENT = "    ";

    /**
     * A probe or a function.
     *
     * @param head the lines above the brace
     * @param predicate D's, or null
     * @param body the lines between the braces, less indented by one step
     */
    record Block(List<String> head, @Nullable String predicate, List<String> body) {}

    /** Takes a text apart. */
    static PlainProgram of(String text) {
        List<String> paragraphs = List.of(text.stripTrailing().split("\n\n"));
        int first = 0;
        while (!paragraphs.get(first).endsWith("\n}")) {
            first++;
        }
        List<String> top =
                List.of(String.join("\n\n", paragraphs.subList(0, first)).split("\n", -1));
        return new PlainProgram(
                top,
                paragraphs.subList(first, paragraphs.size()).stream()
                        .map(PlainProgram::block)
                        .toList());
    }

    private static Block block(String paragraph) {
        List<String> lines = List.of(paragraph.split("\n"));
        int brace = lines.indexOf("{");
        List<String> head = new ArrayList<>(lines.subList(0, brace));
        String last = head.get(brace - 1);
        String predicate = last.startsWith("/") ? last.substring(1, last.length() - 1) : null;
        if (predicate != null) {
            head.remove(brace - 1);
        }
        List<String> body = lines.subList(brace + 1, lines.size() - 1).stream()
                .map(line -> line.substring(INDENT.length()))
                .toList();
        return new Block(head, predicate, body);
    }

    /** Printed by a plain template. */
    String byTemplate(STGroup group) {
        ST program = group.getInstanceOf("program");
        program.add("top", top);
        for (Block block : blocks) {
            ST template = group.getInstanceOf("block");
            template.add("head", block.head());
            template.add("predicate", block.predicate());
            template.add("body", block.body());
            program.add("blocks", template);
        }
        return program.render();
    }

    /** Printed by hand. */
    String byBuilder() {
        StringBuilder text = new StringBuilder();
        top.forEach(line -> text.append(line).append('\n'));
        for (Block block : blocks) {
            text.append('\n');
            block.head().forEach(line -> text.append(line).append('\n'));
            if (block.predicate() != null) {
                text.append('/').append(block.predicate()).append("/\n");
            }
            text.append("{\n");
            block.body().forEach(line -> text.append(INDENT).append(line).append('\n'));
            text.append("}\n");
        }
        return text.toString();
    }
}
