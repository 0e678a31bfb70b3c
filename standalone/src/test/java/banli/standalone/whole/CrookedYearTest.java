package banli.standalone.whole;

import static banli.standalone.whole.CaseDriver.TODAY;
import static banli.standalone.whole.CaseDriver.contactOf;
import static banli.standalone.whole.CaseDriver.item;
import static banli.standalone.whole.CaseDriver.register;
import static banli.standalone.whole.CaseDriver.registration;
import static banli.standalone.whole.CaseDriver.reply;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("不平顺的一年：错登、错分、退回、改职责、延期、交接、争议、不满意")
class CrookedYearTest {
    private final Api api = WholeProduct.api();

    @Test
    @DisplayName("错登的更正后办理，退回上级后以会办交来，来文改为主办，延期由来文批准")
    void fromASlipToADutyChanged() {
        CaseDriver slip = register(api, "T-140", "LEAD");
        slip.does("registry", "correct-record", corrected("T-140", "更正后的案由"));
        slip.accepted("LEAD", List.of());
        slip.does("registry", "correct-record", corrected("T-140", "再次更正的案由"));
        assertThat(slip.refused("deputy", "agree-correction", Map.of("correction", 1)))
                .contains("registration-agreed-by-chief");
        slip.does("chief", "agree-correction", Map.of("correction", 1));
        assertThat(row(slip).path("title").asString()).isEqualTo("再次更正的案由");

        slip.does("registry", "object-to-hand-on", Map.of("reason", "主要属卫生健康部门职责", "unitProposed", "other-lead"))
                .does("chief", "approve-objection")
                .does("registry", "record-objection-outcome", Map.of("outcome", "RETURNED", "reason", "改由卫健委主办"));
        assertThat(slip.stage()).isEqualTo("RETURNED");

        CaseDriver back = register(api, "T-140", "ASSIST").accepted("ASSIST", List.of());
        Map<String, Object> paper = paper("委办函第1号", "改由你局主办");
        paper.put("role", "LEAD");
        back.does("registry", "record-directive", paper);
        assertThat(back.refused("registry", "record-directive", paper)).contains("not-twice");
        assertThat(row(back).path("role").asString()).isEqualTo("LEAD");

        back.does("section", "request-extension", Map.of("days", 20, "reason", "涉及面广"));
        Map<String, Object> granted = paper("委办函第2号", "同意延期");
        granted.put("order", "EXTENSION_GRANTED");
        granted.put("dueOn", TODAY.plusMonths(4).toString());
        back.does("registry", "record-directive", granted);
        assertThat(row(back).path("dueOn").asString())
                .isEqualTo(TODAY.plusMonths(4).toString());
    }

    @Test
    @DisplayName("错分科室的退回改办，领导到现场，交接，提交后的争议，补登附议人，不满意到底")
    void fromAWrongSectionToTheEnd() {
        CaseDriver lead = register(api, "T-141", "LEAD");
        lead.does(
                        "registry",
                        "propose-routing",
                        Map.of("role", "LEAD", "section", "jiuzhu", "handler", "jiuzhu", "opinion", "拟由社会救助科承办"))
                .does("chief", "approve-routing", Map.of("remark", "同意"))
                .does("registry", "assign-case")
                .does("jiuzhu", "object-to-assignment", Map.of("reason", "属养老服务科职责", "sectionProposed", "yanglao"))
                .does(
                        "registry",
                        "reassign-case",
                        Map.of("section", "yanglao", "handler", "section", "reason", "改由养老服务科"))
                .does("section", "accept-case");
        lead.does(
                "chief",
                "record-investigation",
                Map.of("place", "助餐点", "ourPeople", List.of("chief"), "findings", "排队时间长"));
        lead.does("registry", "hand-over", Map.of("from", "section", "to", "section2", "reason", "外出学习"));
        lead.does("section2", "record-contact", contactOf("BEFORE"))
                .does("section2", "waive-contact", waiver("DURING"));
        assertThat(lead.refused("section2", "waive-contact", waiver("DURING"))).contains("waiver-agreed");
        lead.does("deputy", "agree-waiver", Map.of("phase", "DURING"))
                .does("section2", "submit-reply", reply("FULL"))
                .does(
                        "registry",
                        "confirm-contact",
                        Map.of("contact", 1, "proposer", "wy-test-1", "confirmed", false, "words", "没有来过"))
                .does("registry", "settle-dispute", Map.of("contact", 1, "stands", false, "reason", "未能证明"))
                .does("deputy", "send-back-reply", Map.of("remarks", List.of(Map.of("place", "全文", "text", "请先走访"))))
                .does("section2", "record-contact", contactOf("BEFORE"))
                .does("section2", "submit-reply", reply("FULL"))
                .signedIssuedDelivered();

        lead.does("registry", "correct-record", withThirdSigner("T-141"))
                .does("chief", "agree-correction", Map.of("correction", 1))
                .does("section2", "record-contact", contactOf("AFTER"))
                .does("chief", "decide-disclosure", Map.of("choice", "PUBLISH"));
        assertThat(lead.refused("registry", "close-case", Map.of())).contains("delivered-to-all");
        lead.does("registry", "deliver-reply", Map.of("recipient", "wy-test-3", "means", "POST"));

        lead.does("registry", "record-satisfaction", form("NOT_SATISFIED"));
        assertThat(lead.refused("registry", "close-case", Map.of())).contains("examined-before-closing");
        lead.does(
                        "deputy",
                        "examine-dissatisfaction",
                        Map.of("proposer", "wy-test-2", "conclusion", "REOPEN", "reasoning", "确有不足"))
                .does("chief", "reopen-case", Map.of("reason", "重新办理"))
                .does("section2", "record-contact", contactOf("DURING"))
                .does("section2", "submit-reply", reply("FULL"))
                .signedIssuedDelivered()
                .does("registry", "deliver-reply", Map.of("recipient", "wy-test-3", "means", "POST"))
                .does("section2", "record-contact", contactOf("AFTER"))
                .does("registry", "record-satisfaction", form("SATISFIED"))
                .does("chief", "decide-disclosure", Map.of("choice", "PUBLISH"))
                .does("registry", "close-case");
        assertThat(lead.stage()).isEqualTo("CLOSED");
    }

    private static Map<String, Object> corrected(String number, String title) {
        Map<String, Object> anew = new LinkedHashMap<>(registration(number, "LEAD", Map.of("title", title)));
        anew.put("act", "register-case");
        return Map.of("sequence", 0, "reason", "登记有误", "anew", anew);
    }

    private Map<String, Object> withThirdSigner(String number) {
        api.post(
                "registry",
                "/api/directory/acts/enter-proposer",
                Map.of("proposer", "wy-test-3", "name", "测试委员丙", "body", "CPPCC", "confidential", false),
                Map.of());
        Map<String, Object> anew = new LinkedHashMap<>(registration(number, "LEAD", Map.of()));
        anew.put(
                "coSigners",
                List.of(
                        Map.of("proposer", "wy-test-2", "name", "测试委员乙"),
                        Map.of("proposer", "wy-test-3", "name", "测试委员丙")));
        anew.put("items", List.of(item(1, "增加助餐点"), item(2, "延长供餐时间")));
        anew.put("act", "register-case");
        return Map.of("sequence", 0, "reason", "漏登附议人", "anew", anew);
    }

    private static Map<String, Object> paper(String reference, String text) {
        return new HashMap<>(
                Map.of("reference", reference, "sender", "区政协提案委员会", "datedOn", TODAY.toString(), "text", text));
    }

    private static Map<String, Object> waiver(String phase) {
        return Map.of("phase", phase, "reason", "委员表示不必再谈", "saidBy", "wy-test-1");
    }

    private static Map<String, Object> form(String result) {
        Map<String, Object> form = new HashMap<>(
                Map.of("proposer", "wy-test-2", "attitude", "SATISFIED", "result", result, "came", "PAPER"));
        if (result.equals("NOT_SATISFIED")) {
            form.put("reason", "没有说明何时办成");
        }
        return form;
    }

    /** The register's row, once the screens have read the case's latest fact. */
    private tools.jackson.databind.JsonNode row(CaseDriver of) {
        of.stage();
        return api.get("auditor", "/api/cases/" + of.id).json().path("row");
    }
}
