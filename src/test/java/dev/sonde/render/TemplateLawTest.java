package dev.sonde.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.sonde.check.Diagnostic;
import dev.sonde.golden.Goldens;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.lower.Lowering;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.target.Targets;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stringtemplate.v4.STGroup;
import org.stringtemplate.v4.compiler.CompiledST;

/** One record, one template of its name in each dialect, with its components as arguments; and none besides. */
class TemplateLawTest {
    private static final JavaClasses SONDE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sonde");

    static List<Dialect> dialects() {
        return Dialects.all();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyRecordHasATemplateOrAReason(Dialect dialect) {
        Set<String> templates = templates(group(dialect));
        Set<String> excused = Untemplated.in(dialect).keySet();
        List<String> records =
                records(dialect).stream().map(Class::getSimpleName).toList();
        assertThat(records.stream().filter(name -> !templates.contains(name) && !excused.contains(name)))
                .as("records without a template and without a reason")
                .isEmpty();
        assertThat(records.stream().filter(name -> templates.contains(name) && excused.contains(name)))
                .as("records with a template and a reason to have none")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aTemplateTakesTheComponentsOfItsRecord(Dialect dialect) {
        STGroup group = group(dialect);
        for (Class<?> type : records(dialect)) {
            CompiledST template = group.lookupTemplate("/" + type.getSimpleName());
            if (template != null) {
                assertThat(formals(template)).as(type.getSimpleName()).isEqualTo(components(type));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyTemplateAndEveryExcuseHasARecord(Dialect dialect) {
        List<String> records =
                records(dialect).stream().map(Class::getSimpleName).toList();
        Set<String> templates = templates(group(dialect));
        assertThat(records)
                .containsAll(templates)
                .containsAll(Untemplated.in(dialect).keySet());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void noTwoRecordsShareAName(Dialect dialect) {
        assertThat(records(dialect).stream().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void theGoldensRenderEveryTemplate(Dialect dialect) {
        Set<String> unseen = templates(group(dialect));
        for (Goldens.Golden golden : Goldens.all()) {
            Lowering lowering = dialect.lower(golden.script().model(), Targets.usual());
            if (!Diagnostic.anyError(lowering.diagnostics())) {
                Shape.walk(
                        lowering.program(),
                        node -> unseen.remove(node.getClass().getSimpleName()));
            }
        }
        assertThat(unseen)
                .as("templates that no golden renders in " + dialect.title())
                .isEmpty();
    }

    /** StringTemplate's own words for the same records: what our walk over the templates must print, byte by byte. */
    @ParameterizedTest
    @MethodSource("dialects")
    void everyGoldenIsPrintedAsStringTemplatePrintsIt(Dialect dialect) {
        ByStringTemplate stringTemplate = new ByStringTemplate(group(dialect));
        for (Goldens.Golden golden : Goldens.all()) {
            Lowering lowering = dialect.lower(golden.script().model(), Targets.usual());
            if (!Diagnostic.anyError(lowering.diagnostics())) {
                assertThat(Renderer.render(lowering.program(), dialect.templates())
                                .text())
                        .as(golden.script().name())
                        .isEqualTo(stringTemplate.text(lowering.program()));
            }
        }
    }

    @Test
    void theSealedFamiliesAreAmongTheRecords() {
        Set<Class<?>> sealed = new TreeSet<>(Comparator.comparing(Class::getName));
        Stream.of(
                        dev.sonde.model.Expression.class,
                        dev.sonde.model.Statement.class,
                        dev.sonde.model.Point.class,
                        dev.sonde.model.Variable.class)
                .forEach(family -> addRecords(family, sealed));
        assertThat(sealed).hasSizeGreaterThan(50);
        assertThat(records(Dialects.D)).containsAll(sealed);
    }

    private static void addRecords(Class<?> type, Set<Class<?>> records) {
        if (type.isRecord()) {
            records.add(type);
        } else if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(permitted -> addRecords(permitted, records));
        }
    }

    /** The records of the model, of all dialects in common, and of this one. */
    private static List<Class<?>> records(Dialect dialect) {
        Set<String> homes = Set.of(
                Node.class.getPackageName(),
                Dialect.class.getPackageName(),
                dialect.getClass().getPackageName());
        List<Class<?>> records = new ArrayList<>();
        SONDE.stream()
                .filter(type -> homes.contains(type.getPackageName()) && type.isRecord())
                .filter(type -> type.isAssignableTo(Node.class))
                .forEach(type -> records.add(type.reflect()));
        records.sort(Comparator.comparing(Class::getName));
        return records;
    }

    private static STGroup group(Dialect dialect) {
        return TemplateGroup.named(dialect.templates()).group();
    }

    /** The names of a group's own templates and of those it imports. */
    private static Set<String> templates(STGroup group) {
        Set<String> names = group.getTemplateNames().stream()
                .map(name -> group.lookupTemplate(name))
                .filter(template -> template != null && !template.isAnonSubtemplate)
                .map(template -> template.name.replaceFirst("^/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        group.getImportedGroups().forEach(imported -> names.addAll(templates(imported)));
        return names;
    }

    private static List<String> formals(CompiledST template) {
        return template.formalArguments == null ? List.of() : List.copyOf(template.formalArguments.keySet());
    }

    private static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getType() != Origin.class)
                .map(RecordComponent::getName)
                .toList();
    }
}
