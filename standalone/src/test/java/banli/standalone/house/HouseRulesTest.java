package banli.standalone.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import banli.language.word.Refusal;
import banli.language.word.Text;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;

@DisplayName("房子的规矩：谁可以依赖谁")
@AnalyzeClasses(packages = "banli", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule THE_LANGUAGE_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("banli.language..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("banli.language..", "java..");

    // An auditor runs it alone, on a machine that has nothing of ours.
    @ArchTest
    static final ArchRule THE_PROOF_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("banli.proof..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("banli.proof..", "java..", "com.sun.net.httpserver..", "picocli..");

    // Whatever refuses has its id and its sentence in the rulebook, which is printed.
    @ArchTest
    static final ArchRule REFUSALS_COME_FROM_RULES = noClasses()
            .that()
            .doNotHaveSimpleName("KnownRule")
            .and()
            .doNotHaveSimpleName("Rehearsal")
            .should()
            .callConstructor(Refusal.class, String.class, Text.class, Text.class);

    @ArchTest
    static final ArchRule THE_COMMAND_SIDE_KNOWS_NO_SCREEN_AND_NO_DESK = noClasses()
            .that()
            .resideInAPackage("banli.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("banli.query..", "banli.desk..", "banli.standalone..");

    @ArchTest
    static final ArchRule THE_QUERY_SIDE_KNOWS_NO_DECISION_AND_NO_DESK = noClasses()
            .that()
            .resideInAPackage("banli.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("banli.command..", "banli.desk..", "banli.standalone..");

    @ArchTest
    static final ArchRule THE_DESK_SPEAKS_THROUGH_THE_BUSES_ONLY = noClasses()
            .that()
            .resideInAPackage("banli.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("banli.command..", "banli.query..", "banli.standalone..");

    private static final String[] ROOMS_WITH_TABLES = {
        "banli.desk.comment",
        "banli.desk.guide",
        "banli.desk.inbound",
        "banli.desk.intake",
        "banli.desk.lines",
        "banli.desk.outgoing",
        "banli.desk.record",
        "banli.desk.session",
        "banli.desk.summary",
        "banli.desk.told",
        "banli.desk.token",
        "banli.desk.typed",
        "banli.desk.view"
    };

    // Its drafts, what people have read and want, and the security record are no facts, so they stand in tables of
    // their own, each known to one room
    // only.
    @ArchTest
    static final ArchRule THE_DESK_TOUCHES_NO_TABLE_BUT_ITS_DRAFTS_AND_RECORD = noClasses()
            .that()
            .resideInAPackage("banli.desk..")
            .and()
            .resideOutsideOfPackages(ROOMS_WITH_TABLES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.sql..", "org.springframework.jdbc..");

    // It may recognise that the store is away by its exception, but opens no connection and reads no table.
    @ArchTest
    static final ArchRule THE_DESK_OPENS_NO_CONNECTION = noClasses()
            .that()
            .resideInAPackage("banli.desk..")
            .and()
            .resideOutsideOfPackages(ROOMS_WITH_TABLES)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Connection.class, Statement.class, ResultSet.class, DriverManager.class);

    @ArchTest
    static final ArchRule DECIDING_AND_FOLDING_ARE_PURE = noClasses()
            .that()
            .resideInAnyPackage(
                    "banli.command.rulebook..", "banli.command.act..", "banli.command.policy..", "banli.query.fold..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..", "java.nio.file..");

    @ArchTest
    static final ArchRule DECIDING_AND_FOLDING_HAVE_NO_CLOCK_AND_NO_CHANCE = noClasses()
            .that()
            .resideInAnyPackage("banli.command.rulebook..", "banli.command.act..", "banli.query.fold..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Impl|Dto|DTO|Common)");
}
