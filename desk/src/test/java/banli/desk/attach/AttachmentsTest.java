package banli.desk.attach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.command.IntakeCommand.AttachDocument;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.DocumentView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.proposal.Attachment;
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
        MockHttpServletResponse api = UploadsTest.upload(http, name, type, bytes);

        for (MockHttpServletResponse answer : List.of(page, api)) {
            assertThat(answer.getStatus()).isEqualTo(bad.get("status").intValue());
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains(bad.get("says").stringValue())
                    .doesNotContain("\u202e");
        }
        assertThat(buses.acts).isEmpty();
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    @DisplayName("页面一步完成：存下文件，再记录添加附件；相同内容只存一份")
    void pagesStoreThenAct() throws Exception {
        MockHttpServletResponse answer = attach("答复.pdf", "application/pdf", PDF);
        List<Path> once = kept();
        attach("副本.pdf", "application/pdf", PDF);

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/cases/abc-1?at-least=abc-1:3&done=3&facts=1");
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
    @DisplayName("就地看：图、PDF 和文本在本页框里显示，什么也不运行；别的种类请下载；别的案件看不到")
    void looksInPlace() throws Exception {
        attach("答复.pdf", "application/pdf", PDF);
        Attachment pdf = ((AttachDocument) buses.acts.getFirst().getPayload()).document();
        MockHttpServletResponse seen = look("abc-1", pdf);

        assertThat(seen.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(seen.getContentType()).isEqualTo("application/pdf");
        assertThat(seen.getHeader("Content-Disposition")).isEqualTo("inline");
        assertThat(seen.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("script");
        assertThat(look("abc-2", pdf).getStatus()).isEqualTo(404);

        Attachment sheet = new Attachment(pdf.name(), "application/zip", pdf.size(), pdf.sha256());
        assertThat(look("abc-1", sheet).getStatus()).isEqualTo(415);
        assertThat(look("abc-1", new Attachment(pdf.name(), "text/html", pdf.size(), pdf.sha256()))
                        .getStatus())
                .isEqualTo(415);
    }

    private MockHttpServletResponse look(String caseId, Attachment document) throws Exception {
        has(document);
        return http.perform(get("/cases/" + caseId + "/attachments/" + document.sha256() + "?look=true")
                        .with(Session.of(Office.AUDITOR)))
                .andReturn()
                .getResponse();
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

    /** A case that has this document, and another that has not. */
    private void has(Attachment document) {
        CaseFile file = Reshaped.of(Specimens.full(CaseFile.class))
                .with("documents", List.of(new DocumentView(document, null, null)))
                .make();
        CaseFile other = Specimens.full(CaseFile.class);
        buses.answer(ReadCaseFile.class, asked -> asked.caseId().value().equals("abc-1") ? file : other);
    }

    private MockHttpServletResponse given(Attachment document) throws Exception {
        has(document);
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
