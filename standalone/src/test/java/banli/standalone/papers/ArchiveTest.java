package banli.standalone.papers;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.Sha256;
import banli.standalone.Main;
import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.PageForm;
import banli.standalone.whole.WholeProduct;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("归档卷宗")
class ArchiveTest {
    private final Api api = WholeProduct.api();
    private final int port = WholeProduct.running().port();
    private final PageBrowser registry = PageBrowser.loggedIn(port, "registry");

    @TempDir
    Path folder;

    @Test
    @DisplayName("一案一个文件夹：次序合规则，同名附件都在，坏名称变成好名称，校验码对得上，来往的话一字不差")
    void oneCaseOneFolder() {
        CaseDriver one = new CaseDriver(
                api,
                api.post(
                                "registry",
                                "/api/cases",
                                CaseDriver.registration(
                                        "AR-1", "LEAD", Map.of("title", "关于/../“助餐”:" + "长".repeat(120))),
                                Map.of())
                        .json()
                        .path("case")
                        .asString());
        one.accepted("LEAD", List.of())
                .contact("BEFORE")
                .contact("DURING")
                .does("section", "submit-reply", CaseDriver.reply("PARTIAL"))
                .signedIssuedDelivered();
        attach(one.id, "现场.txt", "第一份");
        attach(one.id, "现场.txt", "第二份");
        WholeProduct.until(
                "两份附件都读到了",
                () -> api.get("registry", "/api/cases/" + one.id)
                                .json()
                                .path("documents")
                                .size()
                        == 2);

        PageForm form = registry.form("/cases/" + one.id + "/letters", "/letters/archive");
        var answer = registry.file("/letters/archive", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, byte[]> files = Word.unzipped(answer.body());
        assertThat(files.keySet()).allSatisfy(name -> {
            assertThat(name.split("/")).hasSize(2);
            assertThat(name.split("/")).doesNotContain("..", ".");
            assertThat(name).doesNotContain("\\").doesNotContain(":");
            assertThat(Stream.of(name.split("/")).allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length < 250))
                    .isTrue();
        });
        String names = Word.names(files);
        assertThat(names)
                .containsSubsequence(
                        "001 ",
                        "的答复.docx",
                        "002 ",
                        "发文稿纸",
                        "来文",
                        "现场.txt",
                        "现场.txt",
                        "办理轨迹",
                        "证据包",
                        "卷内目录",
                        "SHA256SUMS");
        assertThat(files.values().stream().map(file -> new String(file, StandardCharsets.UTF_8)))
                .contains("第一份", "第二份");
        assertThat(text(files, "的答复", ".txt")).contains("关于完善社区助餐点布局的答复");
        assertThat(text(files, "办理轨迹", ".txt")).contains("签发", "送达");
        assertThat(text(files, "卷内目录", ".csv")).contains("\uFEFF顺序号,文件编号,责任者").contains("现场.txt");
        boolean laysOut = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        assertThat(text(files, "卷内目录", ".csv").lines().filter(line -> line.startsWith("1,")))
                .as("页数")
                .singleElement()
                .satisfies(line -> assertThat(line).containsPattern(laysOut ? ",\\d{8},[1-9]," : ",\\d{8},未计,"));
        byte[] catalogue = found(files, "卷内目录", ".docx");
        assertThat(Word.of(catalogue).rows().get(1).get(3)).contains("的答复");

        String sums = text(files, "SHA256SUMS", "");
        assertThat(sums.lines().count()).isEqualTo(files.size() - 1);
        sums.lines()
                .forEach(line -> assertThat(found(files, "/" + line.substring(66), ""))
                        .as(line)
                        .satisfies(file -> assertThat(Sha256.of(file)).isEqualTo(line.substring(0, 64))));
        assertThat(api.get("auditor", "/api/security-record?kind=EXPORT&size=1000")
                        .text())
                .contains("archive 1 cases");
    }

    private void attach(String caseId, String name, String words) {
        String csrf = registry.form("/help", "/logout").value("_csrf");
        var answer = registry.upload(
                "/cases/" + caseId + "/attach",
                Map.of("_csrf", csrf, "key", UUID.randomUUID().toString(), "to", ""),
                name,
                words);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(302, 303);
    }

    private static byte[] found(Map<String, byte[]> files, String part, String end) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains(part) && file.getKey().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError(part + " in\n" + Word.names(files)))
                .getValue();
    }

    private static String text(Map<String, byte[]> files, String part, String end) {
        return new String(found(files, part, end), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("只有办公室取得到；没选、没有的案件，各说一句；命令行一次取几件")
    void forTheRegistryAlone() throws Exception {
        String two = "case=21-168&case=21-084";
        assertThat(api.get("section", "/api/archive?" + two).status()).isEqualTo(403);
        assertThat(api.get("auditor", "/api/archive?" + two).status()).isEqualTo(403);
        assertThat(api.get("registry", "/api/archive").text()).contains("请先选择案件");
        assertThat(api.get("registry", "/api/archive?" + two + "&case=no-such-case")
                        .status())
                .isEqualTo(404);

        Path to = folder.resolve("archive.zip");
        assertThat(Main.run(
                        "archive",
                        "21-168",
                        "21-084",
                        "--data",
                        WholeProduct.running().data().toString(),
                        "--to",
                        to.toString()))
                .isZero();
        assertThat(Word.names(Word.unzipped(Files.readAllBytes(to)))).contains("21-168 ", "21-084 ");
    }
}
