package dev.sonde.random;

import static dev.sonde.dsl.Color.RED;

import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.StackValue;
import dev.sonde.dsl.Value;
import java.util.ArrayList;
import java.util.List;

/** Random formats that fit their values, with all that C gives a meaning. */
final class RandomFormat {
    private static final List<String> WORDS =
            List.of(" ", "", ": ", "100%% ", "\t", "\"\\ ", "€ ", "%%d ", "@x[$1] ", "*/ ");

    private final Choices choices;
    private final Vocabulary words;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    private RandomFormat(Choices choices, Vocabulary words) {
        this.choices = choices;
        this.words = words;
    }

    /** A format that gives each value a conversion; stars bring their own arguments. */
    static RandomFormat of(Choices choices, Vocabulary words, List<? extends Value> values, boolean stars) {
        RandomFormat format = new RandomFormat(choices, words);
        for (Value value : values) {
            format.text.append(choices.from(WORDS));
            format.conversion(value, stars);
        }
        format.text.append(choices.once(8) ? RED.on("!") : "").append('\n');
        return format;
    }

    String text() {
        return text.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    private void conversion(Value value, boolean stars) {
        char letter = letter(value);
        text.append('%').append(flags(letter));
        if (choices.once(3) && letter != 'k') {
            if (stars && choices.once(2)) {
                text.append('*');
                arguments.add(1 + choices.below(30));
            } else {
                text.append(1 + choices.below(30));
            }
        }
        if (words.hasPrecision() && choices.once(5) && "cpYk".indexOf(letter) < 0) {
            text.append('.').append(choices.below(30));
        }
        text.append(letter);
        arguments.add(value);
    }

    private char letter(Value value) {
        if (value instanceof StackValue) {
            return 'k';
        }
        return value instanceof IntValue
                ? "diuxXocpY".charAt(choices.once(2) ? choices.below(words.hasPrecision() ? 9 : 8) : 0)
                : 's';
    }

    private String flags(char letter) {
        if (choices.below(3) < 2 || letter == 'k') {
            return "";
        }
        String possible = words.flags(
                switch (letter) {
                    case 'd', 'i' -> "-0+ ";
                    case 'u' -> "-0";
                    case 'x', 'X', 'o' -> "-0#";
                    default -> "-";
                });
        return String.valueOf(possible.charAt(choices.below(possible.length())));
    }
}
