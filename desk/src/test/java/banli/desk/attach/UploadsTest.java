package banli.desk.attach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.DeskTest.As;
import banli.desk.FakeBuses;
import banli.wire.WireMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
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
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@DeskTest
@DisplayName("上传附件的接口")
class UploadsTest {
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
        JsonNode kept =
                WireMapper.mapper().readTree(upload(http, name, type, bytes).getContentAsByteArray());

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
                .readTree(upload(http, given, "application/pdf", PDF).getContentAsByteArray());

        assertThat(kept.get("name").stringValue()).isEqualTo(recorded);
    }

    @Test
    @DisplayName("动作里写的大小、类型与所存附件不符的，不送出")
    void whatIsKeptIsWhatIsSaid() throws Exception {
        JsonNode kept = WireMapper.mapper()
                .readTree(upload(http, "答复.pdf", "application/pdf", PDF).getContentAsByteArray());
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

    static MockHttpServletResponse upload(MockMvc http, String name, String type, byte[] bytes) throws Exception {
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
}
