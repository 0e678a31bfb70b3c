package banli.standalone.whole;

import static banli.standalone.whole.CaseDriver.TODAY;
import static banli.standalone.whole.CaseDriver.register;
import static banli.standalone.whole.CaseDriver.reply;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("经接口办案:从登记到归档")
class LifeOfCasesTest {
    private final Api api = WholeProduct.api();

    @Test
    @DisplayName("七个人把一件主办提案从登记办到归档,三个阶段各有把关")
    void sevenPeopleTakeALeadCaseToTheArchive() {
        CaseDriver lead = register(api, "T-101", "LEAD").accepted("LEAD", List.of());

        assertThat(lead.refused("section", "submit-reply", reply("PARTIAL"))).contains("contact-before-reply");
        lead.contact("BEFORE").does("section", "submit-reply", reply("PARTIAL"));
        assertThat(lead.refused("deputy", "sign-reply", Map.of())).contains("consultation-before-signing");
        lead.contact("DURING")
                .does("supervisor", "designate-key-supervision", Map.of("leader", "区政协副主席", "level", "区级"))
                .does("supervisor", "chase-case", Map.of("about", "请按期答复"))
                .does("section", "answer-chase", Map.of("chase", 1, "answer", "已报分管领导签字"));
        lead.signedIssuedDelivered();
        assertThat(lead.refused("registry", "close-case", Map.of()))
                .contains("revisit-before-closing", "disclosure-before-closing");
        lead.contact("AFTER")
                .does("chief", "decide-disclosure", Map.of("choice", "PUBLISH"))
                .does("registry", "publish-reply")
                .does("registry", "record-satisfaction", form("wy-test-1", "SATISFIED", null))
                .does("registry", "record-satisfaction", form("wy-test-2", "BASICALLY_SATISFIED", null))
                .does("registry", "close-case")
                .does("registry", "archive-case", Map.of("retention", "THIRTY_YEARS"));

        assertThat(lead.stage()).isEqualTo("ARCHIVED");
        Answer file = api.get("auditor", "/api/cases/" + lead.id);
        assertThat(file.json().path("row").path("adoption").asString()).isEqualTo("PARTIAL");
        assertThat(file.json().path("row").path("documentNumber").asString()).contains("〔" + TODAY.getYear() + "〕");
        assertThat(file.json().path("contacts").size()).isEqualTo(3);
        assertThat(api.act("auditor", lead.id, "chase-case", Map.of("about", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(api.act("admin", lead.id, "chase-case", Map.of("about", "x")).status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("会办件以意见答复主办单位,不征询满意度")
    void anAssistCaseEndsWithItsOpinion() {
        CaseDriver assist = register(api, "T-102", "ASSIST").accepted("ASSIST", List.of());

        assist.does("section", "submit-reply", Map.of("text", "建议结合社区助餐布点统筹考虑"))
                .does("deputy", "sign-reply")
                .does("chief", "issue-reply")
                .does("registry", "deliver-reply", Map.of("recipient", "other-lead", "means", "SYSTEM"));

        assertThat(assist.stage()).isEqualTo("DELIVERED");
        assertThat(assist.refused("registry", "record-satisfaction", form("wy-test-1", "SATISFIED", null)))
                .contains("assist-takes-no-form");
        assist.does("registry", "close-case").does("registry", "archive-case", Map.of("retention", "TEN_YEARS"));
    }

    @Test
    @DisplayName("会办意见未到不得签字;合办单位会签齐全方可签发")
    void opinionsAndCountersignatures() {
        CaseDriver lead = register(api, "T-103", "CO_LEAD")
                .accepted("CO_LEAD", List.of(Map.of("unit", "other-co", "role", "CO_LEAD")))
                .contact("BEFORE")
                .contact("DURING")
                .does("section", "ask-opinion", Map.of("unit", "other-lead", "question", "助餐点食品安全由谁监管"))
                .does("section", "submit-reply", reply("FULL"));

        assertThat(lead.refused("deputy", "sign-reply", Map.of())).contains("opinions-before-signing");
        lead.does("registry", "record-opinion", Map.of("unit", "other-lead", "text", "由属地监管所负责"))
                .does("deputy", "sign-reply");
        assertThat(lead.refused("chief", "issue-reply", Map.of())).contains("countersigned-before-issue");
        lead.does("registry", "countersign-reply", Map.of("unit", "other-co", "countersignedBy", "区财政局办公室"))
                .does("chief", "issue-reply");
        assertThat(lead.stage()).isEqualTo("ISSUED");
    }

    @Test
    @DisplayName("不满意先审核再重新办理,第二轮另行答复;前一份答复仍在")
    void aReworkRound() {
        CaseDriver lead = register(api, "T-104", "LEAD")
                .accepted("LEAD", List.of())
                .contact("BEFORE")
                .contact("DURING");
        lead.does("section", "submit-reply", reply("PARTIAL")).signedIssuedDelivered();
        lead.does("registry", "record-satisfaction", form("wy-test-1", "NOT_SATISFIED", "供餐时间没有解决"));

        assertThat(lead.refused("chief", "reopen-case", Map.of("reason", "委员不满意")))
                .contains("examined-before-reopening");
        lead.does(
                        "deputy",
                        "examine-dissatisfaction",
                        Map.of("proposer", "wy-test-1", "conclusion", "REOPEN", "reasoning", "确有改进余地"))
                .does("chief", "reopen-case", Map.of("reason", "供餐时间再作研究"));
        assertThat(lead.stage()).isEqualTo("IN_HANDLING");
        lead.contact("DURING").does("section", "submit-reply", reply("FULL")).signedIssuedDelivered();

        Answer file = api.get("auditor", "/api/cases/" + lead.id + "?at-least=" + lead.id + ":20");
        assertThat(file.json().path("row").path("round").asInt()).isEqualTo(2);
        assertThat(file.json().path("replies").size()).isEqualTo(2);
    }

    @Test
    @DisplayName("延期由主要领导批复,期限随之改变")
    void anExtension() {
        CaseDriver lead = register(api, "T-105", "LEAD").accepted("LEAD", List.of());
        lead.does("section", "request-extension", Map.of("days", 20, "reason", "需现场调研"));

        assertThat(api.act("section", lead.id, "grant-extension", Map.of()).status())
                .isEqualTo(403);
        lead.does("chief", "grant-extension", Map.of("remark", "同意"));
        assertThat(lead.refused("section", "request-extension", Map.of("days", 400, "reason", "再延")))
                .contains("extension-within-limit");
        Map<String, Object> told = Map.of("proposersTold", List.of("wy-test-1", "wy-test-2"), "channel", "PHONE");
        lead.does("section", "tell-of-extension", told);
        assertThat(lead.refused("section", "tell-of-extension", told)).contains("not-twice");
        assertThat(lead.stage()).isEqualTo("IN_HANDLING");
        JsonNode file = api.get("auditor", "/api/cases/" + lead.id).json();
        assertThat(file.path("untold").size()).isZero();
        assertThat(file.path("tellings").get(0).path("told").size()).isEqualTo(1);
    }

    @Test
    @DisplayName("免除联系凭案卷里的书面材料")
    void aWaiverByPaper() {
        CaseDriver lead = register(api, "T-106", "LEAD").accepted("LEAD", List.of());
        String sha256 = "a".repeat(64);
        Map<String, Object> waiver =
                Map.of("phase", "BEFORE", "reason", "来信表示不必走访", "saidBy", "wy-test-1", "paper", sha256);
        assertThat(lead.refused("section", "waive-contact", waiver)).contains("on-record");
        Map<String, Object> letter =
                Map.of("name", "来信.pdf", "mediaType", "application/pdf", "size", 1024, "sha256", sha256);
        lead.does("section", "attach-document", Map.of("document", letter))
                .does("section", "waive-contact", waiver)
                .does("deputy", "agree-waiver", Map.of("phase", "BEFORE"));
        lead.stage();
        JsonNode file = api.get("auditor", "/api/cases/" + lead.id).json();
        assertThat(file.path("waivers").get(0).path("paper").path("name").asString())
                .isEqualTo("来信.pdf");
        assertThat(PageBrowser.loggedIn(WholeProduct.running().port(), "section")
                        .page("/cases/" + lead.id))
                .contains("书面材料", "来信.pdf");
    }

    static Map<String, Object> form(String proposer, String result, String reason) {
        Map<String, Object> form = new java.util.HashMap<>(
                Map.of("proposer", proposer, "attitude", "SATISFIED", "result", result, "came", "PAPER"));
        if (reason != null) {
            form.put("reason", reason);
        }
        return form;
    }
}
