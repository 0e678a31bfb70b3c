package banli.standalone.whole;

import static banli.standalone.whole.CaseDriver.register;
import static banli.standalone.whole.CaseDriver.reply;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("办结以后的再次答复，从起草到征询")
class LaterAnswerTest {
    private final Api api = WholeProduct.api();

    @Test
    @DisplayName("各人在待办里见到它，签的是它，案件仍为已办结，指标不变")
    void fromTheDraftToTheForms() {
        CaseDriver plan = register(api, "T-160", "LEAD")
                .accepted("LEAD", List.of())
                .contact("BEFORE")
                .contact("DURING")
                .does("section", "submit-reply", reply("PARTIAL"))
                .signedIssuedDelivered()
                .contact("AFTER")
                .does("chief", "decide-disclosure", Map.of("choice", "WITHHOLD", "reason", "内部事项"))
                .does("registry", "close-case");
        Map<String, Object> draft = new HashMap<>(reply("FULL"));
        draft.remove("disclosure");
        assertThat(plan.refused("deputy", "sign-reply", Map.of())).contains("stage-allows");
        plan.does("section", "follow-up-reply", draft);

        WholeProduct.until("分管领导的待办里有它", () -> page("deputy", "/inbox").contains("T-160"));
        assertThat(page("deputy", "/inbox")).contains("T-160").contains("/sign#sign");
        assertThat(page("deputy", "/cases/" + plan.id + "/sign")).contains("第 1 次再次答复");
        plan.does("deputy", "sign-reply").does("chief", "issue-reply");
        PageBrowser registry = PageBrowser.loggedIn(WholeProduct.running().port(), "registry");
        String link = "/batch?act=deliver-reply&case=" + plan.id;
        WholeProduct.until(
                "案卷上有送达的链接",
                () -> registry.page("/cases/" + plan.id).contains("href=\"" + link.replace("&", "&amp;") + "\""));
        assertThat(PageBrowser.location(registry.answer(link))).isEqualTo("/cases/" + plan.id + "/do/deliver-reply");
        registry.does(plan.id, "deliver-reply", Map.of("recipient", "wy-test-1", "means", "IN_PERSON"));
        plan.does("registry", "deliver-reply", Map.of("recipient", "wy-test-2", "means", "POST"));
        assertThat(plan.refused("section", "follow-up-reply", draft)).contains("later-answer-owed");
        assertThat(plan.stage()).isEqualTo("CLOSED");
        assertThat(page("section", "/cases/" + plan.id)).contains("第 1 次再次答复");
        assertThat(outbox("TO_GO")).contains(plan.id);
        plan.does("registry", "submit-upwards", Map.of("sentTo", "区提案办理系统"));
        assertThat(outbox("TO_GO")).doesNotContain(plan.id);
        assertThat(outbox("GONE")).contains(plan.id);
        assertThat(page("section", "/cases/" + plan.id + "/letters/later-1-1")).contains("第 1 次再次答复");
        assertThat(file(plan).path("row").path("outcome").path("code").asString())
                .isEqualTo("A");
        assertThat(file(plan)
                        .path("replies")
                        .get(0)
                        .path("outcome")
                        .path("code")
                        .asString())
                .isEqualTo("B");
    }

    private String outbox(String state) {
        return api.get("registry", "/api/outbox?size=1000&state=" + state).text();
    }

    private JsonNode file(CaseDriver it) {
        return api.get("auditor", "/api/cases/" + it.id).json();
    }

    private static String page(String who, String address) {
        return PageBrowser.loggedIn(WholeProduct.running().port(), who).page(address);
    }
}
