package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.SentForms;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.command.SupervisionCommand.ChaseCase;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("批量催办")
class ChaseTest {
    private static final String KEY = "7a0d4ab4-58a5-4be1-9e1c-6d4f31e2b001";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("预览只列超期案件，不记录任何事实")
    void thePreview() throws Exception {
        String page = body(get("/chase"), Office.SUPERVISOR, 200);

        assertThat(page).contains("name=\"case.&lt;script").contains("name=\"about.&lt;script");
        assertThat(buses.questions.stream()
                        .map(asked -> asked.getPayload())
                        .filter(FindCases.class::isInstance)
                        .map(FindCases.class::cast))
                .singleElement()
                .satisfies(asked -> assertThat(asked.light()).isEqualTo(Light.RED));
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("每件各记一次催办，各用自己的编号；再发一次用的还是这些编号")
    void eachUnderAKeyOfItsOwn() throws Exception {
        body(sent("case-1", "case-2", "case-1"), Office.SUPERVISOR, 200);
        body(sent("case-1", "case-2"), Office.SUPERVISOR, 200);

        assertThat(buses.acts.stream().<Object>map(act -> act.getPayload()))
                .containsExactly(
                        new ChaseCase(new CaseId("case-1"), "请尽快办理", null),
                        new ChaseCase(new CaseId("case-2"), "请尽快办理", null),
                        new ChaseCase(new CaseId("case-1"), "请尽快办理", null),
                        new ChaseCase(new CaseId("case-2"), "请尽快办理", null));
        assertThat(buses.acts.stream()
                        .map(act -> act.getMetaData().get(Meta.KEY).toString()))
                .containsExactly(
                        "chase/" + KEY + "/case-1",
                        "chase/" + KEY + "/case-2",
                        "chase/" + KEY + "/case-1",
                        "chase/" + KEY + "/case-2");
        assertThat(buses.acts)
                .allSatisfy(act -> assertThat(act.getMetaData())
                        .containsEntry(Meta.ACTOR, "supervisor")
                        .containsEntry(Meta.OFFICE, "SUPERVISOR"));
    }

    @Test
    @DisplayName("按承办人分组，一人一条催办内容，没有承办人的排在最后")
    void oneMessageAHandler() throws Exception {
        buses.answer(
                FindCases.class,
                asked -> new CaseList(7, 3, List.of(of(null, "21-001"), of("li", "21-002"), of("li", "21-003"))));
        String page = body(get("/chase"), Office.SUPERVISOR, 200);
        assertThat(page.indexOf("您承办的 2 件（21-002、21-003）")).isPositive().isLessThan(page.indexOf("尚未交办"));

        body(
                post("/chase")
                        .param("key", KEY)
                        .param("about.0", "请李四办")
                        .param("case.0", "case-2", "case-3")
                        .param("about.1", "请交办")
                        .param("case.1", "case-1")
                        .param("about.2", "没有选中的不催")
                        .with(csrf()),
                Office.SUPERVISOR,
                200);
        assertThat(buses.acts.stream().<Object>map(act -> act.getPayload()))
                .containsExactlyInAnyOrder(
                        new ChaseCase(new CaseId("case-2"), "请李四办", null),
                        new ChaseCase(new CaseId("case-3"), "请李四办", null),
                        new ChaseCase(new CaseId("case-1"), "请交办", null));
    }

    private static CaseRow of(String handler, String number) {
        return of(handler, number, Specimens.CASE.value());
    }

    private static CaseRow of(String handler, String number, String key) {
        return Reshaped.of(Specimens.full(CaseRow.class))
                .with("handler", handler)
                .with("handlerName", handler == null ? null : "李四")
                .with("number", number)
                .with("caseId", new CaseId(key))
                .make();
    }

    @Test
    @DisplayName("一件被拒绝不影响其余，原因与所写的话都在页面上")
    void oneRefusalStopsNoOther() throws Exception {
        buses.decide(act -> {
            if (act.stream().equals("case-1")) {
                throw new CommandExecutionException(
                        "refused",
                        null,
                        new Refused(
                                Refused.Code.RULE,
                                List.of(new Refusal("stage", new Text("案件已归档。", "The case is archived."), null)),
                                List.of()));
            }
            return new Recorded(act.stream(), 9, 1, false);
        });

        assertThat(body(sent("case-1", "case-2"), Office.REGISTRY, 200))
                .contains("案件已归档。")
                .contains("已记录催办。")
                .contains("请尽快办理");
    }

    @Test
    @DisplayName("被拒绝的件连同所写的话再列一次，用同一编号；登录失效后再来，写的和勾的都还在")
    void whatWasWrittenStays() throws Exception {
        buses.answer(
                FindCases.class,
                asked -> new CaseList(7, 2, List.of(of("li", "21-002", "case-2"), of("li", "21-003", "case-3"))));
        buses.decide(act -> {
            if (act.stream().equals("case-2")) {
                throw SentForms.refused(Refused.Code.RULE, "stage", List.of());
            }
            return new Recorded(act.stream(), 9, 1, false);
        });
        String again = body(written("别再拖了", "case-2", "case-3").with(csrf()), Office.SUPERVISOR, 200);
        assertThat(again.substring(again.indexOf("没有记录的")))
                .contains(">别再拖了</textarea>", "value=\"case-2\"", "value=\"" + KEY + "\"")
                .doesNotContain("value=\"case-3\"");

        MockHttpSession session = new MockHttpSession();
        MockHttpServletResponse turned = http.perform(written("写到一半", "case-3")
                        .session(session)
                        .param("_csrf", "old")
                        .param("_person", "supervisor"))
                .andReturn()
                .getResponse();
        assertThat(turned.getRedirectedUrl()).isEqualTo("/login?kept");
        assertThat(body(get("/chase").session(session), Office.SUPERVISOR, 200))
                .contains(">写到一半</textarea>")
                .containsPattern("name=\"case.li\" checked=\"checked\" value=\"case-3\"|value=\"case-3\"[^>]*checked")
                .doesNotContainPattern("checked[^>]*value=\"case-2\"|value=\"case-2\"[^>]*checked");
    }

    private static MockHttpServletRequestBuilder written(String about, String... cases) {
        return post("/chase").param("key", KEY).param("about.li", about).param("case.li", cases);
    }

    @Test
    @DisplayName("一件也没有选的，说明未作记录")
    void noneTicked() throws Exception {
        assertThat(body(sent(), Office.SUPERVISOR, 200)).contains("未作任何记录");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("其他职务既不能预览，也不能催办")
    void othersMayNot() throws Exception {
        assertThat(body(get("/chase"), Office.SECTION, 403)).contains("只有督查、办公室和分管领导可以催办");
        assertThat(body(sent("case-1"), Office.AUDITOR, 403)).contains("只有督查、办公室和分管领导可以催办");
        assertThat(buses.acts).isEmpty();
    }

    private static MockHttpServletRequestBuilder sent(String... cases) {
        MockHttpServletRequestBuilder form = post("/chase")
                .param("key", KEY)
                .param("name.0", "李四")
                .param("about.0", " 请尽快办理 ")
                .with(csrf());
        return cases.length == 0 ? form : form.param("case.0", cases);
    }

    private String body(MockHttpServletRequestBuilder request, Office office, int status) throws Exception {
        MockHttpServletResponse answer =
                http.perform(request.with(Session.of(office))).andReturn().getResponse();
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return html;
    }
}
