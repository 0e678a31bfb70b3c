package banli.standalone.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.Api.Answer;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.PageForm;
import banli.standalone.whole.WholeProduct;
import banli.wire.WireMapper;
import banli.wire.WireNames;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("别的程序：令牌、事实流、说明书里的命令")
class ProgramsTest {
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">(banli_[\\w-]+)<");
    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\\n(.*?)```");

    private final Api api = WholeProduct.api();
    private final int port = WholeProduct.running().port();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @DisplayName("令牌由本人在页面上设立，凭它读案件；停用即拒；安全记录里有设立、使用和停用")
    void aTokenOfOnesOwn() throws Exception {
        PageBrowser pages = PageBrowser.loggedIn(port, "supervisor");
        String secret = made(pages, "CASES");
        HttpResponse<String> read = get(secret, "/api/cases?year=2021&size=1");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get(secret, "/api/feed").statusCode()).isEqualTo(403);

        PageForm end = pages.form("/me/tokens", "/me/tokens/end");
        assertThat(pages.post(end).statusCode()).isEqualTo(302);
        HttpResponse<String> ended = get(secret, "/api/cases");
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).contains("停用", "was ended");
        for (String kind : List.of("TOKEN_MADE", "TOKEN_USED", "TOKEN_ENDED", "TOKEN_REFUSED")) {
            WholeProduct.until(
                    kind,
                    () -> !api.get("auditor", "/api/security-record?person=supervisor&kind=" + kind)
                            .json()
                            .path("events")
                            .isEmpty());
        }
    }

    @Test
    @DisplayName("事实流：按号接着取，不漏不重；按种类筛；加密的不出现；参数不对的说明原因")
    void theFeed() throws Exception {
        String secret = made(PageBrowser.loggedIn(port, "auditor"), "FEED");
        CaseDriver.register(api, "T-880", "LEAD");
        long head =
                api.get("auditor", "/api/trail?size=1").json().path("position").asLong();

        List<Long> numbers = new ArrayList<>();
        String next = "-1";
        String at = "/api/feed?limit=1000";
        while (Long.parseLong(next) < head) {
            HttpResponse<String> batch = get(secret, at);
            assertThat(batch.statusCode()).as(batch.body()).isEqualTo(200);
            assertThat(batch.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/cloudevents-batch+json");
            for (JsonNode event : WireMapper.mapper().readTree(batch.body())) {
                numbers.add(Long.valueOf(event.path("id").asString()));
                assertThat(event.path("specversion").asString()).isEqualTo("1.0");
                assertThat(event.path("source").asString()).isNotBlank();
                assertThat(WireNames.allFacts()).containsKey(event.path("type").asString());
                assertThat(event.path("subject").asString()).isNotBlank();
                assertThat(event.path("data").path("sentence").path("en").asString())
                        .isNotBlank();
            }
            assertThat(batch.body()).doesNotContain("keyCommitment", "\"sealed\"", "⟦", "13800001111");
            next = batch.headers().firstValue("Banli-Next-After").orElseThrow();
            at = batch.headers().firstValue("Link").orElseThrow().replaceAll("^<|>.*$", "");
        }
        assertThat(numbers).doesNotHaveDuplicates().isSorted().startsWith(0L);
        assertThat(numbers).hasSize((int) (Long.parseLong(next) + 1));

        JsonNode registered = WireMapper.mapper()
                .readTree(get(secret, "/api/feed?type=case-registered&limit=1").body());
        assertThat(registered.size()).isEqualTo(1);
        assertThat(registered.get(0).path("data").path("payload").path("title").asString())
                .isNotBlank();
        assertThat(get(secret, "/api/feed?type=password-leaked").body()).contains("/api/events");
        for (String wrong : List.of("after=x", "after=-2", "limit=0", "limit=1001", "wait=21", "nonsense=1")) {
            assertThat(get(secret, "/api/feed?" + wrong).statusCode()).as(wrong).isEqualTo(422);
        }
        assertThat(get(secret, "/api/feed?after=999999999&wait=1").body()).isEqualTo("[]");
        assertThat(get(secret, "/api/feed?as-of=2021-01-01").statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("等着事实的，令牌这时停用，就什么也得不到")
    void endedWhileItWaits() throws Exception {
        PageBrowser pages = PageBrowser.loggedIn(port, "supervisor");
        String secret = made(pages, "FEED");
        String head = get(secret, "/api/feed?limit=1")
                .headers()
                .firstValue("Banli-Head")
                .orElseThrow();
        CompletableFuture<HttpResponse<String>> waits = http.sendAsync(
                asked(secret, "/api/feed?type=case-registered&wait=20&after=" + head), BodyHandlers.ofString());
        assertThat(pages.post(pages.form("/me/tokens", "/me/tokens/end")).statusCode())
                .isEqualTo(302);
        CaseDriver.register(api, "T-882", "LEAD");
        assertThat(waits.get().statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("说明：AsyncAPI 有每一种事实；OpenAPI 写明版本、令牌和事实流")
    void described() {
        JsonNode events = api.get("auditor", "/api/events").json();
        assertThat(events.path("asyncapi").asString()).isEqualTo("3.0.0");
        assertThat(events.path("components").path("messages").propertyNames())
                .containsExactlyInAnyOrderElementsOf(WireNames.allFacts().keySet());
        Answer open = api.get(null, "/v3/api-docs");
        assertThat(open.json().path("components").path("securitySchemes").has("token"))
                .isTrue();
        assertThat(open.json().path("paths").has("/api/feed")).isTrue();
    }

    @Test
    @DisplayName("OpenAPI 里的实例：照着发出去，答复的形状与写着的一致")
    void theExamples() throws Exception {
        Path file = Path.of("../desk/src/main/resources/banli/desk/api/examples.json");
        JsonNode examples = WireMapper.mapper().readTree(Files.readString(file));
        for (JsonNode one : examples) {
            Answer answer = one.has("body")
                    ? api.post(
                            "registry",
                            one.path("send").asString(),
                            one.path("body"),
                            Map.of("Idempotency-Key", "example/openapi", "Banli-Made-Up", "*"))
                    : api.get("registry", one.path("send").asString());
            assertThat(answer.status()).as(answer.text()).isIn(200, 201);
            JsonNode real = first(answer.json());
            if ("write".equals(System.getProperty("banli.docs"))) {
                ((ObjectNode) one).set("answer", real);
            }
            assertThat(names(one.path("answer")))
                    .as(one.path("send").asString())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(names(real));
        }
        if ("write".equals(System.getProperty("banli.docs"))) {
            Files.writeString(
                    file,
                    WireMapper.forPeople().writerWithDefaultPrettyPrinter().writeValueAsString(examples) + "\n");
        }
        assertThat(api.get(null, "/v3/api-docs").text()).contains("关于增设社区助浴点的建议");
    }

    /** The same with the first of each list. */
    private static JsonNode first(JsonNode of) {
        if (of.isArray()) {
            ArrayNode one = WireMapper.mapper().createArrayNode();
            if (!of.isEmpty()) {
                one.add(first(of.get(0)));
            }
            return one;
        } else if (of.isObject()) {
            ObjectNode same = WireMapper.mapper().createObjectNode();
            of.properties().forEach(field -> same.set(field.getKey(), first(field.getValue())));
            return same;
        }
        return of;
    }

    /** Its fields; of a list, those of the first. */
    private static Set<String> names(JsonNode of) {
        Set<String> names = new TreeSet<>();
        (of.isArray() ? of.path(0) : of).propertyNames().forEach(names::add);
        return names;
    }

    @Test
    @DisplayName("docs/api.md 里的命令，一条条照着跑")
    void theCommandsOfTheManual(@TempDir Path folder) throws Exception {
        assumeThat(runs(folder, "curl --version", "")).isZero();
        String secret = made(PageBrowser.loggedIn(port, "registry"), "CASES", "FIGURES", "TRAIL", "FEED", "ACT");
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/api.md")));
        int ran = 0;
        while (block.find()) {
            assertThat(runs(folder, block.group(1), secret)).as(block.group(1)).isZero();
            ran++;
        }
        assertThat(ran).isGreaterThan(5);
    }

    private int runs(Path folder, String commands, String secret) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", "set -euo pipefail\n" + commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        shell.environment().putAll(Map.of("BANLI", "http://127.0.0.1:" + port, "TOKEN", secret));
        Process running = shell.start();
        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return running.exitValue();
    }

    private static String made(PageBrowser pages, String... scopes) {
        PageForm form = pages.form("/me/tokens", "/me/tokens");
        form.set("name", "t" + UUID.randomUUID().toString().substring(0, 8))
                .set("scope", scopes)
                .set("lastDay", LocalDate.now().plusDays(2).toString())
                .set("_password", "demo-2021");
        String page = pages.post(form).body();
        Matcher shown = SECRET.matcher(page);
        assertThat(shown.find()).as(page).isTrue();
        return shown.group(1);
    }

    private HttpResponse<String> get(String secret, String path) throws IOException, InterruptedException {
        return http.send(asked(secret, path), BodyHandlers.ofString());
    }

    private HttpRequest asked(String secret, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + secret)
                .build();
    }
}
