package banli.standalone.whole;

import static banli.standalone.whole.CaseDriver.TODAY;
import static banli.standalone.whole.CaseDriver.register;
import static banli.standalone.whole.CaseDriver.registration;
import static banli.standalone.whole.CaseDriver.reply;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("经接口办案:并案、撤案、退回、更正、代理")
class TurnsOfCasesTest {
    private final Api api = WholeProduct.api();

    @Test
    @DisplayName("并案一起办、分别答复;牵头者不随、随从者不牵头")
    void aMergeAnsweredApart() {
        CaseDriver leading = register(api, "T-206", "LEAD").accepted("LEAD", List.of());
        CaseDriver follower = register(api, "T-107", "LEAD").accepted("LEAD", List.of());
        CaseDriver third = register(api, "T-108", "LEAD").accepted("LEAD", List.of());

        follower.does("registry", "ask-merge", Map.of("leading", leading.id));
        WholeProduct.until(
                "并案完成",
                () -> !api.get("auditor", "/api/cases/" + follower.id)
                        .json()
                        .path("row")
                        .path("follows")
                        .isNull());
        assertThat(leading.refused("registry", "ask-merge", Map.of("leading", third.id)))
                .contains("leader-never-follows");
        assertThat(third.refused("registry", "ask-merge", Map.of("leading", follower.id)))
                .contains("follower-never-leads");
        assertThat(third.refused("registry", "ask-merge", Map.of("leading", third.id)))
                .contains("merge-with-another");

        for (CaseDriver each : List.of(leading, follower)) {
            each.contact("BEFORE")
                    .contact("DURING")
                    .does("section", "submit-reply", reply("FULL"))
                    .signedIssuedDelivered();
            assertThat(each.stage()).isEqualTo("DELIVERED");
        }
    }

    @Test
    @DisplayName("联名案件撤案须全体提出人同意")
    void aWithdrawal() {
        CaseDriver lead = register(api, "T-109", "LEAD").accepted("LEAD", List.of());

        assertThat(lead.refused(
                        "registry", "withdraw-case", Map.of("reason", "问题已解决", "consents", List.of("wy-test-1"))))
                .contains("every-signer-consents");
        lead.does(
                "registry", "withdraw-case", Map.of("reason", "问题已解决", "consents", List.of("wy-test-1", "wy-test-2")));
        assertThat(lead.stage()).isEqualTo("WITHDRAWN");
    }

    @Test
    @DisplayName("向上级退回:维持交办则办理,同意退回则结束")
    void anObjectionUpwards() {
        CaseDriver upheld = register(api, "T-110", "LEAD");
        Map<String, Object> objection = Map.of("reason", "不属本局职责", "unitProposed", "区卫生健康委");
        upheld.does("registry", "object-to-hand-on", objection)
                .does("chief", "approve-objection", Map.of())
                .does("registry", "record-objection-outcome", Map.of("outcome", "UPHELD", "reason", "请继续办理"));
        assertThat(upheld.stage()).isEqualTo("REGISTERED");
        assertThat(upheld.refused("registry", "object-to-hand-on", objection)).contains("objection-refused-is-final");

        CaseDriver returned = register(api, "T-111", "LEAD");
        returned.does("registry", "object-to-hand-on", objection)
                .does("chief", "approve-objection", Map.of())
                .does("registry", "record-objection-outcome", Map.of("outcome", "RETURNED", "reason", "同意"));
        assertThat(returned.stage()).isEqualTo("RETURNED");
        assertThat(register(api, "T-111", "ASSIST").stage()).isEqualTo("REGISTERED");
    }

    @Test
    @DisplayName("误登撤销后,同一案号可以重新登记")
    void aSlipOfRegistration() {
        CaseDriver slip = register(api, "T-112", "LEAD");
        Answer again = api.post("registry", "/api/cases", registration("T-112", "LEAD", Map.of()), Map.of());
        assertThat(again.rules()).contains("registered-once");

        slip.does("registry", "annul-registration", Map.of("reason", "重复收文"));
        assertThat(slip.stage()).isEqualTo("ANNULLED");
        assertThat(register(api, "T-112", "LEAD").stage()).isEqualTo("REGISTERED");
    }

    @Test
    @DisplayName("更正是新的事实:旧记录仍在,案卷按更正后的显示")
    void aCorrection() {
        CaseDriver lead =
                register(api, "T-113", "LEAD").accepted("LEAD", List.of()).contact("BEFORE");
        long sequence = lastSequence(lead);

        lead.does(
                "section",
                "correct-record",
                Map.of(
                        "sequence",
                        sequence,
                        "reason",
                        "地点写错",
                        "anew",
                        Map.of(
                                "act", "record-contact",
                                "case", lead.id,
                                "phase", "BEFORE",
                                "channel", "PHONE",
                                "place", "电话",
                                "ourPeople", List.of("section"),
                                "proposersMet", List.of("wy-test-1"),
                                "summary", "电话沟通")));

        Answer file = api.get("auditor", "/api/cases/" + lead.id + "?at-least=" + lead.id + ":" + (sequence + 1));
        assertThat(file.json().path("contacts").path(0).path("channel").asString())
                .isEqualTo("PHONE");
        assertThat(file.json().path("contacts").path(0).path("countsAsMeeting").asBoolean())
                .isFalse();
        Answer facts = api.get("auditor", "/api/cases/" + lead.id + "/facts");
        assertThat(facts.json()
                        .path("facts")
                        .path((int) sequence)
                        .path("payload")
                        .path("channel")
                        .asString())
                .isEqualTo("VISIT");
    }

    @Test
    @DisplayName("代理授权期间可代行,结束后不得代行")
    void aDelegation() {
        CaseDriver lead = register(api, "T-114", "LEAD")
                .accepted("LEAD", List.of())
                .contact("BEFORE")
                .contact("DURING");
        lead.does("section", "submit-reply", reply("FULL"));
        Map<String, Object> delegation =
                Map.of("person", "deputy", "delegate", "supervisor", "office", "DEPUTY_LEADER");
        Map<String, Object> period = new java.util.HashMap<>(delegation);
        period.putAll(Map.of("from", TODAY.toString(), "to", TODAY.plusDays(3).toString()));
        Map<String, String> asDeputy = Map.of("Banli-Office", "DEPUTY_LEADER", "Banli-On-Behalf-Of", "deputy");
        String sign = "/api/cases/" + lead.id + "/acts/sign-reply";

        assertThat(api.post("supervisor", sign, Map.of(), asDeputy).status()).isEqualTo(403);
        assertThat(api.post("deputy", "/api/directory/acts/delegate", period, Map.of())
                        .status())
                .isEqualTo(200);
        Answer signed = api.post("supervisor", sign, Map.of(), asDeputy);
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json()
                        .path("facts")
                        .path(0)
                        .path("by")
                        .path("onBehalfOf")
                        .asString())
                .isEqualTo("deputy");
        assertThat(api.post("deputy", "/api/directory/acts/end-delegation", delegation, Map.of())
                        .status())
                .isEqualTo(200);
        lead.does("chief", "send-back-reply", Map.of("remarks", List.of(Map.of("place", "第一条", "text", "写明完成时间"))))
                .does("section", "submit-reply", reply("FULL"));
        assertThat(api.post("supervisor", sign, Map.of(), asDeputy).status()).isEqualTo(403);
    }

    private long lastSequence(CaseDriver lead) {
        return api.get("auditor", "/api/cases/" + lead.id + "/facts")
                        .json()
                        .path("facts")
                        .size()
                - 1L;
    }
}
