package banli.standalone.doors;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("保密案件：每个地址、每个职务")
class ConfidentialCaseTest {
    private static final List<String> WORDS = List.of("鹭鸶桥", "戊己委员", "增设榫卯坊");
    private static String id;

    @BeforeAll
    static void aConfidentialCase() {
        Api api = WholeProduct.api();
        enterConfidential(api, "wy-confidential", "戊己委员");
        Map<String, Object> about = Map.of(
                "title",
                "关于鹭鸶桥的建议",
                "subject",
                "养老服务",
                "items",
                List.of(CaseDriver.item(1, "增设榫卯坊")),
                "leadProposer",
                Map.of("proposer", "wy-confidential", "name", "戊己委员"),
                "coSigners",
                List.of());
        Api.Answer answer =
                api.post("registry", "/api/cases", CaseDriver.registration("secret-1", "LEAD", about), Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        id = answer.json().path("case").asString();
        new CaseDriver(api, id).accepted("LEAD", List.of()).stage();
    }

    @Test
    @DisplayName("主要领导分管的科室办理的：指定签字的分管领导可以查阅，别的分管领导不能")
    void whoeverIsNamedToSignReadsIt() {
        Api api = WholeProduct.api();
        Map<String, Object> office = Map.of("person", "jizheng", "office", "SECTION", "unit", "xinfang");
        done(api.post(
                "admin",
                "/api/directory/acts/enter-unit",
                Map.of("unit", "xinfang", "name", "信访办", "kind", "SECTION", "deputyLeader", "chief"),
                Map.of()));
        done(api.post("admin", "/api/directory/acts/ask-office", office, Map.of()));
        done(api.post("admin2", "/api/directory/acts/confirm-office", office, Map.of()));
        enterConfidential(api, "wy-confidential-2", "庚辛委员");
        Map<String, Object> about = Map.of(
                "title",
                "关于鸬鹚渡的建议",
                "leadProposer",
                Map.of("proposer", "wy-confidential-2", "name", "庚辛委员"),
                "coSigners",
                List.of());
        Api.Answer answer =
                api.post("registry", "/api/cases", CaseDriver.registration("secret-2", "LEAD", about), Map.of());
        String other = answer.json().path("case").asString();
        done(api.act(
                "registry",
                other,
                "propose-routing",
                Map.of(
                        "role", "LEAD", "section", "xinfang", "handler", "jizheng", "signer", "deputy2", "opinion",
                        "拟由信访办承办")));
        done(api.act("chief", other, "approve-routing", Map.of()));
        done(api.act("registry", other, "assign-case", Map.of()));
        assertThat(api.get("deputy2", "/api/cases/" + other).text()).contains("关于鸬鹚渡的建议");
        assertThat(api.get("deputy", "/api/cases/" + other).status()).isEqualTo(403);
        WholeProduct.until(
                "台账里也列着",
                () -> api.get("deputy2", "/api/cases?section=xinfang").text().contains("鸬鹚渡"));
        assertThat(api.get("deputy", "/api/cases?section=xinfang").text()).doesNotContain("鸬鹚渡");
    }

    private static void enterConfidential(Api api, String proposer, String name) {
        done(api.post(
                "registry",
                "/api/directory/acts/enter-proposer",
                Map.of("proposer", proposer, "name", name, "body", "CPPCC", "confidential", true),
                Map.of()));
    }

    private static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    @DisplayName("不经办的职务在任何页面、接口、导出里都见不到它的一个词；经办的照常看到")
    void noWordOfItAnywhere() {
        List<String> wrong = new ArrayList<>();
        for (Role role : List.of(Role.OTHER_SECTION, Role.OTHER_DEPUTY, Role.SUPERVISOR, Role.ADMIN)) {
            Knock knock = new Knock(role, id);
            for (Address address : Address.all(WholeProduct.running().gauges())) {
                // The directory says who is known to the office, and nothing of cases.
                boolean whoIsKnown = address.pattern().matches("(/api)?/(directory|admin|admin/do/\\{act\\})");
                if (address.isRead() && !address.pattern().equals("/f/{token}")) {
                    String words = knock.at(address, null).words();
                    WORDS.stream()
                            .filter(word -> words != null && words.contains(word))
                            .filter(word -> !whoIsKnown || !word.equals("戊己委员"))
                            .forEach(word -> wrong.add(role + " " + address.pattern() + " " + word));
                }
            }
        }
        assertThat(wrong).isEmpty();
        for (String user : List.of("section", "registry", "deputy", "chief", "auditor")) {
            assertThat(WholeProduct.api().get(user, "/api/cases/" + id).text())
                    .as(user)
                    .contains("鹭鸶桥");
        }
    }

    @Test
    @DisplayName("台账上只有编号与〔保密〕，按词查不到；案卷、轨迹、附件一律 403")
    void onlyThatItExists() {
        Api api = WholeProduct.api();
        String register = api.get("supervisor", "/api/cases?number=secret-1").text();

        assertThat(register).contains("secret-1", "〔保密〕").doesNotContain(WORDS);
        assertThat(api.get("supervisor", "/api/cases?q=%E9%B9%AD%E9%B8%B6%E6%A1%A5")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        for (String path : List.of("", "/facts", "/deadlines", "/acts", "/origin?of=STAGE")) {
            assertThat(api.get("supervisor", "/api/cases/" + id + path).status())
                    .as(path)
                    .isEqualTo(403);
        }
        WholeProduct.until(
                "被拒的访问在安全记录上",
                () -> api.get("auditor", "/api/security-record?kind=ACCESS_DENIED&person=supervisor")
                                .json()
                                .path("total")
                                .asInt()
                        > 0);
    }
}
