package dev.sonde.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A parameter's C declaration, understood as far as a tracer needs it. Sizes are those of 64-bit Linux, where
 * {@code long} has 64 bits.
 *
 * @param type what the value is
 * @param name the parameter's name, where the declaration has one
 * @param remark what was guessed, where something was
 */
record CType(ParameterType type, Optional<String> name, Optional<String> remark) {

    private static final Set<String> QUALIFIERS =
            Set.of("const", "volatile", "restrict", "static", "extern", "register", "userland", "kernel");
    private static final Set<String> TAGS = Set.of("struct", "union", "enum");
    private static final Set<String> ARITHMETIC = Set.of(
            "char", "short", "int", "long", "signed", "unsigned", "float", "double", "void", "_Bool", "bool", "string");
    private static final int DEEPEST_ALIAS = 20;

    private static final Map<String, ParameterType> KNOWN = known();

    static CType of(List<String> declaration, Map<String, List<String>> aliases) {
        if (declaration.contains("(")) {
            return plain(new ParameterType.Pointer(spelled(declaration)));
        }
        List<String> words = new ArrayList<>(declaration);
        int stars = 0;
        while (words.contains("[")) {
            words = new ArrayList<>(words.subList(0, words.indexOf("[")));
            stars = 1;
        }
        Optional<String> name = takeName(words);
        for (int i = 0; i < stars; i++) {
            words.add("*");
        }
        CType type = typed(expand(words, aliases), words);
        return new CType(type.type(), name, type.remark());
    }

    private static CType plain(ParameterType type) {
        return new CType(type, Optional.empty(), Optional.empty());
    }

    private static CType guessed(ParameterType type, String remark) {
        return new CType(type, Optional.empty(), Optional.of(remark));
    }

    /** The last word is the name when the words before it are a type without it. */
    private static Optional<String> takeName(List<String> words) {
        int last = words.size() - 1;
        String word = words.get(last);
        // D's own type is a usual name in C: "void *string".
        boolean isType = ARITHMETIC.contains(word) && !word.equals("string");
        if (last == 0 || word.equals("*") || isType || QUALIFIERS.contains(word)) {
            return Optional.empty();
        }
        List<String> before = words.subList(0, last).stream()
                .filter(w -> !QUALIFIERS.contains(w))
                .toList();
        boolean isTag = before.isEmpty() || TAGS.contains(before.get(before.size() - 1));
        if (isTag) {
            return Optional.empty();
        }
        words.remove(last);
        return Optional.of(word);
    }

    private static List<String> expand(List<String> words, Map<String, List<String>> aliases) {
        List<String> expanded = words;
        Set<String> seen = new HashSet<>();
        for (int depth = 0; depth < DEEPEST_ALIAS; depth++) {
            List<String> next = new ArrayList<>();
            boolean changed = false;
            for (String word : expanded) {
                List<String> alias = aliases.get(word);
                boolean follow = alias != null && !alias.equals(List.of(word)) && alias.size() < DEEPEST_ALIAS;
                if (follow && seen.add(word)) {
                    next.addAll(alias);
                    changed = true;
                } else {
                    next.add(word);
                }
            }
            expanded = next;
            if (!changed) {
                break;
            }
        }
        return expanded;
    }

    private static CType typed(List<String> words, List<String> written) {
        List<String> base = words.stream()
                .filter(w -> !QUALIFIERS.contains(w) && !w.equals("*"))
                .toList();
        long stars = words.stream().filter("*"::equals).count();
        String name = String.join(" ", base);
        if ((stars == 1 && name.equals("char")) || (stars == 0 && name.equals("string"))) {
            return plain(new ParameterType.CString());
        }
        if (stars > 0) {
            return plain(new ParameterType.Pointer(spelled(written)));
        }
        return value(base, name);
    }

    private static CType value(List<String> base, String name) {
        if (base.get(0).equals("enum")) {
            return plain(new ParameterType.Int(32, false));
        }
        ParameterType known = KNOWN.get(name);
        if (known != null) {
            return plain(known);
        }
        if (base.contains("float") || base.contains("double")) {
            int bits = base.contains("double") ? 64 : 32;
            return guessed(
                    new ParameterType.Int(bits, false),
                    "No tracer reads floating-point numbers; " + name + " is read as its raw bits.");
        }
        return arithmetic(base)
                .<CType>map(CType::plain)
                .orElseGet(() -> guessed(
                        new ParameterType.Int(64, true), "The type " + name + " is not known; it is read as int64_t."));
    }

    private static Optional<ParameterType> arithmetic(List<String> base) {
        if (!Set.of("char", "short", "int", "long", "signed", "unsigned").containsAll(base)) {
            return Optional.empty();
        }
        boolean signed = !base.contains("unsigned");
        int bits = base.contains("char") ? 8 : base.contains("short") ? 16 : base.contains("long") ? 64 : 32;
        return Optional.of(new ParameterType.Int(bits, signed));
    }

    /** {@code const struct Tcl_Obj **} from its words. */
    private static String spelled(List<String> words) {
        return String.join(" ", words).replace("* ", "*").replace("( ", "(").replace(" )", ")");
    }

    private static Map<String, ParameterType> known() {
        Map<String, ParameterType> known = new HashMap<>();
        for (int bits : new int[] {8, 16, 32, 64}) {
            known.put("int" + bits + "_t", new ParameterType.Int(bits, true));
            known.put("uint" + bits + "_t", new ParameterType.Int(bits, false));
        }
        for (String name : List.of("intptr_t", "ssize_t", "ptrdiff_t", "off_t", "time_t", "longlong_t", "Tcl_Size")) {
            known.put(name, new ParameterType.Int(64, true));
        }
        for (String name : List.of("uintptr_t", "size_t", "ulong", "u_long", "ulonglong_t", "dev_t", "ino_t")) {
            known.put(name, new ParameterType.Int(64, false));
        }
        for (String name : List.of("uid_t", "gid_t", "mode_t", "uint", "u_int", "uint_t", "id_t")) {
            known.put(name, new ParameterType.Int(32, false));
        }
        known.put("pid_t", new ParameterType.Int(32, true));
        known.put("uchar_t", new ParameterType.Int(8, false));
        known.put("u_char", new ParameterType.Int(8, false));
        known.put("bool", new ParameterType.Int(8, false));
        known.put("_Bool", new ParameterType.Int(8, false));
        known.put("ushort_t", new ParameterType.Int(16, false));
        known.put("u_short", new ParameterType.Int(16, false));
        return Map.copyOf(known);
    }
}
