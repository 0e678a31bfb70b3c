package banli.standalone.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.register.Said;
import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.PageForm;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("导入台账")
class ImportTest {
    private static final String HEADINGS = "案号\t届次\t案由\t分类\t第一提案人\t联名人\t交办日期\t收件日期\n";
    private static final String MEETING = "区政协七届六次会议";
    private static final LocalDate RECEIVED = LocalDate.parse(
            (String) CaseDriver.registration("IM", "LEAD", Map.of()).get("receivedOn"));

    private final Api api = WholeProduct.api();
    private final int port = WholeProduct.running().port();

    @TempDir
    Path folder;

    @Test
    @DisplayName("页面上粘贴、试办、登记；再导一次没有变化；改了的行列出不同，写明理由就成为更正；有误的行连同原因交回")
    void byThePage() {
        PageBrowser registry = PageBrowser.loggedIn(port, "registry");
        String rows = row(
                        "IM-1",
                        "关于社区食堂的提案（导入）",
                        "测试 委员甲",
                        "测试委员乙",
                        dotted(),
                        RECEIVED.getMonthValue() + "月" + RECEIVED.getDayOfMonth() + "日")
                + row("IM-2", "关于助餐点的提案（导入）", "查无此人", "", dotted(), dotted())
                + row("IM-3", "=1+1", "测试委员甲", "", dotted(), "2021-13-40");
        String page = pasted(registry, HEADINGS + rows);
        assertThat(page)
                .contains("可以登记 1", "有误 2", "通讯录中没有“查无此人”", "/admin/do/enter-proposer?name=", "公式", "读作“测试委员甲”")
                .doesNotContain("??");
        assertThat(facts("im-1")).isEmpty();

        assertThat(gone(registry, page, "")).contains("已登记 1");
        assertThat(facts("im-1")).containsExactly("case-registered");
        String bad = registry.page(path(page) + "/bad.csv");
        assertThat(bad).contains("没有登记的原因", "查无此人", "'=1+1").doesNotContain("IM-1,");

        String again = pasted(
                registry,
                HEADINGS
                        + row(
                                "IM-1",
                                "关于社区食堂的提案（导入）",
                                "测试委员甲",
                                "测试委员乙",
                                RECEIVED.toString(),
                                RECEIVED.toString().replace("-", "")));
        assertThat(again).contains("没有变化 1").doesNotContain("可以登记 1");
        String changed = pasted(registry, HEADINGS + row("IM-1", "关于社区食堂的提案（改）", "测试委员甲", "", "", ""));
        assertThat(changed).contains("与在案的不同 1", "关于社区食堂的提案（改）</ins>");
        assertThat(gone(registry, changed, "")).contains("与在案的不同 1");
        assertThat(facts("im-1")).hasSize(1);
        String corrected = pasted(registry, HEADINGS + row("IM-1", "关于社区食堂的提案（改）", "测试委员甲", "", "", ""));
        assertThat(gone(registry, corrected, "按区政协的台账更正。")).contains("已更正或已提请更正 1");
        assertThat(facts("im-1")).containsExactly("case-registered", "record-corrected");
        assertThat(registry.page("/intake/import?lang=en"))
                .contains("Pasted sheet")
                .doesNotContain("??");
        assertThat(PageBrowser.loggedIn(port, "section").answer(path(page)).statusCode())
                .isEqualTo(403);
        assertThat(registry.post(PageForm.in(page, path(page) + "/drop")).statusCode())
                .isEqualTo(302);
        assertThat(registry.answer(path(page)).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("命令行照着说明导入样表：先人员后案件，办成答 0，再导一次什么也不变；GB 18030 的坏表答 1，坏行写回")
    void byTheCommandLine() throws IOException {
        assertThat(Said.by("import", "--samples", folder.toString()).code()).isZero();
        Said people = Said.by("import", folder.resolve("people.xlsx").toString(), "--data", data());
        assertThat(people.out()).contains("已登记：3 行");
        assertThat(people.code()).isZero();
        WholeProduct.until(
                "画面读到新的提出人", () -> api.get("registry", "/api/directory").text().contains("样例丙"));
        String register = folder.resolve("register.xlsx").toString();
        assertThat(Said.by("import", register, "--data", data(), "--dry-run").out())
                .contains("可以登记：3 行");
        Said cases = Said.by("import", register, "--data", data());
        assertThat(cases.out()).contains("已登记：3 行");
        assertThat(cases.code()).isZero();
        assertThat(Said.by("import", register, "--data", data()).out()).contains("没有变化：3 行");
        assertThat(Said.by("import", folder.resolve("people.xlsx").toString(), "--data", data())
                        .out())
                .contains("没有变化：3 行");

        Path sheet = folder.resolve("gb.csv");
        String two = "案号,案由,第一提案人\nIM-9,一件两行,测试委员甲\nIM-9,一件两行二,测试委员甲\n";
        Files.write(sheet, two.getBytes(Charset.forName("GB18030")));
        Path bad = folder.resolve("bad.csv");
        Said wrong = Said.by(
                "import", sheet.toString(), "--data", data(), "--set", "届次=" + MEETING, "--bad", bad.toString());
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out()).contains("与第 3 行是同一件", "收件日期：必填", "Row 2 received");
        assertThat(Files.readString(bad)).contains("一件两行二", "没有登记的原因");
        assertThat(facts("im-9")).isEmpty();
        assertThat(Said.by("import", sheet.toString(), "--data", data(), "--mapping", "没有的")
                        .code())
                .isEqualTo(1);
        assertThat(Said.by("import", folder.resolve("没有的.xlsx").toString(), "--data", data())
                        .code())
                .isEqualTo(2);
        assertThat(Said.by("import", "--data", data()).code()).isEqualTo(2);
    }

    @Test
    @DisplayName("同一次导入按两下、几处一起按，每件只登记一次；别人的导入看不到、碰不到；其他职务不能导入")
    void neverTwice() {
        String rows = IntStream.range(0, 40)
                .mapToObj(at -> "IM-D" + at + "," + MEETING + ",并发导入第" + at + "件,养老服务,测试委员甲," + RECEIVED + ","
                        + RECEIVED + "\n")
                .reduce("案号,届次,案由,分类,第一提案人,交办日期,收件日期\n", String::concat);
        Map<String, String> file = Map.of("Content-Type", "application/octet-stream", "Banli-File-Name", "x.csv");
        assertThat(api.post("section", "/api/imports", rows, file).status()).isEqualTo(403);
        assertThat(api.post("admin", "/api/imports", rows, file).status()).isEqualTo(403);
        assertThat(api.post("registry", "/api/imports", "PK\u0003\u0004", file).status())
                .isEqualTo(422);
        String at = "/api/imports/"
                + api.post("registry", "/api/imports", rows, file)
                        .json()
                        .path("id")
                        .asString();
        assertThat(api.post("registry", at + "/go", "{}", Map.of()).status()).isEqualTo(409);
        while (!api.post("registry", at + "/look", "{}", Map.of())
                .json()
                .path("looked")
                .asBoolean()) {
            assertThat(facts("im-d0")).isEmpty();
        }
        assertThat(api.get("chief", at).status()).isEqualTo(403);
        assertThat(api.get("registry", "/api/imports/" + "0".repeat(8)).status())
                .isEqualTo(404);
        List<CompletableFuture<Void>> pressed = IntStream.range(0, 3)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> {
                    while (api.post("registry", at + "/go", "{}", Map.of())
                                    .json()
                                    .path("left")
                                    .asInt()
                            > 0) {}
                }))
                .toList();
        pressed.forEach(CompletableFuture::join);

        assertThat(api.get("registry", at).json().path("rows").path("DONE").asInt())
                .isEqualTo(40);
        IntStream.range(0, 40).forEach(one -> assertThat(facts("im-d" + one)).containsExactly("case-registered"));
    }

    private static String row(String... cells) {
        return cells[0] + "\t" + MEETING + "\t" + cells[1] + "\t养老服务\t" + cells[2] + "\t" + cells[3] + "\t" + cells[4]
                + "\t" + cells[5] + "\n";
    }

    private static String dotted() {
        return RECEIVED.getYear() + "." + RECEIVED.getMonthValue() + "." + RECEIVED.getDayOfMonth();
    }

    private static String pasted(PageBrowser registry, String text) {
        PageForm form = registry.form("/intake/import", "/intake/import");
        HttpResponse<String> sent = registry.upload(
                "/intake/import", Map.of("_csrf", form.value("_csrf"), "pasted", text, "kind", ""), "", "");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String at = PageBrowser.location(sent);
        String page =
                registry.post(PageForm.in(registry.page(at), at + "/look")).body();
        while (page.contains("正在接着试")) {
            page = registry.post(PageForm.in(page.substring(0, page.indexOf("<details")), at + "/look"))
                    .body();
        }
        return page;
    }

    private static String gone(PageBrowser registry, String looked, String reason) {
        String at = path(looked) + "/go";
        PageForm form = PageForm.in(looked, at);
        if (form.fields().containsKey("reason")) {
            form.set("reason", reason);
        }
        String page = registry.post(form).body();
        while (page.contains("正在接着办")) {
            page = registry.post(PageForm.in(page, at)).body();
        }
        return page;
    }

    private static String path(String page) {
        return page.replaceFirst("(?s).*action=\"(/intake/import/[0-9a-f-]+)/drop\".*", "$1");
    }

    private List<String> facts(String number) {
        return StreamSupport.stream(
                        api.get("auditor", "/api/cases/district-cppcc-7-6-" + number + "/facts")
                                .json()
                                .path("facts")
                                .spliterator(),
                        false)
                .map(fact -> fact.path("type").asString())
                .toList();
    }

    private static String data() {
        return WholeProduct.running().data().toString();
    }
}
