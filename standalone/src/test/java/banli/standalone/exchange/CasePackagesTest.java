package banli.standalone.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.pack.Pack;
import banli.standalone.whole.Api;
import banli.standalone.whole.WholeProduct;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("案件包")
class CasePackagesTest {
    private static final String SCHEMA = "case-package-1.schema.json";
    private static final String XSD = "case-package-1.xsd";

    private final Api api = WholeProduct.api();

    @Test
    @DisplayName("2021 年每一案的包，有发件单位和自己的编号，JSON 和 XML 都合乎公布的格式，格式不登录也取得到；内容与案卷一致")
    void everyCaseOf2021() throws Exception {
        byte[] published = get(null, "/schemas/" + SCHEMA).body();
        Schema json = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonMapper.shared().readTree(published));
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        javax.xml.validation.Schema xml = schemas.newSchema(new StreamSource(
                new ByteArrayInputStream(get(null, "/schemas/" + XSD).body())));
        int letters = 0;
        Set<String> numbers = new HashSet<>();
        for (JsonNode row :
                api.get("auditor", "/api/cases?year=2021&size=1000").json().path("cases")) {
            String key = row.path("case").asString();
            Map<String, byte[]> files = files(key);
            JsonNode data = JsonMapper.shared().readTree(files.get("data.json"));
            assertThat(json.validate(data)).as(key + " " + data).isEmpty();
            xml.newValidator().validate(new StreamSource(new ByteArrayInputStream(files.get("data.xml"))));
            assertThat(files.get(SCHEMA)).isEqualTo(published);
            assertThat(data.path("case").path("title").asString())
                    .isEqualTo(row.path("title").asString());
            assertThat(data.path("package").path("sender").asString()).isEqualTo("嘉定区民政局");
            assertThat(numbers.add(data.path("package").path("id").asString())).isTrue();
            if (data.has("reply")) {
                assertThat(text(files.get("letter.txt")))
                        .isEqualTo(data.path("reply").path("text").asString());
                letters++;
            }
        }
        assertThat(letters).isGreaterThan(20);
    }

    @Test
    @DisplayName("已公开的附证据包；同一案取两次，除证据外一字节不差；没有的案件、管理员、回看，都说明原因；记入安全记录")
    void onePackage() throws Exception {
        Map<String, byte[]> once = files("21-168");
        Map<String, byte[]> again = files("21-168");
        assertThat(once.keySet()).contains("data.json", "data.xml", "letter.txt", SCHEMA, XSD);
        assertThat(once.get("data.json")).isEqualTo(again.get("data.json"));
        if (once.containsKey("evidence.zip")) {
            assertThat(Pack.read(once.get("evidence.zip")).facts()).isNotEmpty();
        }
        assertThat(text(once.get("data.json"))).doesNotContain("phone", "sealed");

        assertThat(get("admin", "/api/cases/21-168/package").statusCode()).isEqualTo(403);
        assertThat(get("auditor", "/api/cases/nothing-of-the-kind/package").statusCode())
                .isEqualTo(404);
        assertThat(get("auditor", "/api/cases/21-168/package?as-of=2021-06-30").statusCode())
                .isEqualTo(422);
        WholeProduct.until(
                "记入安全记录",
                () -> api.get("auditor", "/api/security-record?kind=EXPORT&person=auditor")
                        .text()
                        .contains("package district-cppcc"));
    }

    private Map<String, byte[]> files(String key) throws Exception {
        HttpResponse<byte[]> answer = get("auditor", "/api/cases/" + key + "/package");
        assertThat(answer.statusCode()).as(key + text(answer.body())).isEqualTo(200);
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).doesNotContain("..").doesNotStartWith("/");
                assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String user, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + WholeProduct.running().port() + path));
        if (user != null) {
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((user + ":demo-2021").getBytes(StandardCharsets.UTF_8)));
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        }
    }
}
