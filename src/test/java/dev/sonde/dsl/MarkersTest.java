package dev.sonde.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.model.Point;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Globs over the catalogue's names. */
class MarkersTest {
    @ParameterizedTest
    @CsvSource({
        "*,12",
        "function__*,2",
        "function-*,2",
        "*-return,1",
        "*function__*entry*,1",
        "f*n*entry,1",
        "**gc**,2",
        "line,1",
        "gc__start*start,0",
        "*gc__start__,0",
        "lin,0",
        "function_.*,0"
    })
    void aStarStandsForAnyLetters(String glob, int markers) {
        if (markers == 0) {
            assertThatThrownBy(() -> Markers.markers("python", glob)).hasMessageContaining("SONDE-170");
        } else {
            assertThat(Markers.markers("python", glob).points())
                    .hasSize(markers)
                    .allMatch(point -> point instanceof Point.MarkerPoint);
        }
    }

    @Test
    @Timeout(10)
    void manyStarsTakeNoTime() {
        String glob = "*e".repeat(100) + "*x";
        long start = System.nanoTime();
        assertThatThrownBy(() -> Markers.markers("hotspot_jni", glob)).hasMessageContaining("SONDE-170");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
