package banli.standalone.papers;

import static banli.standalone.whole.WholeProduct.until;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.Main;
import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.PageForm;
import banli.standalone.whole.WholeProduct;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

@DisplayName("函件成为 Word 文件")
class LettersTest {
    private static final String FINISHED = "district-cppcc-6-5-21-168";

    private final Api api = WholeProduct.api();
    private final int port = WholeProduct.running().port();
    private final PageBrowser registry = PageBrowser.loggedIn(port, "registry");

    @TempDir
    Path folder;

    @Test
    @DisplayName("答复函、发文稿纸、报告和目录：与屏幕上的函件一字不差，用的是哪份模板写在文件里")
    void theWordsOfTheScreen() throws Exception {
        String page = registry.page("/cases/" + FINISHED + "/letters");
        assertThat(page).contains("paper-reply-1-", "自带模板", "取本案的归档卷宗").doesNotContain("??");
        String id = last(page, "paper-reply-([\\d-]+)");
        String screen = registry.page("/cases/" + FINISHED + "/letters/" + id);
        Word letter = Word.of(file("/cases/" + FINISHED + "/papers/reply-" + id));
        assertThat(letter.text()).contains(body(screen));
        assertThat(letter.paragraphs()).contains(heading(screen)).noneMatch(line -> line.contains("{{"));
        assertThat(letter.about()).contains("自带模板").contains("21-168");
        assertThat(new String(file("/cases/" + FINISHED + "/papers/letter?as=txt"), StandardCharsets.UTF_8))
                .contains(body(screen));

        Word sheet = Word.of(file("/cases/" + FINISHED + "/papers/signing"));
        assertThat(sheet.text()).contains(body(screen));
        String digest = last(screen, "data-full=\"([0-9a-f]{64})\"|<code class=\"sha\">([0-9a-f]{64})");
        assertThat(sheet.rows()).anyMatch(row -> row.getLast().equals(digest));
        assertThat(Word.of(file("/cases/" + FINISHED + "/papers/report")).text())
                .contains("逐条办理", "全部采纳");
        assertThat(Word.of(file("/cases/" + FINISHED + "/papers/catalogue"))
                        .rows()
                        .getFirst())
                .contains("文件编号", "责任者", "题名");
        assertThat(registry.answer("/cases/" + FINISHED + "/papers/none").statusCode())
                .isEqualTo(404);

        assertThat(registry.page("/cases/" + FINISHED + "/letters?lang=en"))
                .contains("the template that comes with the product")
                .doesNotContain("??");

        Path to = folder.resolve("letter.docx");
        assertThat(Main.run(
                        "letter",
                        "21-168",
                        "--data",
                        WholeProduct.running().data().toString(),
                        "--to",
                        to.toString()))
                .isZero();
        assertThat(Word.of(Files.readAllBytes(to)).text()).isEqualTo(letter.text());
    }

    private static String body(String screen) {
        Matcher body = Pattern.compile("(?s)<div\\s+class=\"body\">(.*?)</div>").matcher(screen);
        assertThat(body.find()).isTrue();
        return HtmlUtils.htmlUnescape(body.group(1).replaceAll("<[^>]*>", "")).strip();
    }

    private static String heading(String screen) {
        return HtmlUtils.htmlUnescape(last(screen, "(?s)<article class=\"paper letterhead\".*?<h3>(.*?)</h3>"));
    }

    private static String last(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        String last = null;
        while (found.find()) {
            last = found.group(1) == null ? found.group(2) : found.group(1);
        }
        assertThat(last).as(pattern + " in\n" + text).isNotNull();
        return last;
    }

    @Test
    @DisplayName("未签发的是稿，换什么模板都标明；自己的模板用得上，标出第几版，能换回；带外部链接的拒收；别的科室不能换")
    void ownTemplates() throws Exception {
        CaseDriver one = CaseDriver.register(api, "LT-1", "LEAD")
                .accepted("LEAD", List.of())
                .contact("BEFORE")
                .does("section", "submit-reply", CaseDriver.reply("PARTIAL"));
        until(
                "文书页上有稿",
                () -> registry.answer("/cases/" + one.id + "/letters").body().contains("稿：尚未签发"));
        String letter = "/cases/" + one.id + "/papers/letter";
        assertThat(Word.of(file(letter)).paragraphs()).startsWith("（稿：尚未签发）").contains("（文号在签发时编发）");

        assertThat(sent(registry, template("http://example.org/x.png", "{{正文}}")))
                .contains("http://example.org/x.png", "没有收");
        assertThat(sent(registry, template(null, "{{电话}}"))).contains("{{电话}}", "不是可用的字段");
        PageBrowser section = PageBrowser.loggedIn(port, "section");
        assertThat(section.answer("/letters/templates").statusCode()).isEqualTo(403);
        assertThat(section.upload(
                                "/letters/templates/reply-to-groups",
                                Map.of("_csrf", section.form("/help", "/logout").value("_csrf")),
                                "a.docx",
                                template(null, "{{正文}}"))
                        .statusCode())
                .isEqualTo(403);

        assertThat(sent(registry, template(null, "本单位致{{主送}}：{{案号}}"))).contains("本单位模板第 1 版", "own.docx");
        Word own = Word.of(file(letter));
        assertThat(own.text().strip()).isEqualTo("（稿：尚未签发）\n本单位致测试委员甲、测试委员乙：LT-1");
        assertThat(own.about()).contains("本单位模板第 1 版");

        PageForm back = registry.form("/letters/templates", "/letters/templates/reply-to-groups/back");
        assertThat(registry.post(back).statusCode()).isEqualTo(302);
        assertThat(Word.of(file(letter)).about()).contains("自带模板");
        assertThat(Word.of(file("/letters/templates/reply-to-groups?version=1")).text())
                .contains("本单位致{{主送}}");
        assertThat(registry.answer("/letters/templates/reply-to-groups?version=9")
                        .statusCode())
                .isEqualTo(404);
        assertThat(registry.page("/letters/templates?lang=en"))
                .contains("What a template may ask for", "{{正文}}")
                .doesNotContain("??");
    }

    private static byte[] template(String outside, String text) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument made = new XWPFDocument()) {
            made.createParagraph().createRun().setText(text);
            if (outside != null) {
                made.getPackagePart()
                        .addExternalRelationship(
                                outside, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
            }
            made.write(file);
        }
        return file.toByteArray();
    }

    private static String sent(PageBrowser who, byte[] docx) {
        String at = "/letters/templates";
        var answer = who.upload(
                at + "/reply-to-groups",
                Map.of("_csrf", who.form(at, at + "/reply-to-groups").value("_csrf")),
                "own.docx",
                docx);
        return answer.statusCode() == 302 ? who.page(at) : answer.body();
    }

    @Test
    @DisplayName("征询意见表上的二维码打开的就是那个人的表；只有办公室取得到")
    void theFormsCode() throws Exception {
        Word form = Word.of(file("/cases/" + FINISHED + "/papers/form-zhu-fang"));
        assertThat(form.rows().toString()).contains("对办理态度", "☐ 满意");
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(form.pictures().getFirst()));
        int width = picture.getWidth();
        int[] dots = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        String address = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), dots))))
                .getText();
        assertThat(PageBrowser.stranger(port).page(address.substring(address.indexOf("/f/"))))
                .contains("朱芳");
        PageBrowser section = PageBrowser.loggedIn(port, "section");
        assertThat(section.answer("/cases/" + FINISHED + "/papers/form-zhu-fang")
                        .statusCode())
                .isEqualTo(403);
        assertThat(section.page("/cases/" + FINISHED + "/letters")).doesNotContain("form-zhu-fang");
    }

    @Test
    @DisplayName("许多件一个 ZIP，另有目录；打印页一份接一份；没选、没有这种文书的，各说一句")
    void manyAtOnce() {
        String page = registry.page("/letters?year=2021&stage=CLOSED");
        PageForm form = PageForm.in(registry.page("/letters?year=2021"), "/letters");
        int chosen = form.fields().get("case").size();
        assertThat(chosen).isGreaterThan(20);
        assertThat(page).contains("函件与归档").doesNotContain("??");
        Map<String, byte[]> files =
                Word.unzipped(registry.file("/letters", form).body());
        assertThat(Word.names(files))
                .contains("21-168 答复函", "会办意见函", "〔2021〕7号.docx", "目录.csv")
                .doesNotContain("稿.docx");
        files.forEach((name, file) -> {
            if (name.endsWith(".docx")) {
                assertThat(Word.of(file).text()).as(name).doesNotContain("{{");
            }
        });
        assertThat(new String(files.get("目录.csv"), StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(chosen);

        String printed =
                registry.post(new PageForm("/letters/print", form.fields())).body();
        assertThat(printed).contains("letterhead", "对区政协六届五次会议第21-168号提案的答复");
        String none = registry.post(
                        new PageForm("/letters", Map.of("_csrf", form.fields().get("_csrf"))))
                .body();
        assertThat(none).contains("请先选择案件");
        PageForm returned = new PageForm("/letters", form.fields()).set("letter", "return");
        assertThat(registry.post(returned).body()).contains("所选案件都没有这种文书");

        CaseDriver chased = CaseDriver.register(api, "LT-6", "LEAD")
                .accepted("LEAD", List.of())
                .does("supervisor", "chase-case", Map.of("about", "请抓紧报送。"))
                .does("supervisor", "chase-case", Map.of("about", "请再抓紧。"));
        String bare = CaseDriver.register(api, "LT-7", "LEAD").id;
        until("两张催办单都在", () -> registry.page("/cases/" + chased.id + "/letters").contains("paper-chase-2"));
        until("另一件也读得到", () -> registry.answer("/cases/" + bare).statusCode() == 200);
        PageForm chases = new PageForm("/letters/print", form.fields())
                .set("letter", "chase")
                .set("case", chased.id, bare);
        assertThat(registry.post(chases).body()).contains("请抓紧报送", "请再抓紧", "有 1 件没有这种可以打印的文书");
    }

    private byte[] file(String path) {
        var answer = registry.file(path, null);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
