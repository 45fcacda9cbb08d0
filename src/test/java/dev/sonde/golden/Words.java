package dev.sonde.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the language, as its sources have them, and the scripts with goldens that use them. */
final class Words {
    private static final Path LANGUAGE = Path.of("generator/dev/sonde/dsl");
    private static final Path SCRIPTS = Path.of("src/test/java/dev/sonde/golden");
    private static final Pattern DOCUMENTED = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s*)*(?:public|default) [^;{=]*?\\b(\\w+)\\(", Pattern.DOTALL);
    private static final Pattern SCRIPT =
            Pattern.compile("static Script (\\w+)\\(\\) \\{(.*?)(?=static Script |\\z)", Pattern.DOTALL);

    private final Map<String, String> scripts = new TreeMap<>();

    Words() {
        for (String source : sources(SCRIPTS, "Scripts.java")) {
            Matcher script = SCRIPT.matcher(source);
            while (script.find()) {
                scripts.put(kebab(script.group(1)), script.group(2));
            }
        }
        scripts.put("numbers", sources(SCRIPTS, "Numbers.java").iterator().next());
    }

    /** The public methods of a class, without those that every object has and without a record's own. */
    static List<String> of(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> Stream.of(Object.class.getMethods())
                        .noneMatch(general -> general.getName().equals(name)))
                .filter(name -> !type.isRecord()
                        || Stream.of(type.getRecordComponents())
                                .noneMatch(part -> part.getName().equals(name)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The public classes of the language by their names. */
    static Map<String, Class<?>> classes() throws ClassNotFoundException {
        Map<String, Class<?>> classes = new TreeMap<>();
        for (Path file : files(LANGUAGE, ".java")) {
            String name = file.getFileName().toString().replace(".java", "");
            if (!name.equals("package-info")) {
                Class<?> type = Class.forName("dev.sonde.dsl." + name);
                if (Modifier.isPublic(type.getModifiers())) {
                    classes.put(name, type);
                }
            }
        }
        return classes;
    }

    /** The golden folder of the shortest script that has a class's word. */
    Optional<String> golden(Class<?> type, String word) {
        String constants = Stream.ofNullable(type.getEnumConstants())
                .flatMap(Stream::of)
                .map(constant -> constant + "\\.")
                .collect(Collectors.joining("|"));
        Pattern used = Pattern.compile("\\b(" + constants + ")" + word + "\\(");
        return scripts.entrySet().stream()
                .filter(script -> used.matcher(script.getValue()).find())
                .min(Comparator.comparingInt(script -> script.getValue().length()))
                .map(Map.Entry::getKey);
    }

    /** The first sentence of a method's documentation, by its name. */
    static Map<String, String> sentences(Class<?> type) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        Matcher found = DOCUMENTED.matcher(Files.readString(LANGUAGE.resolve(type.getSimpleName() + ".java")));
        while (found.find()) {
            sentences.putIfAbsent(found.group(2), sentence(found.group(1)));
        }
        return sentences;
    }

    private static String sentence(String comment) {
        String text = comment.replaceAll("\\s*\\n\\s*\\*? ?", " ").strip();
        String first =
                text.replaceFirst("(?s)(\\.)(\\s|$).*", "$1").replaceFirst("\\s*(<p>|<pre>|@param|@throws).*", "");
        return first.replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link [^}]*?#?(\\w+)(\\([^)]*\\))?}", "`$1`")
                .replace("|", "\\|");
    }

    private static Collection<String> sources(Path folder, String ending) {
        try {
            List<String> sources = new ArrayList<>();
            for (Path file : files(folder, ending)) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(
                    files.filter(file -> file.toString().endsWith(ending)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
