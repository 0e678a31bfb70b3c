package banli.standalone.column;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import banli.wire.WireMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

@DisplayName("全产品：结果公示")
class PublicColumnTest {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"#]+)\"");
    private static final Pattern LETTER = Pattern.compile("(?s)<p class=\"text\"[^>]*>(.*?)</p>");
    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}");
    private static final String OF_THE_SEED = "/public/replies/district-cppcc-6-5-21-168.html";

    @Test
    @DisplayName("从首页沿链接走遍：没有断链，不设 Cookie，没有人名和电话；十八件都在，编造的标明，原文一字不差")
    void walked() {
        Map<String, String> pages = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/public/index.html", "/public/index.en.html"));
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            HttpResponse<String> answer = Stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'none'");
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-cache, public");
            pages.put(path, path.endsWith(".zip") ? "" : answer.body());
            Matcher link = LINK.matcher(answer.body());
            while (path.endsWith(".html") && link.find()) {
                String to = URI.create(path).resolve(link.group(1)).getPath();
                if (to.startsWith("/public/") && !pages.containsKey(to) && !ahead.contains(to)) {
                    ahead.push(to);
                }
            }
        }
        assertThat(pages.keySet())
                .contains("/public/year-2021.html", "/public/figures-2021.en.html", "/public/feed.atom")
                .filteredOn(path -> path.startsWith("/public/replies/") && !path.endsWith(".en.html"))
                .hasSizeGreaterThanOrEqualTo(18);
        assertThat(Stranger.get("/public/year-2021.html").body()).contains("共 18 件");
        people().forEach(name -> pages.forEach((path, page) ->
                assertThat(LETTER.matcher(page).replaceAll("")).as(path).doesNotContain(name)));
        pages.forEach(
                (path, page) -> assertThat(PHONE.matcher(page).find()).as(path).isFalse());
        assertThat(pages.get(OF_THE_SEED))
                .contains("该提案主要提出三大建议具有较强的科学性和合理性,区民政局予以全部采纳。", "2021-03-11", "邀请来访", "全部采纳")
                .doesNotContain("拟（演示", "×××");
        assertThat(pages.get("/public/replies/district-cppcc-6-5-21-090.html")).contains("拟（演示");
        assertThat(pages.get("/public/figures-2021.html"))
                .contains("见面率", "我局共收到代表建议、政协提案28件")
                .doesNotContain("??");
    }

    /** Everybody of the demo's directory. */
    private static List<String> people() {
        JsonNode directory = WholeProduct.api().get("auditor", "/api/directory").json();
        return List.of(directory.path("people"), directory.path("proposers")).stream()
                .flatMap(list -> list.valueStream())
                .map(one -> one.path("name").asString())
                .filter(name -> !name.startsWith("公示委员"))
                .toList();
    }

    @Test
    @DisplayName("公开即在、查得到；遮盖的、联系记录和联名人查不到；撤回即没有文字，只有理由；再公开又在")
    void publishedAndWithdrawn() {
        CaseDriver one = PublishedCase.published("GS-1", Map.of("title", "关于公示庚辛壬癸的建议"));
        String path = PublishedCase.page(one);
        until(path, answer -> answer.statusCode() == 200);
        String page = Stranger.get(path).body();
        assertThat(page)
                .contains("“×××”处依法不公开", "第GS-1号", "年内新增五个助餐点，×××，供餐时间延长至十九时", "部分采纳", "走访")
                .doesNotContain(PublishedCase.COVERED, "私下说的话", "测试委员甲", "公示委员GS-1", "社区服务中心");
        assertThat(Stranger.search("庚辛 助餐").body()).contains(one.id);
        for (String hidden : new String[] {"张某家庭", "丙丁戊己", "公示委员", "有条件的点位"}) {
            assertThat(Stranger.search(hidden).body()).as(hidden).contains("没有找到");
        }
        assertThat(Stranger.get(path.replace(".html", ".en.html")).body())
                .contains("lang=\"en\"", "partially adopted", "年内新增五个助餐点，×××");

        one.does("registry", "withdraw-publication", Map.of("reason", "文字有误，更正后再公开"));
        until(path, answer -> answer.statusCode() == 410);
        assertThat(Stranger.get(path).body())
                .contains("已撤回公开", "文字有误，更正后再公开", CaseDriver.TODAY.toString())
                .doesNotContain("助餐", "庚辛");
        until(
                "/public/search.html?q=%E5%BA%9A%E8%BE%9B",
                answer -> answer.body().contains("没有找到"));
        until("/public/index.html", answer -> !answer.body().contains(one.id));
        until("/public/feed.atom", answer -> !answer.body().contains(one.id));

        one.does("registry", "publish-reply");
        until(path, answer -> answer.statusCode() == 200);
    }

    @Test
    @DisplayName("提出人后来要求保密或限制处理的，哪里都没有；没有公开的案件没有地址")
    void hidden() {
        CaseDriver secret = PublishedCase.published("GS-2", Map.of("title", "关于子丑寅卯的建议"));
        CaseDriver shut = PublishedCase.published("GS-3", Map.of("title", "关于辰巳午未的建议"));
        CaseDriver never = PublishedCase.decided("GS-4", Map.of("title", "关于申酉戌亥的建议"));
        until(PublishedCase.page(secret), answer -> answer.statusCode() == 200);
        until(PublishedCase.page(shut), answer -> answer.statusCode() == 200);
        PublishedCase.proposer("GS-2", true);
        assertThat(WholeProduct.api()
                        .post(
                                "registry",
                                "/api/subjects/acts/restrict-subject",
                                Map.of("subject", PublishedCase.who("GS-3"), "reason", "本人书面申请限制处理"),
                                Map.of())
                        .status())
                .isEqualTo(200);
        for (CaseDriver one : List.of(secret, shut, never)) {
            until(PublishedCase.page(one), answer -> answer.statusCode() == 404);
            for (String list : new String[] {"index.html", "feed.atom", "sitemap.xml"}) {
                until("/public/" + list, answer -> !answer.body().contains(one.id));
            }
        }
        for (String word : new String[] {"子丑寅卯", "辰巳午未", "申酉戌亥"}) {
            assertThat(Stranger.search(word).body()).contains("没有找到");
        }
    }

    @Test
    @DisplayName("写成标记的标题在页面、订阅和站点地图里都只是文字，XML 读得通；链接是本系统的地址")
    void hostileTitle() throws Exception {
        String title = "]]></script><script>alert(1)</script><b>'\"&";
        CaseDriver one = PublishedCase.published("GS-5", Map.of("title", title));
        until(PublishedCase.page(one), answer -> answer.statusCode() == 200);
        String page = Stranger.get(PublishedCase.page(one)).body();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<b>'")
                .containsOnlyOnce("<script")
                .containsOnlyOnce("</script");
        Matcher data = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>")
                .matcher(page);
        assertThat(data.find()).isTrue();
        assertThat(WireMapper.mapper().readTree(data.group(1)).path("headline").asString())
                .isEqualTo(title);
        until("/public/feed.atom", answer -> answer.body().contains(one.id));
        Document feed = xml("/public/feed.atom");
        NodeList titles = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "title");
        assertThat(titles.getLength()).isGreaterThan(18);
        assertThat(feed.getDocumentElement().getTextContent()).contains(title);
        until("/public/sitemap.xml", answer -> answer.body().contains(one.id));
        NodeList addresses = xml("/public/sitemap.xml").getElementsByTagName("loc");
        for (int at = 0; at < addresses.getLength(); at++) {
            String address = addresses.item(at).getTextContent();
            assertThat(address)
                    .startsWith("http://127.0.0.1:" + WholeProduct.running().port() + "/public/");
        }
        assertThat(Stranger.get("/robots.txt").body()).contains("Allow: /public/", "Disallow: /\n", "Sitemap: http");
    }

    private static Document xml(String path) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
        return parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Stranger.get(path).body().getBytes(StandardCharsets.UTF_8)));
    }

    private static void until(String path, Predicate<HttpResponse<String>> so) {
        WholeProduct.until(path, () -> so.test(Stranger.get(path)));
    }
}
