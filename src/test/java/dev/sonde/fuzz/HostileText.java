package dev.sonde.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that try to leave their place. */
public final class HostileText {
    /** Each alone, once in every place. */
    private static final List<String> WHOLE = List.of(
            "",
            " ",
            "\"; system(\"id\"); //",
            "\") exit() printf(\"",
            "*/ dtrace:::BEGIN { system(\"id\"); } /*",
            "*/ probe begin { system(\"id\") } /*",
            "\n#include <stdio.h>\n",
            "%{ printk(\"x\"); %}",
            "%( 1 == 1 %? exit() %: next %)",
            "\\u002a\\u002f class X {} \\u002f\\u002a",
            "\\u000a",
            "\\",
            "\\\\\"",
            "a\\\nb",
            "**/",
            "*\u200b/",
            "*\n/",
            "/\n*",
            "/*/",
            "python:x",
            "??/\"",
            "$target",
            "$$1",
            "${HOME}",
            "`id`",
            "$(id)",
            "@1",
            "'; rm -rf / '",
            "{@code }}",
            "<script>alert(1)</script>",
            "a".repeat(255),
            "€".repeat(85),
            "€".repeat(90),
            // javac took the second backslash for the beginning of an escape.
            "\ud800\\" + "\u77f7");

    /** What the tracers and Java keep for themselves. */
    private static final List<String> RESERVED = List.of(
            "probe",
            "global",
            "function",
            "foreach",
            "next",
            "return",
            "delete",
            "if",
            "else",
            "while",
            "string",
            "long",
            "self",
            "this",
            "inline",
            "translator",
            "xlate",
            "provider",
            "sizeof",
            "stringof",
            "int",
            "int64_t",
            "counter",
            "pid",
            "tid",
            "arg0",
            "args",
            "execname",
            "count",
            "printf",
            "unroll",
            "let",
            "import",
            "config",
            "macro",
            "BEGIN",
            "END",
            "usdt",
            "uprobe",
            "interval",
            "kstack",
            "str",
            "class",
            "record",
            "yield",
            "null",
            "true",
            "var",
            "_",
            "__",
            "name",
            "argstr",
            "target",
            "sonde_x",
            "main",
            "exit",
            "error",
            "timer",
            "begin");

    private static final String[] PARTS = {
        "\"",
        "\\",
        "\\\"",
        "\n",
        "\r",
        "\t",
        "\0",
        "*/",
        "/*",
        "//",
        "#",
        "%",
        "%%",
        "%s",
        "%d",
        "%n",
        "%{",
        "%}",
        "%(",
        "%?",
        "%)",
        "$1",
        "$target",
        "$#",
        "@",
        "@count",
        "@1",
        "`",
        "'",
        ";",
        "}",
        "{",
        "(",
        ")",
        "*",
        "?",
        "[",
        "]",
        ":",
        "\u001b[2J",
        "\u0085",
        "\u00a0",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u200b",
        "\ufeff",
        "\ud800",
        "\udc00",
        "\ud834\udd1e",
        "ü",
        "€",
        "\\x41",
        "\\101",
        "\\u0022",
        "\\N",
        "??/",
        "system(\"id\")",
        "\u0001",
        "\u00012\u0002",
        "<text>",
        "<\\n>",
        "a",
        "Z",
        "9",
        " ",
        "-",
        ".",
        "/",
        "..",
        "\u007f",
        "\u009b",
        "&quot;",
        "=",
        ",",
        "_"
    };

    private final Random random;

    public HostileText(long seed) {
        random = new Random(seed);
    }

    /** Those that each place must see in every build. */
    public static List<String> known(boolean isName) {
        List<String> texts = new ArrayList<>(WHOLE);
        // Three at a time: more would be refused for one of them too often.
        for (int i = 0; i + 2 < PARTS.length; i += 3) {
            texts.add("a" + PARTS[i] + "b" + PARTS[i + 1] + "c" + PARTS[i + 2]);
        }
        if (isName) {
            texts.addAll(RESERVED);
        }
        return texts;
    }

    /** A million bytes. */
    static String million() {
        return "\"*/ %s \\".repeat(125_000);
    }

    /** The next text: up to 12 parts, and now and then a long one. */
    public String next() {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(200) == 0 ? random.nextInt(3000) : random.nextInt(13);
        for (int i = 0; i < parts; i++) {
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
            } else {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
        }
        return text.toString();
    }
}
