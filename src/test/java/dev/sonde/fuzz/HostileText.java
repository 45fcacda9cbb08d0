package dev.sonde.fuzz;

import java.util.Random;

/** Texts that try to leave their place. */
final class HostileText {
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
        "$1",
        "$target",
        "@",
        "@count",
        "`",
        "'",
        ";",
        "}",
        "{",
        "*",
        "?",
        "[",
        "]",
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
        "\u007f"
    };

    private final Random random;

    HostileText(long seed) {
        random = new Random(seed);
    }

    /** The next text: up to 12 parts, and now and then a long one. */
    String next() {
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
