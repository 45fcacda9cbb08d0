package dev.sonde.generate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Turns C names into Java names, by one rule: underscores go and the letter behind them becomes a capital; a name that
 * Java keeps for itself, or that is taken in its class already, gets an underscore at its end.
 */
final class JavaNames {

    private final Set<String> taken;
    private final boolean caseMatters;

    private JavaNames(Set<String> taken, boolean caseMatters) {
        this.caseMatters = caseMatters;
        this.taken = new HashSet<>();
        taken.forEach(name -> this.taken.add(key(name)));
    }

    /** Names of methods in a class that has these already. */
    static JavaNames methods(Set<String> taken) {
        return new JavaNames(taken, true);
    }

    /** Names of classes; they become file names, and some file systems don't tell capitals apart. */
    static JavaNames classes(Set<String> taken) {
        return new JavaNames(taken, false);
    }

    /** {@code functionEntry} for {@code function__entry}. */
    String method(String name) {
        String camel = camelCase(name);
        return unique(camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1));
    }

    /** {@code FunctionEntry} for {@code function__entry}. */
    String type(String name) {
        return unique(camelCase(name));
    }

    private String unique(String name) {
        String unique = name;
        while (SourceVersion.isKeyword(unique) || taken.contains(key(unique))) {
            unique += "_";
        }
        taken.add(key(unique));
        return unique;
    }

    private String key(String name) {
        return caseMatters ? name : name.toLowerCase(Locale.ROOT);
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        boolean capital = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_') {
                camel.append(capital ? Character.toUpperCase(c) : c);
            }
            capital = c == '_';
        }
        boolean isName = camel.length() > 0 && Character.isJavaIdentifierStart(camel.charAt(0));
        return isName ? camel.toString() : "_" + camel;
    }
}
