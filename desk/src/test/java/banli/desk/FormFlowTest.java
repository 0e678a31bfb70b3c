package banli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.ask.Person;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.FactsOfCase;
import banli.language.query.HeldOffice;
import banli.language.query.ReadFacts;
import banli.language.query.StoredFact;
import banli.language.word.Actor;
import banli.language.word.FieldError;
import banli.language.word.Item;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Phase;
import banli.language.word.Recorded;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Signatory;
import banli.language.word.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("表单的往返")
class FormFlowTest {
    private static final String CONTACT = "/cases/" + Specimens.CASE + "/do/record-contact";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
        nothingSince();
    }

    @Test
    @DisplayName("记录联系：常用内容已填好，光标在摘要，提交后回到案卷并等到该事实")
    void aContactIsQuick() throws Exception {
        String form = body(
                http.perform(get(CONTACT).with(Session.of(Office.SECTION)))
                        .andReturn()
                        .getResponse(),
                200);
        assertThat(form).containsPattern("<textarea[^>]*name=\"summary\"[^>]*autofocus");

        MockHttpServletResponse sent = send(contact("谈了布点"));

        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getRedirectedUrl())
                .isEqualTo("/cases/" + Specimens.CASE + "?at-least=" + Specimens.CASE + ":3&done=3&facts=1");
        RecordContact act = (RecordContact) buses.acts.getFirst().getPayload();
        assertThat(act.summary()).isEqualTo("谈了布点");
        assertThat(act.phase()).isEqualTo(Phase.BEFORE);
        assertThat(act.proposersMet()).containsExactly("zhu-fang", "chen-zhen");
        assertThat(act.place()).isNull();
        assertThat(buses.acts.getFirst().getMetaData())
                .containsEntry(Meta.KEY, "form-1")
                .containsEntry(Meta.OFFICE, "SECTION")
                .containsEntry(Meta.ACTING_UNIT, "yanglao");
    }

    @Test
    @DisplayName("按规则被拒：422，每条规则、还差什么、可以补救的动作都在，填写的内容一字不少")
    void aRefusalKeepsTheText() throws Exception {
        buses.decide(act -> {
            throw refused(Refused.Code.RULE, "contact-before-reply", List.of());
        });

        String page = body(
                send(post("/cases/" + Specimens.CASE + "/do/submit-reply")
                        .param("_key", "form-1")
                        .param("_seen", "7")
                        .param("text", Specimens.HOSTILE + "\n第二段")
                        .param("answers[0].item", "2021")
                        .param("answers[0].adoption", "PARTIAL")
                        .param("answers[0].text", "逐条答复")),
                422);

        assertThat(page)
                .contains("办前未联系的，不得提交答复稿", "请先记录联系", "role=\"alert\"")
                .contains("/do/record-contact?phase=BEFORE", "记录办前联系")
                .contains("alert(&#39;x&#39;)", "第二段", "逐条答复")
                .containsPattern("value=\"PARTIAL\" checked")
                .contains("name=\"_key\" value=\"form-1\"")
                .doesNotContain("<script");
    }

    @Test
    @DisplayName("字段有误：错处在该项旁边并列在最前，互相指明")
    void wrongFieldsAreToldBesideThem() throws Exception {
        buses.decide(act -> {
            throw refused(Refused.Code.FIELD, null, List.of(new FieldError("summary", new Text("不得写电话", "No phone"))));
        });

        assertThat(body(send(contact("13800001111")), 422))
                .contains("href=\"#f-summary\"", "id=\"f-summary-error\"", "aria-invalid=\"true\"", "不得写电话")
                .containsPattern("aria-describedby=\"f-summary-help f-summary-error\"");
        assertThat(body(send(contact("x").param("happenedOn", "2021-02-30")), 422))
                .contains("id=\"f-happenedOn-error\"", "真实存在的日期");
        assertThat(buses.acts).hasSize(1);
    }

    @Test
    @DisplayName("点了两次：照第一次答复，页面说明没有重复记录")
    void aDoubleClick() throws Exception {
        send(contact("谈了布点"));
        buses.decide(act -> new Recorded(act.stream(), 3, 1, true));
        since("section", Office.SECTION, "form-1");

        MockHttpServletResponse second = send(contact("谈了布点"));

        assertThat(second.getStatus()).isEqualTo(303);
        assertThat(second.getRedirectedUrl()).endsWith("&done=3&facts=1&again=true");
        assertThat(buses.acts)
                .extracting(act -> act.getMetaData().get(Meta.KEY))
                .containsExactly("form-1", "form-1");
        String seen = body(
                http.perform(get("/cases/" + Specimens.CASE + "?done=7&facts=1&again=true")
                                .with(Session.of(Office.SECTION)))
                        .andReturn()
                        .getResponse(),
                200);
        assertThat(seen).contains("没有重复记录", "第 7 号事实");
    }

    @Test
    @DisplayName("填写期间别人已办：先看所记的事，填写的内容仍在，选择后才提交")
    void theCaseMovedOn() throws Exception {
        since("deputy", Office.DEPUTY_LEADER, "form-of-another");

        String page = body(send(contact("我写的话")), 409);

        assertThat(page).contains("本案已有新的记录", "我写的话", "name=\"_anyway\"", "仍然提交");
        assertThat(buses.acts).isEmpty();
        assertThat(send(contact("我写的话").param("_anyway", "true")).getStatus()).isEqualTo(303);
    }

    @Test
    @DisplayName("系统自动记录的事不打断填写")
    void theLedgersOwnFactsDontInterrupt() throws Exception {
        since("system", Office.SYSTEM, "reaction-1");

        assertThat(send(contact("谈了布点")).getStatus()).isEqualTo(303);
    }

    @Test
    @DisplayName("键已用于另一动作：换新键，内容仍在")
    void aUsedKeyIsReplaced() throws Exception {
        buses.decide(act -> {
            throw refused(Refused.Code.CONFLICT, "one-key-one-act", List.of());
        });

        assertThat(body(send(contact("改过的话")), 409)).contains("改过的话").doesNotContain("value=\"form-1\"");
    }

    @Test
    @DisplayName("登录失效：内容留存，同一人重新登录后仍在，不自动提交；别人看不到")
    void theSessionEnded() throws Exception {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletResponse turned = http.perform(
                        contact("没写完的话").session(session).param("_csrf", "old").param("_person", "section"))
                .andReturn()
                .getResponse();
        assertThat(turned.getRedirectedUrl()).isEqualTo("/login?kept");

        MockHttpServletResponse other = http.perform(
                        get(CONTACT).session(session).with(Session.of(Office.REGISTRY)))
                .andReturn()
                .getResponse();
        assertThat(body(other, 200)).doesNotContain("没写完的话");
        MockHttpServletResponse same = http.perform(
                        get(CONTACT).session(session).with(Session.of(Office.SECTION)))
                .andReturn()
                .getResponse();
        assertThat(body(same, 200)).contains("没写完的话", "还没有提交");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("登记：空行不计，条目依次编号，提出人的姓名取自通讯录")
    void registering() throws Exception {
        MockHttpServletResponse sent =
                send(registration().param("items[0].text", "一").param("items[2].text", "三"));

        assertThat(sent.getStatus()).isEqualTo(303);
        RegisterCase act = (RegisterCase) buses.acts.getFirst().getPayload();
        assertThat(act.items()).containsExactly(new Item(1, "一"), new Item(2, "三"));
        assertThat(act.leadProposer()).isEqualTo(new Signatory(Specimens.HOSTILE, Specimens.HOSTILE));
        assertThat(act.coSigners()).isNull();
        assertThat(act.number().number()).isEqualTo("21-168");
    }

    @Test
    @DisplayName("再加几行、查找相似往案：只显示，不提交")
    void moreRowsAndSimilarCases() throws Exception {
        assertThat(body(send(registration().param("items[0].text", "一").param("_more", "items:9")), 200))
                .contains("items[8].text", ">\n一<");
        assertThat(body(send(registration().param("_similar", "true")), 200)).contains("相似往案");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("代理他人：页面写明，可选以谁的名义，记录中带上委托人")
    void onBehalfOfAnother() throws Exception {
        Person person = new Person(
                "section2",
                "王海波",
                List.of(
                        new HeldOffice(Office.SECTION, "yanglao", "养老服务科", null),
                        new HeldOffice(Office.SECTION, "jiuzhu", "社会救助科", "jiuzhu")));
        var login = authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));

        assertThat(body(http.perform(get(CONTACT).with(login)).andReturn().getResponse(), 200))
                .contains("以谁的名义办理", "本人", "代 jiuzhu 办理");
        http.perform(contact("谈了布点")
                .param("_as", "SECTION|jiuzhu|jiuzhu")
                .with(login)
                .with(csrf()));

        assertThat(buses.acts.getFirst().getMetaData())
                .containsEntry(Meta.ON_BEHALF_OF, "jiuzhu")
                .containsEntry(Meta.ACTING_UNIT, "jiuzhu");
    }

    private static MockHttpServletRequestBuilder contact(String summary) {
        return post(CONTACT)
                .param("_key", "form-1")
                .param("_seen", "2")
                .param("phase", "BEFORE")
                .param("channel", "VISIT")
                .param("place", " ")
                .param("ourPeople", "section")
                .param("proposersMet", "zhu-fang", "chen-zhen")
                .param("summary", summary);
    }

    private static MockHttpServletRequestBuilder registration() {
        return post("/intake")
                .param("_key", "form-2")
                .param("number.meeting.level", "DISTRICT")
                .param("number.meeting.body", "CPPCC")
                .param("number.meeting.term", "6")
                .param("number.meeting.session", "5")
                .param("number.number", "21-168")
                .param("kind", "PROPOSAL")
                .param("registerYear", "2021")
                .param("mayBePublic", "true")
                .param("title", "关于社区助餐点布局的建议")
                .param("leadProposer", Specimens.HOSTILE);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
        return http.perform(form.with(Session.of(Office.SECTION)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String body(MockHttpServletResponse answer, int status) throws Exception {
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return html;
    }

    private void nothingSince() {
        buses.answer(ReadFacts.class, asked -> new FactsOfCase(7, List.of()));
    }

    /** Someone recorded the case's fact 7 after the form was opened; the trail of the specimens says it in words. */
    private void since(String person, Office office, String key) {
        StoredFact fact = new StoredFact(
                7,
                7,
                "e-7",
                "contact-recorded",
                1,
                Instant.EPOCH,
                new Actor(person, "某人", office, null, null),
                Map.of(Meta.KEY, key),
                Map.of());
        buses.answer(ReadFacts.class, asked -> new FactsOfCase(7, List.of(fact)));
    }

    private static CommandExecutionException refused(Refused.Code code, String rule, List<FieldError> fields) {
        List<Refusal> rules = rule == null
                ? List.of()
                : List.of(new Refusal(
                        rule,
                        new Text("办前未联系的，不得提交答复稿", "No reply before a contact"),
                        new Text("请先记录联系", "Record a contact first")));
        return new CommandExecutionException("refused", null, new Refused(code, rules, fields));
    }
}
