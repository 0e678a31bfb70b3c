package banli.standalone.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

@DisplayName("每个报警都响过，也都有一页说明")
class AlertsTest {
    private static final Path TESTS = Compose.HOME.resolve("ops/prometheus/tests");

    @TestFactory
    @DisplayName("说明写着含义、看什么、做什么，操作手册列出它")
    Stream<DynamicTest> everyAlertHasItsPage() {
        String operations = Expressions.text(Compose.HOME.resolve("docs/operations.md"));
        return Expressions.alerts().entrySet().stream()
                .map(alert -> DynamicTest.dynamicTest(alert.getKey(), () -> {
                    Map<String, Object> said = Compose.map(alert.getValue(), "annotations");
                    assertThat((String) said.get("summary")).contains(" · ").matches("(?s).*\\p{IsHan}.*[a-z].*");
                    assertThat(Compose.map(alert.getValue(), "labels").get("severity"))
                            .isIn("page", "ticket");
                    String page = (String) said.get("runbook");
                    assertThat(page).isEqualTo("docs/runbook/" + file(alert.getKey()));
                    assertThat(Expressions.text(Compose.HOME.resolve(page)))
                            .startsWith("# " + alert.getKey() + " ")
                            .contains("## 含义 · What it means", "## 看什么 · What to look at", "## 做什么 · What to do");
                    assertThat(operations).contains("[" + alert.getKey() + "](runbook/" + file(alert.getKey()) + ")");
                }));
    }

    @Test
    @DisplayName("没有说明是没有报警的")
    void noPageWithoutAlert() {
        assertThat(Expressions.files(Compose.HOME.resolve("docs/runbook")))
                .extracting(page -> page.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(Expressions.alerts().keySet().stream()
                        .map(AlertsTest::file)
                        .toList());
    }

    @Test
    @DisplayName("每个报警都有响的和不响的例子")
    void everyAlertIsTriedBothWays() {
        List<String> tried = new ArrayList<>();
        Map<String, Object> tests = new Yaml().load(Expressions.text(TESTS.resolve("banli.yml")));
        Compose.list(tests, "tests")
                .forEach(test -> Compose.list(Compose.cast(test), "alert_rule_test")
                        .forEach(one -> {
                            Map<String, Object> asked = Compose.cast(one);
                            tried.add(asked.get("alertname")
                                    + (Compose.list(asked, "exp_alerts").isEmpty() ? " silent" : ""));
                        }));
        Expressions.alerts().keySet().forEach(alert -> assertThat(tried).contains(alert, alert + " silent"));
    }

    @Test
    @DisplayName("promtool 认可规则，例子都如所写")
    void promtoolAgrees() {
        Tool.PROMTOOL.assumeThere();
        assertThat(Tool.PROMTOOL.agrees(Compose.HOME, "check", "rules", "ops/prometheus/rules/banli.yml"))
                .contains("SUCCESS");
        assertThat(Tool.PROMTOOL.agrees(
                        Compose.HOME, "check", "config", "--syntax-only", "ops/prometheus/prometheus.yml"))
                .contains("SUCCESS");
        assertThat(Tool.PROMTOOL.agrees(TESTS, "test", "rules", "banli.yml")).contains("SUCCESS");
    }

    @Test
    @DisplayName("amtool 认可报警的送出，page 和 ticket 都有去处")
    void amtoolAgrees() {
        Tool.AMTOOL.assumeThere();
        String file = "ops/alertmanager/alertmanager.yml";
        assertThat(Tool.AMTOOL.agrees(Compose.HOME, "check-config", file)).contains("SUCCESS");
        for (String severity : List.of("page", "ticket")) {
            assertThat(Tool.AMTOOL.agrees(
                            Compose.HOME, "config", "routes", "test", "--config.file=" + file, "severity=" + severity))
                    .endsWith("office\n");
        }
    }

    /** ProcessDown → process-down.md. */
    private static String file(String alert) {
        return alert.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".md";
    }
}
