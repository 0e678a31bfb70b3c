package banli.standalone.column;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.PageForm;
import banli.standalone.whole.WholeProduct;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公众来言：不登录、不记谁写的，只有登记的人看得到")
class LinesTest {
    private static final String SAID = "助餐点<b>能不能</b>开到晚上八点？";

    private final Api api = WholeProduct.api();
    private final int port = WholeProduct.running().port();

    @Test
    @DisplayName("答复页上有入口；写了就到登记的人那里，别处都没有；没有 Cookie；别站送的、不是本页写的、空的、过长的、太多的不收；删得掉")
    void aLine() {
        CaseDriver one = PublishedCase.published("GS-L1", Map.of("title", "关于来言一栏的建议"));
        WholeProduct.until("公开", () -> Stranger.get(PublishedCase.page(one)).statusCode() == 200);
        String path = "/public/lines/" + one.id + ".html";
        assertThat(Stranger.get(PublishedCase.page(one)).body()).contains("../lines/" + one.id + ".html", "写一句");
        HttpResponse<String> page = Stranger.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("关于来言一栏的建议").doesNotContain("??", "<script");
        assertThat(Stranger.get(path.replace(".html", ".en.html")).body())
                .contains("Write a line")
                .doesNotContain("??");
        String form = PageForm.in(page.body(), one.id + ".html").value("form");

        assertThat(sent(path, form, SAID, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(sent(path, form, SAID, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(sent(path, "1.x", SAID).body()).contains("重新打开");
        assertThat(sent("/public/lines/district-cppcc-6-5-21-168.html", form, SAID)
                        .body())
                .contains("重新打开");
        assertThat(sent(path, form, "  ").statusCode()).isEqualTo(422);
        assertThat(sent(path, form, "长".repeat(501)).statusCode()).isEqualTo(422);
        assertThat(sent("/public/lines/nothing-of-the-kind.html", form, SAID).statusCode())
                .isEqualTo(404);
        PageBrowser registry = PageBrowser.loggedIn(port, "registry");
        assertThat(registry.page("/lines")).doesNotContain("能不能");

        HttpResponse<String> taken = sent(path, form, SAID + "\u202e\u0001", "Sec-Fetch-Site", "same-origin");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("已经送到").doesNotContain("能不能");
        assertThat(taken.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(taken.headers().firstValue("Cache-Control")).contains("no-store");
        String seen = registry.page("/lines");
        assertThat(seen).doesNotContain("\u202e", "\u0001").contains("助餐点&lt;b&gt;能不能&lt;/b&gt;开到晚上八点？", one.id, "未看");
        assertThat(registry.page("/lines?lang=en"))
                .contains("Lines from citizens")
                .doesNotContain("??");
        registry.page("/?lang=zh");
        for (String other : new String[] {"section", "chief", "auditor", "admin"}) {
            assertThat(PageBrowser.loggedIn(port, other).answer("/lines").statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(Stranger.get(PublishedCase.page(one)).body()).doesNotContain("能不能");
        assertThat(registry.page("/cases/" + one.id)).doesNotContain("能不能");
        assertThat(api.get("auditor", "/api/cases/" + one.id + "/facts").text()).doesNotContain("能不能");

        for (int more = 0; more < 4; more++) {
            assertThat(sent(path, form, "再写一句").statusCode()).isEqualTo(200);
        }
        assertThat(sent(path, form, "太多了").statusCode()).isEqualTo(429);
        assertThat(registry.page("/lines")).doesNotContain("太多了");

        String action = seen.replaceFirst("(?s).*?action=\"(/lines/[^\"]+/seen)\".*", "$1");
        assertThat(registry.post(PageForm.in(seen, action)).statusCode()).isEqualTo(302);
        String drop = action.replace("/seen", "/drop");
        assertThat(registry.post(PageForm.in(registry.page("/lines"), drop)).statusCode())
                .isEqualTo(302);
        assertThat(registry.page("/lines")).doesNotContain(drop);
    }

    private static HttpResponse<String> sent(String path, String form, String line, String... headers) {
        return Stranger.send(
                path, "form=" + form + "&line=" + URLEncoder.encode(line, StandardCharsets.UTF_8), headers);
    }
}
