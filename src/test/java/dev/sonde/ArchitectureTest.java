package dev.sonde;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SONDE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sonde");

    @Test
    void only_render_knows_StringTemplate() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.sonde.render..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.stringtemplate..")
                .check(SONDE);
    }
}
