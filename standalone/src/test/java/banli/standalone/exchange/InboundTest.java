package banli.standalone.exchange;

import static banli.standalone.exchange.HandedOnPackage.*;
import static banli.standalone.whole.CaseDriver.register;
import static banli.standalone.whole.CaseDriver.reply;
import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.Sha256;
import banli.standalone.register.Said;
import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.PageForm;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("来件：送进来、看过、收下或不收")
class InboundTest {
    private final Api api = WholeProduct.api();
    private final int port = WholeProduct.running().port();
    private final PageBrowser registry = PageBrowser.loggedIn(port, "registry");

    @TempDir
    Path folder;

    @Test
    @DisplayName("交办的案件连同附件：送进来什么也不登记；收下才登记，原件和附件都在案件里；再送一次什么也不变；改了的看得出、作更正；审计只能看")
    void aCaseHandedOn() {
        byte[] paper = "调研材料".getBytes(StandardCharsets.UTF_8);
        Map<String, Object> attachment = Map.of(
                "name",
                "材料.txt",
                "mediaType",
                "text/plain",
                "size",
                paper.length,
                "sha256",
                Sha256.of(paper),
                "path",
                "attachments/01-材料.txt");
        Map<String, Object> data = data("第IN-1号", "P-1", Map.of());
        data.put("attachments", List.of(attachment));
        byte[] zip = zip(Map.of("data.json", json(data), "attachments/01-材料.txt", paper));
        String at = sent(zip, "交办.zip");
        assertThat(registry.page(at))
                .contains("关于来件的建议 第IN-1号", "读作“测试委员甲”", "材料.txt", "无人担保", "收下会登记什么", "嘉定区民政局")
                .doesNotContain("??", "jiading-mz");
        assertThat(registry.page(at + "?lang=en")).contains("Accept").doesNotContain("??");
        registry.page("/?lang=zh");
        assertThat(facts("in-1")).isEmpty();
        PageBrowser auditor = PageBrowser.loggedIn(port, "auditor");
        assertThat(auditor.page(at)).contains("关于来件的建议").doesNotContain("/accept", "/refuse");
        PageForm stolen = PageForm.in(registry.page(at), at + "/accept")
                .set("_csrf", auditor.form("/help", "/logout").value("_csrf"));
        assertThat(auditor.post(stolen).statusCode()).isEqualTo(403);
        assertThat(PageBrowser.loggedIn(port, "section").answer(at).statusCode())
                .isEqualTo(403);
        assertThat(facts("in-1")).isEmpty();

        assertThat(accepted(at, "")).contains("已收", "/cases/district-cppcc-7-6-in-1");
        assertThat(facts("in-1")).containsExactly("case-registered", "document-attached", "document-attached");
        assertThat(registry.file(at + "/file", null).body()).isEqualTo(zip);
        HttpResponse<String> again = upload(zip, "另一个名字.zip");
        assertThat(registry.page(PageBrowser.location(again))).contains("收到过", "/cases/district-cppcc-7-6-in-1");
        assertThat(accepted(at, "")).contains("已收");
        assertThat(facts("in-1")).hasSize(3);

        Map<String, Object> other = data("IN-1", "P-1", Map.of("title", "改过的案由"));
        other.put("attachments", List.of(attachment));
        assertThat(upload(zip(Map.of("data.json", json(other), "attachments/01-材料.txt", paper)), "x.zip")
                        .body())
                .contains("内容不同", "case.title");
        String changed = sent(json(data("IN-1", "P-2", Map.of("title", "改过的案由"))), "x.json");
        assertThat(registry.page(changed)).contains("关于来件的建议 第IN-1号</del>", "改过的案由</ins>");
        assertThat(accepted(changed, "")).contains("请写明更正的理由");
        assertThat(accepted(changed, "按区里更正的包")).contains("已收");
        assertThat(facts("in-1")).contains("record-corrected");
        assertThat(registry.page("/inbound?state=ACCEPTED")).contains("改过的案由", "第IN-1号");
        assertThat(registry.answer("/inbound?state=ACCEPTED&export=inbound.csv").body())
                .contains("改过的案由");
    }

    @Test
    @DisplayName("通讯录没有的人、不在清单里的分类收不了，说明哪里不对；不收要写理由，理由留着；不收的不能再收")
    void refusedWithAReason() {
        String at =
                sent(json(data("IN-2", "P-21", Map.of("leadProposer", Map.of("name", "查无此人"), "term", 7))), "bad.json");
        assertThat(registry.page(at))
                .contains("通讯录中没有“查无此人”", "/admin/do/enter-proposer", "aria-current=\"true\" data-entry=\"/inbound\"")
                .doesNotContain(at + "/accept");
        PageForm refuse = PageForm.in(registry.page(at), at + "/refuse");
        assertThat(registry.post(refuse.set("why", " ")).body()).contains("请写明不收的理由");
        assertThat(registry.post(refuse.set("why", "提出人有误，已电话告知。")).statusCode())
                .isEqualTo(302);
        assertThat(registry.page(at)).contains("提出人有误，已电话告知。").doesNotContain(at + "/accept");
        assertThat(registry.page("/inbound?state=REFUSED")).contains("提出人有误，已电话告知。");
        PageForm late = new PageForm(at + "/accept", new LinkedHashMap<>(refuse.fields()));
        assertThat(registry.post(late).body()).contains("已有人办理");
        assertThat(facts("in-2")).isEmpty();
        assertThat(upload(new byte[0], "空.zip").body()).contains("0 字节");
        assertThat(upload("<a/>".getBytes(StandardCharsets.UTF_8), "x.xml").body())
                .contains("收“banli/case-package/1”");
        WholeProduct.until(
                "记入安全记录",
                () -> api.get("auditor", "/api/security-record?kind=PACKAGE&person=registry")
                        .text()
                        .contains("refused "));
    }

    @Test
    @DisplayName("回执成为回执，退回重办成为上级来文、案件重开；没有登记的案件、没有的提交、同一件来文，都说明原因")
    void receiptsAndDirectives() {
        String receipt =
                sent(json(with(data("IN-3", "R-1", Map.of()), "receipt", Map.of("receiptNumber", "HZ-3"))), "r.json");
        assertThat(registry.page(receipt)).contains("本案没有登记").doesNotContain(receipt + "/accept");
        CaseDriver sent = register(api, "IN-3", "LEAD").accepted("LEAD", List.of());
        sent.contact("BEFORE")
                .contact("DURING")
                .does("section", "submit-reply", reply("FULL"))
                .signedIssuedDelivered();
        read("in-3");
        assertThat(registry.page(receipt)).contains("本案没有这次提交");
        sent.does("registry", "submit-upwards", Map.of("sentTo", "区提案办理系统"));
        read("in-3");
        assertThat(accepted(receipt, "")).contains("已收");
        assertThat(facts("in-3")).contains("receipt-recorded");

        Map<String, Object> order = Map.of(
                "reference", "嘉提办〔2026〕3号",
                "sender", "区政协提案委",
                "datedOn", CaseDriver.TODAY.toString(),
                "order", "NEW_REPLY",
                "text", "第二条没有答复，请重新办理。");
        read("in-3");
        String directive = sent(json(with(data("IN-3", "D-1", Map.of()), "directive", order)), "d.json");
        assertThat(registry.page(directive)).contains("退回重新答复", "嘉提办〔2026〕3号");
        assertThat(accepted(directive, "")).contains("已收");
        assertThat(facts("in-3")).contains("directive-recorded", "case-reopened");
        read("in-3");
        assertThat(registry.page("/outbox?state=RETURNED")).contains("IN-3", "嘉提办〔2026〕3号");
        assertThat(registry.page("/cases/district-cppcc-7-6-in-3")).contains("依上级来文（嘉提办〔2026〕3号）退回重办");
        String twice = sent(json(with(data("IN-3", "D-2", Map.of()), "directive", order)), "d.json");
        assertThat(registry.page(twice)).contains("已登记").doesNotContain(twice + "/accept");
    }

    @Test
    @DisplayName("领衔人换成同名的另一个人：写明编号，要写理由")
    void anotherOfTheSameName() {
        HandedOnPackage.enter(api, "wy-twin-1", "同名委员");
        HandedOnPackage.enter(api, "wy-twin-2", "同名委员");
        String first = sent(json(data("IN-6", "P-61", HandedOnPackage.lead("wy-twin-1", "同名委员"))), "a.json");
        assertThat(accepted(first, "")).contains("已收");
        read("in-6");
        String other = sent(json(data("IN-6", "P-62", HandedOnPackage.lead("wy-twin-2", "同名委员"))), "b.json");
        assertThat(registry.page(other)).contains("同名委员（wy-twin-1）</del>", "同名委员（wy-twin-2）</ins>");
        assertThat(accepted(other, "")).contains("请写明更正的理由");
    }

    @Test
    @DisplayName("本系统自己的案件包送回来：已在案，没有变化；命令行送一个文件夹：好的送进，坏的说明，答 1，再送没有变化")
    void byTheCommandLine() throws IOException {
        byte[] own =
                registry.file("/cases/district-cppcc-6-5-21-168/package", null).body();
        Files.write(folder.resolve("1-自己的.zip"), own);
        Files.write(folder.resolve("2-好的.json"), json(data("IN-4", "P-41", Map.of())));
        Files.writeString(folder.resolve("3-坏的.json"), "{");
        Files.writeString(folder.resolve("不相干.doc"), "x");
        Said first = Said.by("inbound", "--from", folder.toString(), "--data", ledger());
        assertThat(first.all())
                .contains("1-自己的.zip：已送进", "已在案，没有变化", "可以收下", "3-坏的.json：数据从第 1 行起", "共 3 件，送不进的 1 件")
                .doesNotContain("不相干");
        assertThat(first.code()).isEqualTo(1);
        // Taken once more its proof is of another moment, and its content the same.
        Files.write(
                folder.resolve("1-自己的.zip"),
                registry.file("/cases/district-cppcc-6-5-21-168/package", null).body());
        assertThat(Said.by("inbound", "--from", folder.toString(), "--data", ledger())
                        .all())
                .contains("1-自己的.zip：先前收到过", "2-好的.json：先前收到过");
        assertThat(Said.by("inbound", "--from", folder.resolve("没有的").toString(), "--data", ledger())
                        .code())
                .isEqualTo(2);
        assertThat(facts("in-4")).isEmpty();
        assertThat(api.get("auditor", "/api/inbound").text()).contains("关于来件的建议 IN-4");
        assertThat(api.get("section", "/api/inbound").status()).isEqualTo(403);
    }

    private HttpResponse<String> upload(byte[] file, String name) {
        return registry.upload(
                "/inbound",
                Map.of("_csrf", registry.form("/inbound", "/inbound").value("_csrf")),
                name,
                file);
    }

    private String sent(byte[] file, String name) {
        HttpResponse<String> answer = upload(file, name);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return PageBrowser.location(answer);
    }

    /** What the page says after the button was pressed. */
    private String accepted(String at, String reason) {
        PageForm form = new PageForm(
                at + "/accept",
                new LinkedHashMap<>(registry.form("/help", "/logout").fields()));
        HttpResponse<String> answer = registry.post(form.set("reason", reason));
        return answer.statusCode() == 302 ? registry.page(PageBrowser.location(answer)) : answer.body();
    }

    /** Waits until the screens have read what is on record of a case. */
    private void read(String number) {
        new CaseDriver(api, "district-cppcc-7-6-" + number).stage();
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

    private static String ledger() {
        return WholeProduct.running().data().toString();
    }
}
