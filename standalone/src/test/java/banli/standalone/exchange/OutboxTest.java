package banli.standalone.exchange;

import static banli.standalone.whole.CaseDriver.register;
import static banli.standalone.whole.CaseDriver.reply;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.Api.Answer;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.WholeProduct;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("发件：待提交、待回执、已回执")
class OutboxTest {
    private final Api api = WholeProduct.api();

    @Test
    @DisplayName("签发的列在待提交；登记提交后待回执，登记回执后已回执；办不了的说明原因；页面和案卷都看得到")
    void onItsWay() throws IOException {
        CaseDriver sent = register(api, "T-881", "LEAD").accepted("LEAD", List.of());
        Map<String, Object> submission = Map.of("sentTo", "区提案办理系统", "copies", List.of("区政府督查室"));
        assertThat(sent.refused("registry", "submit-upwards", submission)).contains("stage-allows");
        sent.contact("BEFORE")
                .contact("DURING")
                .does("section", "submit-reply", reply("FULL"))
                .signedIssuedDelivered();
        assertThat(submission(sent, "TO_GO").path("documentNumber").asString()).isNotBlank();
        assertThat(submission(sent, "GONE").isMissingNode()).isTrue();

        assertThat(api.act("section", sent.id, "submit-upwards", submission).status())
                .isEqualTo(403);
        assertThat(sent.refused("registry", "record-receipt", Map.of("submission", 1, "receiptNumber", "HZ-1")))
                .contains("on-record");
        sent.does("registry", "submit-upwards", submission);
        assertThat(submission(sent, "TO_GO").isMissingNode()).isTrue();
        assertThat(submission(sent, "GONE").path("copies").path(0).asString()).isEqualTo("区政府督查室");
        assertThat(sent.refused("registry", "submit-upwards", submission)).contains("not-twice");

        assertThat(given(sent, "data.json")).contains("\"copies\"", "区政府督查室");
        assertThat(given(sent, "data.xml")).contains("<copies><copy>区政府督查室</copy></copies>");
        PageBrowser office = PageBrowser.loggedIn(WholeProduct.running().port(), "registry");
        assertThat(entry(
                        office.file("/cases/" + sent.id + "/papers/reply-1-1", null)
                                .body(),
                        "word/document.xml"))
                .contains("区政府督查室");

        sent.does("registry", "record-receipt", Map.of("submission", 1, "receiptNumber", "HZ-2021-881"));
        assertThat(submission(sent, "GONE").isMissingNode()).isTrue();
        assertThat(submission(sent, "RECEIVED").path("receiptNumber").asString())
                .isEqualTo("HZ-2021-881");

        PageBrowser registry = PageBrowser.loggedIn(WholeProduct.running().port(), "registry");
        assertThat(registry.page("/outbox?state=RECEIVED")).contains("T-881", "HZ-2021-881", "区政府督查室");
        assertThat(registry.page("/outbox")).doesNotContain("HZ-2021-881");
        assertThat(registry.page("/cases/" + sent.id)).contains("HZ-2021-881");
        assertThat(api.get("admin", "/api/outbox").status()).isEqualTo(403);
        assertThat(api.get("registry", "/api/outbox?state=NOWHERE").status()).isEqualTo(422);
        assertThat(api.get("auditor", "/api/trail?case=" + sent.id).text())
                .contains("已提交区提案办理系统，抄送区政府督查室", "编号HZ-2021-881");
    }

    /** A file of the case's package. */
    private static String given(CaseDriver of, String name) throws IOException {
        PageBrowser registry = PageBrowser.loggedIn(WholeProduct.running().port(), "registry");
        return entry(registry.file("/cases/" + of.id + "/package", null).body(), name);
    }

    private static String entry(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    private JsonNode submission(CaseDriver of, String state) {
        Answer answer = api.get("registry", "/api/outbox?size=1000&state=" + state);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("letters").spliterator(), false)
                .filter(one -> one.path("case").asString().equals(of.id))
                .findFirst()
                .map(one -> one.path("submission"))
                .orElseGet(() -> answer.json().path("none"));
    }
}
