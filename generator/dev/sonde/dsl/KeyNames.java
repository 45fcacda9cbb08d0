package dev.sonde.dsl;

import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.ParameterValue;
import dev.sonde.model.Name;
import dev.sonde.model.Shape;
import dev.sonde.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word for each key of an aggregation: what the key is made from. */
final class KeyNames {
    // Prefixes and numbers are added to it, and a name has 64 characters at most.
    private static final int LONGEST = 48;

    private KeyNames() {}

    static List<Name> of(List<Expression> keys) {
        List<String> names = new ArrayList<>();
        for (Expression key : keys) {
            String word = word(key);
            String name = word;
            for (int i = 2; names.contains(name); i++) {
                name = word + i;
            }
            names.add(name);
        }
        return names.stream().map(Name::new).toList();
    }

    private static String word(Expression key) {
        List<String> words = new ArrayList<>();
        Shape.walk(key, node -> {
            if (node instanceof ParameterValue value) {
                words.add(value.parameter().name());
            } else if (node instanceof Variable variable) {
                words.add(variable.name().text());
            } else if (node instanceof Builtin) {
                words.add(node.getClass().getSimpleName().toLowerCase(Locale.ROOT));
            }
        });
        String word = words.isEmpty() ? "" : words.get(0);
        return Name.isIdentifier(word) && word.length() <= LONGEST ? word : "key";
    }
}
