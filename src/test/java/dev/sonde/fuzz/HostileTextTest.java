package dev.sonde.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.cli.DoorPlace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Hostile text in every place is refused, or it stays one token with the value that is meant, and changes no other token.
 * {@code mvn test -Dtest=HostileTextTest -Dfuzz.cases=1000000} tries a million in all, {@code -Dfuzz.seed} others.
 */
class HostileTextTest {
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int CASES = Integer.getInteger("fuzz.cases", 2_000);
    private static final int LONGEST_MESSAGE = 400;

    @TestFactory
    Stream<DynamicTest> staysInItsPlaceOrIsRefused() {
        List<Place> places = new ArrayList<>(List.of(ScriptPlace.values()));
        places.addAll(List.of(CataloguePlace.values()));
        places.addAll(List.of(DoorPlace.values()));
        for (Place place : places) {
            place.forms()
                    .forEach(form -> assertThat(place.print(form, plain(12)))
                            .as(place + " in " + form)
                            .containsIgnoringCase(plain(12)));
        }
        int each =
                CASES / places.stream().mapToInt(place -> place.forms().size()).sum();
        return places.stream()
                .flatMap(place -> place.forms().stream()
                        .map(form ->
                                DynamicTest.dynamicTest(place.name() + " in " + form, () -> hold(place, form, each))));
    }

    private static void hold(Place place, Form form, int cases) {
        List<String> texts = new ArrayList<>(HostileText.known(place.isName()));
        if (form == place.forms().get(0)) {
            texts.add(HostileText.million());
        }
        HostileText random = new HostileText(SEED + place.name().hashCode());
        for (int i = 0; i < cases; i++) {
            texts.add(random.next());
        }
        List<String> hostile = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (String text : texts) {
            print(place, form, text).ifPresent(script -> {
                hostile.add(text);
                printed.add(script);
            });
        }
        assertThat(printed).as("texts that were printed and not refused").isNotEmpty();
        Map<Integer, List<Token>> plain = plain(place, form, hostile);
        List<List<Token>> found = form.read(printed);
        for (int i = 0; i < hostile.size(); i++) {
            compare(
                    place,
                    form,
                    hostile.get(i),
                    plain.getOrDefault(bytes(hostile.get(i)), List.of()),
                    found.get(i),
                    printed.get(i));
        }
    }

    private static Optional<String> print(Place place, Form form, String text) {
        String printed;
        try {
            printed = place.print(form, text);
        } catch (FaultyScriptException refused) {
            assertThat(refused).message().matches("[^\\p{Cntrl}&&[^\n]]+");
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).message().matches("[^\\p{Cntrl}]{1," + LONGEST_MESSAGE + "}");
            return Optional.empty();
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(printed)
                || !printed.chars()
                        .allMatch(c -> c == '\n' || Diagnostic.isVisible(c) || Character.isSurrogate((char) c))) {
            throw new AssertionError("signs that nobody sees: " + printed);
        }
        return Optional.of(printed);
    }

    /** What is printed with a plain text in place of each hostile one, by its length, which may decide the form. */
    private static Map<Integer, List<Token>> plain(Place place, Form form, List<String> hostile) {
        List<Integer> lengths =
                hostile.stream().map(HostileTextTest::bytes).distinct().toList();
        List<List<Token>> tokens = form.read(
                lengths.stream().map(bytes -> place.print(form, plain(bytes))).toList());
        Map<Integer, List<Token>> plain = new HashMap<>();
        for (int i = 0; i < lengths.size(); i++) {
            plain.put(lengths.get(i), tokens.get(i));
        }
        return plain;
    }

    private static void compare(
            Place place, Form form, String hostile, List<Token> plain, List<Token> found, String printed) {
        boolean same = found.size() == plain.size();
        String text = plain(bytes(hostile));
        for (int i = 0; same && i < found.size(); i++) {
            Token wanted = plain.get(i);
            String meant = text.isEmpty() ? wanted.text() : wanted.text().replace(text, place.meant(form, hostile));
            same = found.get(i).equals(new Token(wanted.kind(), meant)) || isNameOf(place, text, wanted, found.get(i));
            if (!same) {
                throw new AssertionError(
                        found.get(i) + " in place of " + wanted + " with " + hostile + ":\n" + printed);
            }
        }
        if (!same) {
            throw new AssertionError(
                    found.size() + " tokens in place of " + plain.size() + " with " + hostile + ":\n" + printed);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A text of so many bytes that every place takes, and that nothing else in a script has. */
    private static String plain(int bytes) {
        return ("Qzj" + "x".repeat(bytes)).substring(0, bytes);
    }

    /** Names of classes and aliases are made of other names. */
    private static boolean isNameOf(Place place, String text, Token plain, Token found) {
        return place.givesNames()
                && plain.kind() == found.kind()
                && plain.text().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                && found.text().matches("[A-Za-z0-9_.]+(=%.*)?");
    }
}
