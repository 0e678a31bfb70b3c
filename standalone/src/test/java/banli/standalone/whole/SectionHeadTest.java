package banli.standalone.whole;

import static banli.standalone.whole.CaseDriver.TODAY;
import static banli.standalone.whole.CaseDriver.reply;
import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("规则设有科室负责人审核一环的，从提交到送达")
class SectionHeadTest {
    private static final String VERSION = "shanghai-rung";

    @Test
    @DisplayName("提交后在负责人的待办里，审核后才到分管领导；没有负责人的，提交时就说怎么办")
    void theRungIsPlayed(@TempDir Path data) throws IOException {
        try (RunningDemo demo = RunningDemo.prepared(data).start()) {
            Api api = new Api(demo.port());
            CaseDriver.enterDirectory(api);
            adopted(api);
            CaseDriver lead = CaseDriver.register(api, "T-170", "LEAD")
                    .accepted("LEAD", List.of())
                    .contact("BEFORE")
                    .contact("DURING");
            assertThat(lead.refused("section", "submit-reply", reply("FULL"))).contains("section-head-reviews");
            Map<String, Object> unit = new HashMap<>(Map.of(
                    "unit",
                    "yanglao",
                    "name",
                    "养老服务科",
                    "kind",
                    "SECTION",
                    "deputyLeader",
                    "deputy",
                    "head",
                    "section2"));
            assertThat(api.post("admin", "/api/directory/acts/enter-unit", unit, Map.of())
                            .status())
                    .isEqualTo(200);
            lead.does("section", "submit-reply", reply("FULL"));
            assertThat(lead.refused("deputy", "sign-reply", Map.of())).contains("reviewed-before-signing");
            assertThat(lead.stage()).isEqualTo("SUBMITTED");
            PageBrowser head = PageBrowser.loggedIn(demo.port(), "section2");
            assertThat(head.page("/inbox?case=" + lead.id)).contains("T-170", "/sign#sign");
            assertThat(head.page("/cases/" + lead.id + "/sign")).contains("do/review-reply", "审核通过");
            assertThat(PageBrowser.loggedIn(demo.port(), "deputy").page("/inbox"))
                    .doesNotContain("T-170");
            lead.does("section2", "review-reply", Map.of("passed", true));
            assertThat(lead.stage()).isEqualTo("SUBMITTED");
            assertThat(PageBrowser.loggedIn(demo.port(), "deputy").page("/inbox"))
                    .contains("T-170");
            lead.signedIssuedDelivered();
            assertThat(head.page("/cases/" + lead.id)).contains("科室负责人审核");
        }
    }

    private static void adopted(Api api) throws IOException {
        String document = Files.readString(Path.of("..", "policies", "shanghai-2015.json"))
                .replaceFirst("\"version\": \"[^\"]+\",", """
                        "version": "%s", "ladder": {"sectionHead": true, \
                        "basis": {"zh": "试行", "en": "on trial"}},""".formatted(VERSION))
                .replaceFirst("\"openCasesToo\": false", "\"openCasesToo\": true");
        Map<String, Object> act = new HashMap<>(
                Map.of("place", "shanghai", "version", VERSION, "document", document, "from", TODAY.toString()));
        Api.Answer proposed = api.post("admin", "/api/policy/acts/propose-policy", act, Map.of());
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
        act.remove("document");
        act.put("proposal", Sha256.of(document));
        Api.Answer adopted = api.post("admin2", "/api/policy/acts/adopt-policy", act, Map.of());
        assertThat(adopted.status()).as(adopted.text()).isEqualTo(200);
    }
}
