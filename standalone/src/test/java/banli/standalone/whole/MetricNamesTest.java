package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.act.Act;
import banli.language.act.AdminAct;
import banli.language.act.KnownAct;
import banli.language.act.KnownRule;
import banli.standalone.ops.Expressions;
import banli.wire.MessageNames;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("仪表板和报警所问的度量都有")
class MetricNamesTest {
    /** What Axon Server, the proxy and Prometheus itself tell; they are not here. */
    private static final Pattern OTHERS = Pattern.compile("axon_.*|haproxy_.*|banli_backup_.*|banli_certificate_.*|up");

    private static final Pattern SERIES = Pattern.compile("^([a-zA-Z_:][\\w:]*)(\\{[^\n]*})? ", Pattern.MULTILINE);
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static String told;

    @BeforeAll
    static void work() throws Exception {
        RunningDemo demo = WholeProduct.running();
        assertThat(demo.api().get("chief", "/api/cases").status()).isEqualTo(200);
        assertThat(send("http://127.0.0.1:" + demo.port() + "/api/cases", "chief:wrong")
                        .statusCode())
                .isEqualTo(401);
        assertThat(demo.api()
                        .act("registry", "district-cppcc-6-5-21-168", "assign-case", java.util.Map.of())
                        .status())
                .isEqualTo(422);
        told = send("http://127.0.0.1:" + demo.gauges() + "/actuator/prometheus", null)
                .body();
    }

    @Test
    @DisplayName("每个名称都有一个进程在说")
    void everyNameIsTold() {
        Set<String> names =
                SERIES.matcher(told).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> asked = Stream.concat(
                        Expressions.ofDashboards().values().stream().flatMap(List::stream),
                        Expressions.alerts().values().stream().map(alert -> (String) alert.get("expr")))
                .flatMap(expression -> Expressions.metrics(expression).stream())
                .filter(name -> !OTHERS.matcher(name).matches())
                .collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(names).containsAll(asked);
    }

    @Test
    @DisplayName("标签有限，没有人名、科室和案号")
    void labelsAreBounded() {
        List<String> ours =
                told.lines().filter(line -> line.startsWith("banli_")).toList();
        assertThat(ours).hasSizeGreaterThan(60);
        // Acts, rules and questions are as many as the product has; the rest does not grow with what people do.
        assertThat(values(ours, "act"))
                .isSubsetOf(Stream.<KnownAct>concat(Stream.of(Act.values()), Stream.of(AdminAct.values()))
                        .map(act -> act.command().getSimpleName())
                        .toList());
        assertThat(values(ours, "rule").stream()
                        .filter(rule -> KnownRule.named(rule).isEmpty()))
                .isSubsetOf("field");
        assertThat(values(ours, "question"))
                .allMatch(question ->
                        MessageNames.type("banli.language.query." + question).isPresent());
        assertThat(ours.stream().filter(line -> !line.contains("act=\"") && !line.contains("question=\"")))
                .hasSizeLessThan(1_000);
        assertThat(ours.stream()
                        .flatMap(line -> LABEL.matcher(line).results().map(found -> found.group(1)))
                        .collect(Collectors.toSet()))
                .isSubsetOf(
                        "act",
                        "bucket",
                        "figure",
                        "kind",
                        "le",
                        "light",
                        "made",
                        "outcome",
                        "processor",
                        "question",
                        "rule",
                        "screen",
                        "verdict",
                        "why");
        assertThat(told).doesNotContain("21-168", "=\"chief\"", "district-cppcc");
    }

    @Test
    @DisplayName("指标与页面上的相同")
    void figuresAreThePages() {
        var board = WholeProduct.api().get("supervisor", "/api/board").json().path("counts");
        board.forEach(count -> assertThat(told)
                .contains("banli_cases{bucket=\"" + count.path("id").asString() + "\""));
        assertThat(told).contains("banli_figure{figure=\"cases\"", "banli_figure_of{figure=\"meeting_rate\"");
    }

    @Test
    @DisplayName("健康说出在等什么")
    void healthSaysWhatItWaitsFor() throws Exception {
        String at = "http://127.0.0.1:" + WholeProduct.running().gauges() + "/actuator/health/";
        assertThat(send(at + "readiness", null).body()).contains("\"screens\"", "\"behind\"", "\"db\"");
        assertThat(send(at + "traffic", null).body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("\"db\"");
    }

    private static Set<String> values(List<String> series, String label) {
        return series.stream()
                .flatMap(line -> LABEL.matcher(line).results())
                .filter(found -> found.group(1).equals(label))
                .map(found -> found.group(2))
                .collect(Collectors.toSet());
    }

    private static java.net.http.HttpResponse<String> send(String address, String login)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (login != null) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes()));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
