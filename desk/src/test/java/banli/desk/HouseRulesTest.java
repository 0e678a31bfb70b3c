package banli.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("办公桌的边界")
class HouseRulesTest {
    private final JavaClasses desk = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("banli.desk");

    @Test
    @DisplayName("只经总线说话:不依赖命令侧、查询侧与数据库")
    void speaksOnlyThroughTheBuses() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("banli.command..", "banli.query..", "banli.proof.notary..")
                .check(desk);
    }

    @Test
    @DisplayName("各间之间没有循环")
    void noCyclesBetweenRooms() {
        slices().matching("banli.desk.(*)..").should().beFreeOfCycles().check(desk);
    }

    @Test
    @DisplayName("读取与说法不依赖页面与接口")
    void innerRoomsDontKnowOuterOnes() {
        noClasses()
                .that()
                .resideInAnyPackage("banli.desk.form..", "banli.desk.problem..", "banli.desk.ask..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("banli.desk.api..", "banli.desk.frame..", "banli.desk.page..")
                .check(desk);
    }
}
