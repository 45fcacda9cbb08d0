package dev.sonde.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.check.FaultyScriptException;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code mvn test -Dtest=HostileTextTest -Dfuzz.cases=1000000} tries more. */
class HostileTextTest {
    // bpftrace cuts a long format in several statements, and has no library without a path: its shape varies rightly.
    private static final List<Dialect> DIALECTS = List.of(Dialects.D, Dialects.SYSTEMTAP);
    private static final int CASES = Integer.getInteger("fuzz.cases", 20_000) / Place.values().length;

    @ParameterizedTest
    @EnumSource(Place.class)
    void staysInItsPlaceOrIsRefused(Place place) {
        HostileText texts = new HostileText(place.name().hashCode());
        int printed = 0;
        for (int i = 0; i < CASES; i++) {
            String hostile = texts.next();
            for (Dialect dialect : DIALECTS) {
                printed += isHeld(place, dialect, hostile) ? 1 : 0;
            }
        }
        assertThat(printed).as("texts that were printed and not refused").isPositive();
    }

    private static boolean isHeld(Place place, Dialect dialect, String hostile) {
        String text;
        try {
            text = place.in(dialect, hostile).text();
        } catch (FaultyScriptException refused) {
            assertThat(refused).message().matches("[^\\p{Cntrl}&&[^\n]]+");
            return false;
        } catch (IllegalArgumentException refused) {
            assertThat(place).isEqualTo(Place.TAPSET);
            return false;
        }
        if (isPrintedAsName(place, text)) {
            String name = place == Place.LIBRARY ? hostile.substring(hostile.lastIndexOf('/') + 1) : hostile;
            assertThat(name).as(text).matches("[A-Za-z0-9_.+-]*");
        } else {
            assertThat(Tokens.shapeOf(text))
                    .as(text)
                    .isEqualTo(Tokens.shapeOf(place.in(dialect, "plain").text()));
        }
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).as(text).isTrue();
        assertThat(text.chars().filter(c -> c != '\n'))
                .as(text)
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        return true;
    }

    /** A name has no quotes around it: it has to be harmless by itself. */
    private static boolean isPrintedAsName(Place place, String text) {
        boolean module = place == Place.LIBRARY && text.contains("python$target:");
        return module || place == Place.VARIABLE || place == Place.TAPSET;
    }
}
