package banli.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.form.Acts;
import banli.wire.WireMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@DeskTest
@DisplayName("接口说明")
class ApiDescriptionTest {
    @Autowired
    private MockMvc http;

    @Test
    @DisplayName("每个动作各有地址与字段,字段名与 JSON 一致")
    void describesEveryAct() throws Exception {
        JsonNode api = described();

        Acts.allOnCases()
                .keySet()
                .forEach(act -> assertThat(api.get("paths").has("/api/cases/{case}/acts/" + act))
                        .as(act)
                        .isTrue());
        Acts.DIRECTORY
                .all()
                .keySet()
                .forEach(act -> assertThat(api.get("paths").has("/api/directory/acts/" + act))
                        .as(act)
                        .isTrue());
        JsonNode contact =
                api.get("components").get("schemas").get("RecordContact").get("properties");
        assertThat(contact.has("case")).isTrue();
        assertThat(contact.has("caseId")).isFalse();
        assertThat(contact.get("phase").get("enum").valueStream().map(JsonNode::stringValue))
                .containsExactly("BEFORE", "DURING", "AFTER");
        assertThat(contact.get("happenedOn").get("format").stringValue()).isEqualTo("date");
    }

    @Test
    @DisplayName("每个答复都指向一个有定义的形状")
    void everyReferenceExists() throws Exception {
        JsonNode api = described();
        JsonNode schemas = api.get("components").get("schemas");

        assertThat(api.findValues("$ref"))
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(
                                schemas.has(reference.stringValue().replace("#/components/schemas/", "")))
                        .as(reference.stringValue())
                        .isTrue());
        assertThat(schemas.get("CaseFile")
                        .get("properties")
                        .get("row")
                        .get("$ref")
                        .stringValue())
                .endsWith("/CaseRow");
        assertThat(api.get("paths")
                        .get("/api/figures")
                        .get("get")
                        .get("responses")
                        .has("default"))
                .isTrue();
    }

    private JsonNode described() throws Exception {
        return WireMapper.mapper()
                .readTree(http.perform(get("/v3/api-docs"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }
}
