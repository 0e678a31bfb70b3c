package banli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest.As;
import banli.language.command.IntakeCommand.AttachDocument;
import banli.language.query.CaseFile;
import banli.language.query.DocumentView;
import banli.language.query.ReadCaseFile;
import banli.language.word.Attachment;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.wire.WireMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@DeskTest
@DisplayName("附件")
class AttachmentsTest {
    private static final byte[] PDF = "%PDF-1.7\n办理".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Value("${banli.desk.attachments}")
    private Path folder;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    static Stream<JsonNode> badFiles() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/bad-files.jsonl")).stream()
                .map(line -> WireMapper.mapper().readTree(line));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    @DisplayName("不合适的文件：页面与接口都用一句话拒绝，什么也不留下")
    void badFilesAreRefused(JsonNode bad) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(bad.get("hex").stringValue());
        String name = bad.get("name").stringValue();
        String type = bad.get("type").stringValue();
        List<Path> before = kept();

        MockHttpServletResponse page = attach(name, type, bytes);
        MockHttpServletResponse api = upload(name, type, bytes);

        for (MockHttpServletResponse answer : List.of(page, api)) {
            assertThat(answer.getStatus()).isEqualTo(bad.get("status").intValue());
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains(bad.get("says").stringValue())
                    .doesNotContain("\u202e");
        }
        assertThat(buses.acts).isEmpty();
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "答复.pdf,application/pdf,255044462d312e37,application/pdf",
        "表.XLSX,application/octet-stream,504b030414000600,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "旧.doc,application/msword,d0cf11e0a1b11ae100,application/msword",
        "图.jpeg,image/jpeg,ffd8ffe000104a46,image/jpeg",
        "包.zip,application/x-zip-compressed,504b0304140006,application/zip",
        "说明.txt,text/plain; charset=utf-8,e58a9ee790860d0a,text/plain"
    })
    @DisplayName("各类文件按内容认出，记下名称、类型、大小与摘要")
    void goodFilesAreKept(String name, String type, String hex, String recorded) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(hex);
        JsonNode kept = WireMapper.mapper().readTree(upload(name, type, bytes).getContentAsByteArray());

        assertThat(kept.get("name").stringValue()).isEqualTo(name);
        assertThat(kept.get("mediaType").stringValue()).isEqualTo(recorded);
        assertThat(kept.get("size").intValue()).isEqualTo(bytes.length);
        String sha256 = kept.get("sha256").stringValue();
        assertThat(folder.resolve(sha256.substring(0, 2)).resolve(sha256)).hasBinaryContent(bytes);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("../../etc/答复.pdf", "答复.pdf"),
                Arguments.of("C:\\办理\\答复.pdf", "答复.pdf"),
                Arguments.of("..\\..\\.答复.pdf", "答复.pdf"),
                Arguments.of("答\u202e复\u200f.pdf", "答复.pdf"),
                Arguments.of("答\u0000复\n.pdf", "答复.pdf"),
                Arguments.of("a\"<b>|?.pdf", "ab.pdf"),
                Arguments.of("字".repeat(400) + ".pdf", "字".repeat(146) + ".pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("带 ../、控制符或翻转方向符的文件名去掉这些部分后再记")
    void namesAreMadeHarmless(String given, String recorded) throws Exception {
        JsonNode kept = WireMapper.mapper()
                .readTree(upload(given, "application/pdf", PDF).getContentAsByteArray());

        assertThat(kept.get("name").stringValue()).isEqualTo(recorded);
    }

    @Test
    @DisplayName("页面一步完成：存下文件，再记录添加附件；相同内容只存一份")
    void pagesStoreThenAct() throws Exception {
        MockHttpServletResponse answer = attach("答复.pdf", "application/pdf", PDF);
        List<Path> once = kept();
        attach("副本.pdf", "application/pdf", PDF);

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/cases/abc-1?at-least=abc-1:3#documents");
        assertThat(kept()).isEqualTo(once);
        assertThat(buses.acts).hasSize(2);
        AttachDocument act = (AttachDocument) buses.acts.getFirst().getPayload();
        assertThat(act.document().name()).isEqualTo("答复.pdf");
        assertThat(act.to()).isEqualTo("第2次联系");
        assertThat(buses.acts.getFirst().getMetaData())
                .containsEntry(Meta.KEY, "form-1")
                .containsEntry(Meta.OFFICE, "SECTION")
                .containsEntry(Meta.ACTOR, "section");
        assertThat(given(act.document()).getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    @DisplayName("取附件：作为下载，浏览器不猜类型，名称不能带别的头；未登录不给，没有的说明")
    void downloads() throws Exception {
        attach("答复.pdf", "application/pdf", PDF);
        Attachment document = ((AttachDocument) buses.acts.getFirst().getPayload()).document();
        MockHttpServletResponse answer = given(document);
        MockHttpServletResponse stranger = http.perform(get("/cases/abc-1/attachments/" + document.sha256()))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\r", "\n");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(stranger.getStatus()).isEqualTo(302);
        assertThat(http.perform(get("/cases/abc-2/attachments/" + document.sha256())
                                .with(Session.of(Office.AUDITOR)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("by way of a case that has no such document")
                .isEqualTo(404);
        assertThat(given(new Attachment("x.pdf", null, 0, "0".repeat(64))).getStatus())
                .isEqualTo(404);
        assertThat(given(new Attachment("x\r\nSet-Cookie: a=b.pdf", null, 0, document.sha256()))
                        .getHeader("Content-Disposition"))
                .doesNotContain("\r", "\n");
        assertThat(given(new Attachment("x", null, 0, "..%2f..%2fvault.key")).getStatus())
                .isNotEqualTo(200);
    }

    @Test
    @DisplayName("动作里写的大小、类型与所存附件不符的，不送出")
    void whatIsKeptIsWhatIsSaid() throws Exception {
        JsonNode kept = WireMapper.mapper()
                .readTree(upload("答复.pdf", "application/pdf", PDF).getContentAsByteArray());
        String right = kept.toString();
        assertThat(attached(right.replace("\"size\":" + PDF.length, "\"size\":9"))
                        .getContentAsString())
                .contains("document.size");
        assertThat(attached(right.replace("application/pdf", "image/png")).getStatus())
                .isEqualTo(422);
        assertThat(attached(right.replace("答复.pdf", "答复.exe")).getStatus()).isEqualTo(422);
        assertThat(buses.acts).isEmpty();
        assertThat(attached(right).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse attached(String document) throws Exception {
        return http.perform(post("/api/cases/abc-1/acts/attach-document")
                        .with(As.user("section"))
                        .header("Idempotency-Key", "key-1")
                        .contentType("application/json")
                        .content("{\"document\":" + document + "}"))
                .andReturn()
                .getResponse();
    }

    @Test
    @DisplayName("只看不办的人不能存附件")
    void lookersKeepNothing() throws Exception {
        assertThat(http.perform(post("/api/attachments")
                                .with(As.user("auditor"))
                                .header("Banli-File-Name", "a.pdf")
                                .contentType("application/pdf")
                                .content(PDF))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse attach(String name, String type, byte[] bytes) throws Exception {
        return http.perform(multipart("/cases/abc-1/attach")
                        .file(new MockMultipartFile("file", name, type, bytes))
                        .param("to", "第2次联系")
                        .param("key", "form-1")
                        .with(Session.of(Office.SECTION))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse upload(String name, String type, byte[] bytes) throws Exception {
        return http.perform(post("/api/attachments")
                        .with(As.user("section"))
                        .header(
                                "Banli-File-Name",
                                URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                        .contentType(type)
                        .content(bytes))
                .andReturn()
                .getResponse();
    }

    /** A case that has this document, and another that has not. */
    private MockHttpServletResponse given(Attachment document) throws Exception {
        CaseFile file = Reshaped.of(Specimens.full(CaseFile.class))
                .with("documents", List.of(new DocumentView(document, null, null)))
                .make();
        CaseFile other = Specimens.full(CaseFile.class);
        buses.answer(ReadCaseFile.class, asked -> asked.caseId().value().equals("abc-1") ? file : other);
        String name = URLEncoder.encode(document.name(), StandardCharsets.UTF_8);
        return http.perform(get(URI.create("/cases/abc-1/attachments/" + document.sha256() + "?name=" + name))
                        .with(Session.of(Office.AUDITOR)))
                .andReturn()
                .getResponse();
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
