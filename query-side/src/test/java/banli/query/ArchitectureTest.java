package banli.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

@DisplayName("查询侧的边界")
class ArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("banli.query");

    @Test
    @DisplayName("折叠是纯的：不见 Spring、Axon、JDBC，也不见 JSON")
    void foldsArePure() {
        noClasses()
                .that()
                .resideInAPackage("banli.query.fold..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "org.axonframework..", "java.sql..", "tools.jackson..", "banli.wire..")
                .check(classes);
    }

    @Test
    @DisplayName("组件自身不是拦截器：否则 Axon 会再登记一次，每个问题都经过两遍")
    void noBeanIsAnInterceptor() {
        noClasses()
                .that()
                .areAnnotatedWith(Component.class)
                .should()
                .beAssignableTo(MessageHandlerInterceptor.class)
                .check(classes);
    }

    @Test
    @DisplayName("查询侧不依赖命令侧与办公桌")
    void neverTheOtherSides() {
        noClasses()
                .that()
                .resideInAPackage("banli.query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("banli.command..", "banli.desk..")
                .check(classes);
    }
}
