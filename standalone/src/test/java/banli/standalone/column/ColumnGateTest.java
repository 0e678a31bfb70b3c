package banli.standalone.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.standalone.Main;
import banli.standalone.data.CommandFailed;
import banli.standalone.publish.ColumnGate;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("全产品：单独端口上的公示栏")
class ColumnGateTest {
    private static final String OF_THE_SEED = "/public/replies/district-cppcc-6-5-21-168.html";
    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}");

    private static OpenGate gate;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        gate = OpenGate.of(OpenGate.BASE, ColumnGate.WORK);
    }

    @AfterAll
    static void close() {
        gate.close();
    }

    @Test
    @DisplayName("首页、查找、订阅、证据都在，网址是公众看到的；撤回以后没有文字")
    void theColumn() {
        assertThat(gate.get("/").headers().firstValue("Location")).contains("/public/index.html");
        HttpResponse<String> seed = gate.get(OF_THE_SEED, "Cookie", "banli=0", "Authorization", OpenGate.registry());
        assertThat(seed.statusCode()).isEqualTo(200);
        assertThat(seed.body())
                .contains("区民政局予以全部采纳", OpenGate.BASE + OF_THE_SEED, "href=\"/log/verify.html\"")
                .doesNotContain("127.0.0.1");
        assertThat(seed.headers().map().keySet()).noneMatch(name -> name.equalsIgnoreCase("set-cookie"));
        assertThat(seed.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        String tag = seed.headers().firstValue("ETag").orElseThrow();
        assertThat(gate.get(OF_THE_SEED, "If-None-Match", tag).statusCode()).isEqualTo(304);
        HttpResponse<String> packed = gate.get(OF_THE_SEED, "Accept-Encoding", "br, gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(packed.body())
                .startsWith("\u001f")
                .hasSizeLessThan(seed.body().length());
        assertThat(gate.get(OF_THE_SEED, "Accept-Encoding", "zzz;q=x,,;;").body())
                .isEqualTo(seed.body());
        assertThat(gate.get(OF_THE_SEED, "Accept-Encoding", "gzip;q=0").body()).isEqualTo(seed.body());
        assertThat(gate.get("/public/search.html?q=%E6%8F%90%E6%A1%88").body()).contains("search.html");
        assertThat(gate.get("/public/search.html?q=" + "x".repeat(10_000)).statusCode())
                .isEqualTo(400);
        assertThat(gate.get("/public/replies/no-such-case.html").statusCode()).isEqualTo(404);
        for (String told : new String[] {"/public/feed.atom", "/public/sitemap.xml", "/robots.txt"}) {
            assertThat(gate.get(told).body()).as(told).contains(OpenGate.BASE).doesNotContain("127.0.0.1");
        }
        assertThat(gate.get("/log/checkpoint").statusCode()).isEqualTo(200);

        CaseDriver one = PublishedCase.published("GS-21", Map.of("title", "关于单独端口的建议"));
        String page = PublishedCase.page(one);
        WholeProduct.until(page, () -> gate.get(page).statusCode() == 200);
        one.does("registry", "withdraw-publication", Map.of("reason", "更正后再公开"));
        WholeProduct.until(page, () -> gate.get(page).statusCode() == 410);
        assertThat(gate.get(page).body()).contains("更正后再公开").doesNotContain("助餐");
        WholeProduct.until("不在首页", () -> !gate.get("/public/index.html").body().contains(one.id));
    }

    @Test
    @DisplayName("没有写明网址的，相对地写，没有站点地图；没有办公桌应答的不开；要人做得太多的等一分钟")
    void withoutAnAddress() {
        try (OpenGate other = OpenGate.of(null, 20)) {
            assertThat(other.get("/public/sitemap.xml").statusCode()).isEqualTo(404);
            assertThat(other.get("/robots.txt").body()).doesNotContain("Sitemap", "127.0.0.1");
            assertThat(other.get("/public/feed.atom").body())
                    .contains("href=\"replies/")
                    .doesNotContain("127.0.0.1");
            int last = 0;
            for (int page = 0; last != 429 && page < 100; page++) {
                HttpResponse<String> answer =
                        other.get("/public/none-" + page + ".html", "X-Forwarded-For", "192.0.2.77");
                last = answer.statusCode();
                assertThat(answer.statusCode()).isIn(404, 429);
            }
            assertThat(last).isEqualTo(429);
            assertThat(other.get("/public/none-x.html", "X-Forwarded-For", "192.0.2.78")
                            .statusCode())
                    .isEqualTo(404);
        }
        int free = gate.gate().port();
        assertThatThrownBy(() -> OpenGate.at("http://127.0.0.1:1", null, ColumnGate.WORK))
                .isInstanceOf(CommandFailed.class);
        String data = WholeProduct.running().data().toString();
        for (List<String> wrong : List.of(
                List.of("--from", "http://127.0.0.1:" + free + "/public/"),
                List.of("--base", "javascript:alert(1)", "--data", data),
                List.of("--port", Integer.toString(free), "--data", data),
                List.of("--address", "no address", "--data", data),
                List.of("--trusted-proxies", "everybody", "--data", data),
                List.of("--port", "99999", "--data", data),
                List.of("--data", folder.toString()))) {
            assertThat(Main.run(
                            Stream.concat(Stream.of("public"), wrong.stream()).toArray(String[]::new)))
                    .as(wrong.toString())
                    .isEqualTo(2);
        }
    }

    @Test
    @DisplayName("wget --mirror 走遍：没有断链，没有电话，没有登录页")
    void mirrored() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/wget")), "wget is not installed");
        Path log = folder.resolve("wget.log");
        Process wget = new ProcessBuilder(
                        "/usr/bin/wget",
                        "--mirror",
                        "--no-verbose",
                        "--tries=1",
                        "--execute=robots=on",
                        "--directory-prefix=" + folder,
                        "http://127.0.0.1:" + gate.gate().port() + "/public/index.html")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(wget.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(wget.exitValue()).as(Files.readString(log)).isZero();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages =
                    files.filter(one -> one.toString().endsWith(".html")).toList();
            assertThat(pages).hasSizeGreaterThan(40);
            for (Path page : pages) {
                String text = Files.readString(page);
                assertThat(PHONE.matcher(text).find()).as(page.toString()).isFalse();
                assertThat(text).as(page.toString()).doesNotContain("type=\"password\"");
            }
        }
    }
}
