package banli.standalone.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("全产品：公示栏遇到的怪请求")
class OddRequestsTest {
    private static final String OF_THE_SEED = "/public/replies/district-cppcc-6-5-21-168.html";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/all.p999999999.html",
                "/public/all.p1000000000.html",
                "/public/all.p1.html",
                "/public/year-2021.p0.html",
                "/public/year-1066.html",
                "/public/figures-1066.html",
                "/public/figures-9999.en.html",
                "/public/figures-.html",
                "/public/subject-%3Cscript%3E.html",
                "/public/index.htm",
                "/public/index.en.en.html",
                "/public/feed.en.atom",
                "/public/no",
                "/public/replies/no-such-case.html",
                "/public/replies/district-cppcc-6-5-21-168.p2.html",
                "/public/replies/district-cppcc-6-5-21-168.txt",
                "/public/replies/DISTRICT.html",
                "/public/search.html?q=%E5%8A%A9%E9%A4%90&page=0",
                "/public/search.html?q=%E5%8A%A9%E9%A4%90&page=-1",
                "/public/search.html?q=%E5%8A%A9%E9%A4%90&page=99999999999999999999"
            })
    @DisplayName("没有的地址：一句话，两种语言，什么也不透露")
    void nothingThere(String path) {
        HttpResponse<String> answer = Stranger.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .containsAnyOf("公示栏没有这一页", "The public column has no such page")
                .doesNotContain("Exception", "<script>", "at banli");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("过长的、一个字的、绕路的、别的方法：一句话；没有改变就答 304；请求头里说自己是谁也没有用")
    void oddRequests() {
        assertThat(Stranger.search("长".repeat(101)).statusCode()).isEqualTo(400);
        assertThat(Stranger.search("长".repeat(101)).body()).contains("不超过一百个字");
        HttpResponse<String> endless = Stranger.get("/public/search.html?q=" + "x".repeat(10_000));
        assertThat(endless.statusCode()).isIn(400, 414);
        assertThat(endless.body()).doesNotContain("Exception", "Tomcat");
        assertThat(Stranger.search("的").body()).contains("请至少写两个字");
        assertThat(Stranger.search("%' or 1=1 --\u0000").statusCode()).isIn(200, 400);
        for (String around :
                new String[] {"/public/../cases", "/public/..%2fcases", "/public/replies/..%2f..%2fcases"}) {
            assertThat(Stranger.get(around).statusCode()).as(around).isIn(302, 400, 401, 404);
        }
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            HttpResponse<String> answer = Stranger.ask(method, "/public/index.html");
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.body()).as(method).doesNotContain("Exception");
            assertThat(answer.headers().allValues("Set-Cookie")).as(method).isEmpty();
        }
        assertThat(Stranger.ask("OPTIONS", "/public/index.html").statusCode()).isEqualTo(200);
        HttpResponse<String> head = Stranger.ask("HEAD", OF_THE_SEED);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        String tag = head.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> known = Stranger.get(OF_THE_SEED, "If-None-Match", tag);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        String same = Stranger.get(OF_THE_SEED).body();
        assertThat(Stranger.get(
                                OF_THE_SEED + "?lang=en&as-of=2021-01-01",
                                "Banli-Office",
                                "SYSTEM",
                                "Cookie",
                                "lang=en; banli=0",
                                "Accept-Language",
                                "en")
                        .body())
                .isEqualTo(same);
        assertThat(Stranger.get("/public").headers().firstValue("Location")).contains("/public/index.html");
    }

    @Test
    @DisplayName("能读压缩的得到压缩的，解开一字不差；不要的得到原样的；没有改变，都答 304")
    void packed() throws IOException {
        HttpResponse<byte[]> packed = Stranger.bytes(OF_THE_SEED, "Accept-Encoding", "br, gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        HttpResponse<byte[]> plain = Stranger.bytes(OF_THE_SEED, "Accept-Encoding", "gzip;q=0");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body())
                .hasSizeGreaterThan(2 * packed.body().length);
        for (HttpResponse<byte[]> answer : List.of(packed, plain)) {
            assertThat(answer.headers().allValues("Vary")).anyMatch("Accept-Encoding"::equalsIgnoreCase);
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(Stranger.bytes(OF_THE_SEED, "Accept-Encoding", "gzip", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
        }
    }
}
