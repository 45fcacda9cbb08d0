package dev.sonde.lower;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quoted string's length is that of what was quoted, however long its escapes are. */
class QuotedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"\\\n\t\r",
                "\u001b[1m\u0007",
                "\u0000",
                "1\u00012",
                "ü€𝄞",
                "\u202e\\101",
                "%d\\n"
            })
    void hasTheBytesOfTheText(String text) {
        assertThat(CStrings.quote(text).bytes()).isEqualTo(text.getBytes(UTF_8).length);
    }
}
