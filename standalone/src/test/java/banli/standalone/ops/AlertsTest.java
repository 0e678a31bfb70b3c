package banli.standalone.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    void promtoolAgrees() throws Exception {
        assumeThat(onPath("promtool"))
                .as("没有 promtool（Debian 的 prometheus 包），报警的例子没有运行。"
                        + " Not run: promtool, of Debian's package prometheus, is not there.")
                .isTrue();
        assertThat(run(Compose.HOME, "promtool", "check", "rules", "ops/prometheus/rules/banli.yml"))
                .contains("SUCCESS");
        assertThat(run(Compose.HOME, "promtool", "check", "config", "--syntax-only", "ops/prometheus/prometheus.yml"))
                .contains("SUCCESS");
        assertThat(run(TESTS, "promtool", "test", "rules", "banli.yml")).contains("SUCCESS");
    }

    @Test
    @DisplayName("HAProxy 认可代理的设置")
    void haproxyAgrees() throws Exception {
        assumeThat(onPath("haproxy"))
                .as("没有 haproxy，代理的设置没有检查。 Not run: haproxy is not there.")
                .isTrue();
        assertThat(run(Compose.HOME, "haproxy", "-c", "-f", "ops/proxy/haproxy.cfg"))
                .doesNotContain("ALERT", "WARNING");
    }

    private static String run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** ProcessDown → process-down.md. */
    private static String file(String alert) {
        return alert.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".md";
    }
}
