package dev.sonde.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.provider.ParameterType.CString;
import dev.sonde.provider.ParameterType.Int;
import dev.sonde.provider.ParameterType.Pointer;
import dev.sonde.provider.ProviderDefinition.Remark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderDefinitionTest {

    @Test
    void whatNobodySeesIsABlankWhereverALineIsBroken() throws DefinitionException {
        for (String blank : List.of("\u001d", "\u001f\u001f", "\u2003", "\u2028", "\u000b", " \t ")) {
            String text = "/** " + ("word" + blank + "next ").repeat(30) + " */ provider own { probe mark(); };";
            Provider provider =
                    ProviderDefinition.parse(text, "own.d").providers().get(0);
            assertThat(provider.facts().meaning())
                    .isEqualTo("word next ".repeat(30).strip());
            assertThat(ProviderDefinition.parse(ProviderDefinition.print(provider), "again.d")
                            .providers())
                    .containsExactly(provider);
        }
    }

    @Test
    void readsNamesTypesAndBothSpellings() throws DefinitionException {
        Provider app = one("provider app { probe work__start(const char *name, int id); probe work-done(); };");

        assertThat(app.marker("work-start").orElseThrow().parameters())
                .containsExactly(new Parameter("name", new CString()), new Parameter("id", new Int(32, true)));
        assertThat(app.marker("work__done").orElseThrow().dtraceName()).isEqualTo("work-done");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            char                  | 8  | true
            unsigned char         | 8  | false
            unsigned short int    | 16 | false
            unsigned              | 32 | false
            enum color            | 32 | false
            long                  | 64 | true
            unsigned long long    | 64 | false
            long unsigned int     | 64 | false
            uint8_t               | 8  | false
            size_t                | 64 | false
            pid_t                 | 32 | true
            const int             | 32 | true
            _Bool                 | 8  | false
            """)
    void knowsTheWidthAndSignOfIntegers(String type, int bits, boolean signed) throws DefinitionException {
        assertThat(parameter(type).type()).isEqualTo(new Int(bits, signed));
        assertThat(parameter(type + " value")).isEqualTo(new Parameter("value", new Int(bits, signed)));
    }

    @Test
    void knowsStringsFromPointers() throws DefinitionException {
        assertThat(parameter("char*")).isEqualTo(new Parameter("arg0", new CString()));
        assertThat(parameter("string text")).isEqualTo(new Parameter("text", new CString()));
        assertThat(parameter("char name[]")).isEqualTo(new Parameter("name", new CString()));
        assertThat(parameter("char **argv")).isEqualTo(new Parameter("argv", new Pointer("char **")));
        assertThat(parameter("const struct x * p")).isEqualTo(new Parameter("p", new Pointer("const struct x *")));
        assertThat(parameter("void *string")).isEqualTo(new Parameter("string", new Pointer("void *")));
        assertThat(parameter("int (*call)(int, char)").type()).isInstanceOf(Pointer.class);
    }

    @Test
    void followsMacrosAndTypedefsEvenInACircle() throws DefinitionException {
        String text = """
                #define Oid unsigned int
                #define A B
                #define B A
                typedef char *text_t;
                typedef struct { int dummy; } conn_t;
                provider app { probe p(Oid id, text_t text, conn_t *c, A a); };
                """;
        assertThat(one(text).markers().get(0).parameters())
                .extracting(Parameter::type)
                .containsExactly(new Int(32, false), new CString(), new Pointer("conn_t *"), new Int(64, true));
    }

    @Test
    void stepsOverEverythingElse() throws DefinitionException {
        String text = """
                /* a comment */ // another
                #include <sys/sdt.h>
                #define LONG \\
                    provider nothing {
                struct s { int a; struct { int b; } c; };
                translator info_t <struct s *p> { a = p->a; b = "};"; };
                inline int X = 3;
                #pragma D option quiet
                provider app {
                    # file: app.c
                    probe p(int i) : (info_t *i, string s);
                }
                #pragma D attributes Evolving/Evolving/Common provider app provider
                """;
        ProviderDefinition definition = parse(text);

        assertThat(definition.providers()).extracting(Provider::name).containsExactly("app");
        assertThat(definition.remarks())
                .containsExactly(new Remark(11, 20, "The translated arguments of p are skipped; only D sees them."));
    }

    @Test
    void saysWhatItGuesses() throws DefinitionException {
        ProviderDefinition definition = parse("""
                provider app {
                    probe p(mystery m, double d, int m);
                    probe p();
                };
                """);

        assertThat(definition.remarks())
                .containsExactly(
                        new Remark(2, 13, "The type mystery is not known; it is read as int64_t."),
                        new Remark(2, 24, "No tracer reads floating-point numbers; double is read as its raw bits."),
                        new Remark(2, 34, "A parameter before this one is called m; this one becomes arg2."),
                        new Remark(3, 5, "The probe p is here a second time; the first one is kept."));
        assertThat(definition.providers().get(0).markers().get(0).parameters())
                .extracting(Parameter::name)
                .containsExactly("m", "d", "arg2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            provider app { probe p(int; };       | 1 | 27 | expected ")" at the end of the parameters but found ";"
            provider 3app { };                   | 1 | 10 | expected a provider's name but found "3app"
            provider app { prob p(); };          | 1 | 16 | expected "probe" but found "prob"
            provider app { probe p()             | 1 | 25 | expected ";" but found the end of the file
            provider app { probe p(int,); };     | 1 | 28 | expected a parameter's type but found ")"
            /* no end                            | 1 | 1  | the comment has no end
            hello                                | 1 | 1  | expected a provider but found "hello"
            struct s { int a;                    | 1 | 10 | this brace is never closed
            provider a { }; provider a { };      | 1 | 17 | the provider a is here a second time
            """)
    void pointsAtTheFault(String text, int line, int column, String sentence) {
        var thrown = catchThrowableOfType(DefinitionException.class, () -> parse(text));

        assertThat(thrown).hasMessage("app.d:" + line + ":" + column + ": " + sentence);
        assertThat(thrown.line()).isEqualTo(line);
        assertThat(thrown.column()).isEqualTo(column);
    }

    @Test
    void readsStructuredComments() throws DefinitionException {
        Provider app = one("""
                /**
                 * An application.
                 * @source its manual
                 * @library libapp.so.*
                 */
                provider app {
                    /***** not one *****/
                    /**
                     * Work
                     * begins.
                     *
                     * @param name what
                     *     to do
                     * @length name len
                     * @since 1.2
                     * @fires 1.2-1.9
                     * @silent 2.0- It is gone.
                     */
                    probe work__start(char *name, int len);
                };
                """);
        Marker marker = app.markers().get(0);

        assertThat(app.facts().meaning()).isEqualTo("An application.");
        assertThat(app.facts().places()).containsExactly(new Place(Place.Kind.LIBRARY, "libapp.so.*"));
        assertThat(marker.facts().meaning()).isEqualTo("Work begins.");
        assertThat(marker.facts().since()).isEqualTo(Version.parse("1.2"));
        assertThat(marker.parameters().get(0))
                .isEqualTo(new Parameter("name", new ParameterType.SizedString("len"), "what to do"));
        assertThat(firing(marker, "1.9.7")).contains(Behavior.Firing.FIRES);
        assertThat(firing(marker, "2.5")).contains(Behavior.Firing.SILENT);
        assertThat(firing(marker, "1.1")).isEmpty();
    }

    @Test
    void remarksOnTagsThatMeanNothing() throws DefinitionException {
        ProviderDefinition definition = parse("""
                provider app {
                    /**
                     * @param nobody x
                     * @length name nobody
                     * @since soon
                     * @fires always
                     * @author me
                     */
                    probe p(char *name);
                };
                """);

        assertThat(definition.remarks()).extracting(Remark::line).containsExactly(3, 4, 5, 6, 7);
    }

    @Test
    void printsTextThatWouldEndItsComment() throws DefinitionException {
        var facts = new ProviderFacts("a */ b", List.of(), List.of(), List.of());
        var app = new Provider("app", List.of(new Marker("app", "p", List.of())), facts);

        assertThat(one(ProviderDefinition.print(app))).isEqualTo(app);
    }

    private static Optional<Behavior.Firing> firing(Marker marker, String version) {
        return marker.facts().behavior(Version.parse(version).orElseThrow()).map(Behavior::firing);
    }

    private static Parameter parameter(String declaration) throws DefinitionException {
        return one("provider app { probe p(" + declaration + "); };")
                .markers()
                .get(0)
                .parameters()
                .get(0);
    }

    private static Provider one(String text) throws DefinitionException {
        return parse(text).providers().get(0);
    }

    private static ProviderDefinition parse(String text) throws DefinitionException {
        return ProviderDefinition.parse(text, "app.d");
    }

    @Test
    void aMacroThatIsNoTypeIsNone() throws DefinitionException {
        String text = "#define word # # 7\nprovider app { probe a(word x); };";
        Provider app = ProviderDefinition.parse(text, "app.d").providers().get(0);
        assertThat(ProviderDefinition.parse(ProviderDefinition.print(app), "again.d")
                        .providers())
                .containsExactly(app);
        assertThat(app.toString()).doesNotContain("#");
    }

    @Test
    void aDirectiveInTheMiddleOfALineIsRefused() {
        assertThatThrownBy(() -> ProviderDefinition.parse("provider app {\n probe a(# char *x); };", "app.d"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("app.d:2:10: a # stands only at the start of a line");
    }
}
