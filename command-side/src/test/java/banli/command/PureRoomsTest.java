package banli.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("纯净的房间")
class PureRoomsTest {
    private static final JavaClasses COMMAND_SIDE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("banli.command");

    @Test
    @DisplayName("规则、动作、政策不见 Spring 和 Axon")
    void rulesActsAndPoliciesSeeNeitherSpringNorAxon() {
        noClasses()
                .that()
                .resideInAnyPackage("banli.command.rulebook..", "banli.command.act..", "banli.command.policy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "org.axonframework..", "java.sql..", "banli.command.axon..")
                .check(COMMAND_SIDE);
    }

    @Test
    @DisplayName("决定不看时钟，不用随机数")
    void decisionsSeeNoClockAndNoRandom() {
        noClasses()
                .that()
                .resideInAnyPackage("banli.command.rulebook..", "banli.command.act..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.(Clock|Instant)|java\\.util\\.(Random|UUID)")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(COMMAND_SIDE);
    }

    @Test
    @DisplayName("自动后续以 When…Then… 命名，从不重放")
    void reactionsAreNamedAndNeverReplayed() {
        classes()
                .that()
                .resideInAPackage("banli.command.reaction")
                .and()
                .haveSimpleNameStartingWith("When")
                .should()
                .haveNameMatching(".*\\.When[A-Za-z]+Then[A-Za-z]+")
                .andShould()
                .beAnnotatedWith(org.axonframework.eventhandling.DisallowReplay.class)
                .check(COMMAND_SIDE);
    }
}
