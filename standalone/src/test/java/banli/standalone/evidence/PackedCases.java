package banli.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 装进包的案件。 Cases, meetings and delegations of the running demo for packs of evidence. */
final class PackedCases {
    private PackedCases() {}

    static String registered(String number, Map<String, Object> about) {
        Api.Answer answer = WholeProduct.api()
                .post("registry", "/api/cases", CaseDriver.registration(number, "LEAD", about), Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("case").asString();
    }

    static String secret() {
        done(WholeProduct.api()
                .post(
                        "registry",
                        "/api/directory/acts/enter-proposer",
                        Map.of("proposer", "wy-pack", "name", "壬癸委员", "body", "CPPCC", "confidential", true),
                        Map.of()));
        String secret = registered(
                "pack-2",
                Map.of(
                        "leadProposer", Map.of("proposer", "wy-pack", "name", "壬癸委员"),
                        "coSigners", List.of()));
        new CaseDriver(WholeProduct.api(), secret).stage();
        return secret;
    }

    static void meeting(String meeting, List<String> cases) {
        done(WholeProduct.api()
                .post(
                        "registry",
                        "/api/meetings/acts/record-meeting",
                        Map.of(
                                "meeting",
                                meeting,
                                "kind",
                                "LEADERS",
                                "heldOn",
                                CaseDriver.TODAY.toString(),
                                "chair",
                                "chief",
                                "present",
                                List.of("chief", "deputy"),
                                "cases",
                                cases,
                                "agenda",
                                "研究建议办理"),
                        Map.of()));
    }

    /** Somebody approves in the chief's stead. */
    static void routedByAnother(String id) {
        Api api = WholeProduct.api();
        done(api.act(
                "registry",
                id,
                "propose-routing",
                Map.of("role", "LEAD", "section", "yanglao", "handler", "section", "opinion", "拟由养老服务科承办")));
        Map<String, Object> lent = Map.of("person", "chief", "delegate", "deputy2", "office", "CHIEF_LEADER");
        Map<String, Object> period = new HashMap<>(lent);
        period.putAll(Map.of(
                "from",
                CaseDriver.TODAY.toString(),
                "to",
                CaseDriver.TODAY.plusDays(3).toString()));
        done(api.post("chief", "/api/directory/acts/delegate", period, Map.of()));
        done(api.post(
                "deputy2",
                "/api/cases/" + id + "/acts/approve-routing",
                Map.of("remark", "同意"),
                Map.of("Banli-Office", "CHIEF_LEADER", "Banli-On-Behalf-Of", "chief")));
        done(api.post("chief", "/api/directory/acts/end-delegation", lent, Map.of()));
    }

    static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
