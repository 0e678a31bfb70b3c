package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 办一件案子。 Takes one case through its acts as the people of the demo's bureau, day after day in the last weeks. */
public final class CaseDriver {
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    /** Received so many days ago. */
    static final LocalDate RECEIVED = TODAY.minusDays(2);

    final Api api;
    public final String id;

    public CaseDriver(Api api, String id) {
        this.api = api;
        this.id = id;
    }

    /** The fields of a registration; {@code change} replaces some. */
    public static Map<String, Object> registration(String number, String role, Map<String, ?> change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "number",
                Map.of(
                        "meeting",
                        Map.of("level", "DISTRICT", "body", "CPPCC", "term", 7, "session", 6),
                        "number",
                        number));
        fields.put("kind", "PROPOSAL");
        fields.put("raised", "IN_SESSION");
        fields.put("registerYear", TODAY.getYear());
        fields.put("role", role);
        fields.put("leadUnit", role.equals("ASSIST") ? "other-lead" : "jiading-mz");
        fields.put("handedOnOn", RECEIVED.toString());
        fields.put("receivedOn", RECEIVED.toString());
        fields.put("title", "关于完善社区助餐点布局的建议 " + number);
        fields.put("subject", "养老服务");
        fields.put("items", List.of(item(1, "增加助餐点"), item(2, "延长供餐时间")));
        fields.put("leadProposer", Map.of("proposer", "wy-test-1", "name", "测试委员甲"));
        fields.put("coSigners", List.of(Map.of("proposer", "wy-test-2", "name", "测试委员乙")));
        fields.put("mayBePublic", true);
        fields.putAll(change);
        return fields;
    }

    /** The directory entries that the test cases need. */
    public static void enterDirectory(Api api) {
        for (String[] who : new String[][] {{"wy-test-1", "测试委员甲"}, {"wy-test-2", "测试委员乙"}}) {
            assertThat(api.post(
                                    "registry",
                                    "/api/directory/acts/enter-proposer",
                                    Map.of(
                                            "proposer",
                                            who[0],
                                            "name",
                                            who[1],
                                            "body",
                                            "CPPCC",
                                            "sector",
                                            "社会福利和社会保障界",
                                            "contact",
                                            Map.of("phone", "13800001111"),
                                            "confidential",
                                            false),
                                    Map.of())
                            .status())
                    .isEqualTo(200);
        }
        for (String[] unit : new String[][] {{"other-lead", "区卫生健康委"}, {"other-co", "区财政局"}}) {
            assertThat(api.post(
                                    "admin",
                                    "/api/directory/acts/enter-unit",
                                    Map.of("unit", unit[0], "name", unit[1], "kind", "OTHER"),
                                    Map.of())
                            .status())
                    .isEqualTo(200);
        }
    }

    public static CaseDriver register(Api api, String number, String role) {
        Answer answer = api.post("registry", "/api/cases", registration(number, role, Map.of()), Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new CaseDriver(api, answer.json().path("case").asString());
    }

    /** Does an act that must be recorded. */
    public CaseDriver does(String user, String act, Map<String, ?> fields) {
        Answer answer = api.act(user, id, act, fields);
        assertThat(answer.status()).as(act + " " + answer.text()).isEqualTo(200);
        return this;
    }

    public CaseDriver does(String user, String act) {
        return does(user, act, Map.of());
    }

    /** Tries an act that must be refused, and gives the rules named. */
    public List<String> refused(String user, String act, Map<String, ?> fields) {
        Answer answer = api.act(user, id, act, fields);
        assertThat(answer.status()).as(act + " " + answer.text()).isEqualTo(422);
        assertThat(answer.json().path("zh").asString()).isNotBlank();
        assertThat(answer.json().path("en").asString()).isNotBlank();
        return answer.rules();
    }

    /** The stage the screens show once they have read the case's latest fact. */
    public String stage() {
        int facts = api.get("auditor", "/api/cases/" + id + "/facts")
                .json()
                .path("facts")
                .size();
        Answer file = api.get("auditor", "/api/cases/" + id + "?at-least=" + id + ":" + (facts - 1));
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        return file.json().path("row").path("stage").asString();
    }

    CaseDriver routed(String role, List<?> coUnits) {
        Map<String, Object> routing = new LinkedHashMap<>(
                Map.of("role", role, "section", "yanglao", "handler", "section", "opinion", "拟由养老服务科承办"));
        routing.put("coUnits", coUnits);
        return does("registry", "propose-routing", routing);
    }

    public CaseDriver accepted(String role, List<?> coUnits) {
        return routed(role, coUnits)
                .does("chief", "approve-routing", Map.of("remark", "同意"))
                .does("registry", "assign-case")
                .does("section", "accept-case");
    }

    public CaseDriver contact(String phase) {
        return does("section", "record-contact", contactOf(phase));
    }

    public static Map<String, Object> contactOf(String phase) {
        return Map.of(
                "phase",
                phase,
                "channel",
                "VISIT",
                "place",
                "社区服务中心",
                "ourPeople",
                List.of("section"),
                "proposersMet",
                List.of("wy-test-1"),
                "summary",
                "听取委员对助餐点布局的意见");
    }

    public static Map<String, Object> reply(String adoptionOfSecond) {
        List<Map<String, Object>> answers = new ArrayList<>();
        answers.add(Map.of("item", 1, "adoption", "FULL", "text", "年内新增五个助餐点"));
        answers.add(
                adoptionOfSecond.equals("FULL")
                        ? Map.of("item", 2, "adoption", "FULL", "text", "供餐时间延长至十九时")
                        : Map.of("item", 2, "adoption", adoptionOfSecond, "reason", "部分点位受场地限制", "text", "有条件的点位先行延长"));
        return Map.of(
                "text",
                "关于完善社区助餐点布局的答复",
                "answers",
                answers,
                "outcome",
                adoptionOfSecond.equals("FULL")
                        ? Map.of("scheme", "shanghai-2015", "code", "A", "text", "解决采纳")
                        : Map.of("scheme", "shanghai-2015", "code", "B", "text", "正在解决"),
                "disclosure",
                Map.of("choice", "PUBLISH"));
    }

    /** From a draft submitted to both proposers having the reply. */
    public CaseDriver signedIssuedDelivered() {
        return does("deputy", "sign-reply")
                .does("chief", "issue-reply")
                .does("registry", "deliver-reply", Map.of("recipient", "wy-test-1", "means", "IN_PERSON"))
                .does("registry", "deliver-reply", Map.of("recipient", "wy-test-2", "means", "POST"));
    }

    public static Map<String, Object> item(int number, String text) {
        return Map.of("number", number, "text", text);
    }
}
