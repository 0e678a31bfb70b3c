package banli.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.act.Act;
import banli.language.act.Rule;
import banli.language.command.CaseCommand;
import banli.language.event.CaseEvent;
import banli.language.lifecycle.Lifecycle;
import banli.language.lifecycle.LifecycleRow;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("场景无遗漏")
class NothingIsLeftOutTest {
    @BeforeAll
    static void runEveryScenario() throws Exception {
        for (Class<?> scenarios : scenarioClasses()) {
            Constructor<?> made = scenarios.getDeclaredConstructor();
            made.setAccessible(true);
            for (Method method : scenarios.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)) {
                    method.setAccessible(true);
                    method.invoke(made.newInstance());
                }
            }
        }
    }

    private static List<Class<?>> scenarioClasses() throws IOException, URISyntaxException, ClassNotFoundException {
        Path here = Path.of(NothingIsLeftOutTest.class.getResource(".").toURI());
        try (Stream<Path> files = Files.walk(here)) {
            List<String> names = files.map(
                            file -> here.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith("ScenariosTest.class"))
                    .map(name -> "banli.command.act." + name.substring(0, name.length() - ".class".length()))
                    .toList();
            List<Class<?>> classes = new java.util.ArrayList<>();
            for (String name : names) {
                classes.add(Class.forName(name));
            }
            return classes;
        }
    }

    @Test
    @DisplayName("每一条规则都有场景因它被拒绝")
    void everyRuleIsRefusedByAScenario() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::id))
                .as("在 command-side/src/test/java/banli/command/act 的某个 …ScenariosTest 里加一个场景 add a scenario there")
                .isSubsetOf(Scenario.REFUSED);
    }

    @Test
    @DisplayName("每一类事实都由场景记录过")
    void everyFactIsRecordedByAScenario() {
        assertThat(Lifecycle.rows().stream().<Class<?>>map(LifecycleRow::fact))
                .as("在 command-side/src/test/java/banli/command/act 的某个 …ScenariosTest 里加一个场景 add a scenario there")
                .isSubsetOf(Scenario.RECORDED);
    }

    @Test
    @DisplayName("每一个动作、每一类事实都在动作表中，且只出现一次；只有更正可由两个动作记录")
    void everyCommandAndFactStandsInTheTableOfActs() {
        assertThat(Arrays.stream(Act.values()).map(Act::command))
                .containsExactlyInAnyOrderElementsOf(leaves(CaseCommand.class).toList());
        assertThat(Arrays.stream(Act.values())
                        .flatMap(act -> act.facts().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(leaves(CaseEvent.class).toList());
    }

    @Test
    @DisplayName("动作的编号与命令同名")
    void anActIsNamedAsItsCommand() {
        assertThat(Act.values())
                .allSatisfy(act -> assertThat(act.id())
                        .isEqualTo(act.command()
                                .getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                .toLowerCase()));
    }

    @Test
    @DisplayName("规则编号唯一，中英文俱全")
    void rulesHaveUniqueIdsAndBothLanguages() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Rule.values()).allSatisfy(rule -> {
            assertThat(rule.sentence().zh()).containsPattern("\\p{IsHan}");
            assertThat(rule.sentence().en()).matches("[\\x20-\\x7e]+");
        });
    }

    static <T> Stream<Class<? extends T>> leaves(Class<T> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses())
                        .map(child -> child.asSubclass(sealed))
                        .flatMap(NothingIsLeftOutTest::leaves)
                : sealed.isInterface()
                        ? Arrays.stream(sealed.getDeclaredClasses()).map(child -> child.asSubclass(sealed))
                        : Stream.of(sealed);
    }
}
