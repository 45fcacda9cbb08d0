package dev.sonde;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the layers of docs/architecture.md: who may use whom, and which library stays in which package. */
class ArchitectureTest {

    private static final JavaClasses SONDE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sonde");

    @Test
    void only_render_knows_StringTemplate() {
        onlyIn("dev.sonde.render..", resideInAPackage("org.stringtemplate.."));
    }

    @Test
    void only_maven_knows_Maven() {
        onlyIn("dev.sonde.maven..", resideInAPackage("org.apache.maven.."));
    }

    @Test
    void only_cli_knows_picocli() {
        onlyIn("dev.sonde.cli..", resideInAPackage("picocli.."));
    }

    @Test
    void only_tracer_starts_processes() {
        onlyIn("dev.sonde.tracer..", JavaClass.Predicates.type(ProcessBuilder.class));
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.sonde.tracer..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "Runtime.exec is called",
                        call -> call.getTargetOwner().isEquivalentTo(Runtime.class)
                                && call.getName().equals("exec")))
                .allowEmptyShould(true)
                .check(SONDE);
    }

    @Test
    void provider_knows_nothing_else_of_Sonde() {
        noClassesIn("dev.sonde.provider..")
                .dependOnClassesThat(
                        resideInAPackage("dev.sonde..").and(resideOutsideOfPackages("dev.sonde.provider..")))
                .allowEmptyShould(true)
                .check(SONDE);
    }

    @Test
    void provider_needs_only_Java() {
        noClassesIn("dev.sonde.provider..")
                .dependOnClassesThat(
                        resideOutsideOfPackages("java..", "org.jspecify.annotations..", "dev.sonde.provider.."))
                .allowEmptyShould(true)
                .check(SONDE);
    }

    @Test
    void model_knows_only_provider() {
        noClassesIn("dev.sonde.model..")
                .dependOnClassesThat(resideInAPackage("dev.sonde..")
                        .and(resideOutsideOfPackages("dev.sonde.model..", "dev.sonde.provider..")))
                .allowEmptyShould(true)
                .check(SONDE);
    }

    @Test
    void nothing_below_the_dsl_knows_the_dsl() {
        noClassesIn(
                        "dev.sonde.model..",
                        "dev.sonde.check..",
                        "dev.sonde.lower..",
                        "dev.sonde.render..",
                        "dev.sonde.output..",
                        "dev.sonde.provider..",
                        "dev.sonde.elf..",
                        "dev.sonde.target..",
                        "dev.sonde.tracer..")
                .dependOnClassesThat(resideInAPackage("dev.sonde.dsl.."))
                .allowEmptyShould(true)
                .check(SONDE);
    }

    @Test
    void a_dialect_is_known_to_the_registry_only() {
        for (String dialect : List.of("dtrace", "systemtap", "bpftrace")) {
            String home = "dev.sonde.lower." + dialect + "..";
            noClasses()
                    .that()
                    .resideOutsideOfPackage(home)
                    .and()
                    .doNotHaveFullyQualifiedName("dev.sonde.lower.Dialects")
                    .should()
                    .dependOnClassesThat(resideInAPackage(home))
                    .check(SONDE);
        }
    }

    @Test
    void nobody_knows_the_doors() {
        onlyIn("dev.sonde.cli..", resideInAPackage("dev.sonde.cli.."));
        onlyIn("dev.sonde.maven..", resideInAPackage("dev.sonde.maven.."));
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("dev.sonde.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(SONDE);
    }

    @Test
    void every_class_has_a_name_that_says_something() {
        noClasses()
                // A binding has the name that its provider gave it.
                .that()
                .resideOutsideOfPackage("dev.sonde.bindings")
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Info)(\\$.*)?")
                .check(SONDE);
    }

    @Test
    void nothing_depends_on_the_language_charset_or_clock_of_the_machine() {
        Set<String> unsure = Set.of(
                "java.lang.String.formatted([Ljava.lang.Object;)",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
                "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.getBytes()",
                "java.lang.String.<init>([B)",
                "java.nio.charset.Charset.defaultCharset()",
                "java.util.Locale.getDefault()",
                "java.util.TimeZone.getDefault()",
                "java.time.ZoneId.systemDefault()",
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.LocalDateTime.now()",
                "java.lang.System.currentTimeMillis()");
        noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "the machine decides",
                        call -> unsure.contains(call.getTarget().getFullName())))
                .check(SONDE);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> unmarked = SONDE.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
        assertThat(unmarked)
                .as("packages without a package-info.java that says @NullMarked")
                .isEmpty();
    }

    private static void onlyIn(String home, DescribedPredicate<JavaClass> guarded) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat(guarded)
                .allowEmptyShould(true)
                .check(SONDE);
    }

    private static ClassesShould noClassesIn(String... packages) {
        return noClasses().that(resideInAnyPackage(packages)).should();
    }
}
