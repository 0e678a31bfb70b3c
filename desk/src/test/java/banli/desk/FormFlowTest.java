package banli.desk;

import static banli.desk.SentForms.CONTACT;
import static banli.desk.SentForms.body;
import static banli.desk.SentForms.contact;
import static banli.desk.SentForms.nothingSince;
import static banli.desk.SentForms.refused;
import static banli.desk.SentForms.send;
import static banli.desk.SentForms.since;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.language.command.ContactCommand.RecordContact;
import banli.language.word.FieldError;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.proposal.Phase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("表单的往返")
class FormFlowTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
        nothingSince(buses);
    }

    @Test
    @DisplayName("记录联系：常用内容已填好，光标在第一个要选的，提交后回到案卷并等到该事实")
    void aContactIsQuick() throws Exception {
        String form = body(
                http.perform(get(CONTACT).with(Session.of(Office.SECTION)))
                        .andReturn()
                        .getResponse(),
                200);
        assertThat(form).containsPattern("<input[^>]*(name=\"channel\"[^>]*autofocus|autofocus[^>]*name=\"channel\")");

        MockHttpServletResponse sent = send(http, contact("谈了布点"));

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
    @DisplayName("表单之外的名称不算填写，同名的取第一个，不成样子的名称也不出故障")
    void namesThatAreNotOfTheForm() throws Exception {
        MockHttpServletResponse sent = send(
                http,
                contact("谈了布点")
                        .param("summary", "第二个")
                        .param("lang", "zh")
                        .param(".", "x")
                        .param("[0]", "x")
                        .param("odd[7][1]..y", "x"));

        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(((RecordContact) buses.acts.getFirst().getPayload()).summary())
                .isEqualTo("谈了布点");
    }

    @Test
    @DisplayName("按规则被拒：422，每条规则、还差什么、可以补救的动作都在，填写的内容一字不少")
    void aRefusalKeepsTheText() throws Exception {
        buses.decide(act -> {
            throw refused(Refused.Code.RULE, "contact-before-reply", List.of());
        });

        String page = body(
                send(
                        http,
                        post("/cases/" + Specimens.CASE + "/do/submit-reply")
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
                .doesNotContainPattern("<script(?! src=\"/)");
    }

    @Test
    @DisplayName("被拒之后去补办别的事：回来时填写的内容还在，可以重新填写；记录之后不再出现")
    void aRefusedFormWaits() throws Exception {
        buses.decide(act -> {
            throw refused(Refused.Code.RULE, "own-section", List.of());
        });
        send(http, contact("被拒的话"));

        assertThat(opened(CONTACT)).contains("被拒的话", "还没有提交", "name=\"_key\" value=\"form-1\"");
        assertThat(opened(CONTACT + "?_fresh=1")).doesNotContain("被拒的话");
        buses.decide(act -> new Recorded(act.stream(), 3, 1, false));
        send(http, contact("被拒的话"));
        assertThat(opened(CONTACT)).doesNotContain("被拒的话");
    }

    @Test
    @DisplayName("案件以外的：办公室登记提出人，办完和放弃都回到打得开的本人页，说明已记录；管理员回到管理页")
    void ledOnToAPageThatOpens() throws Exception {
        for (Office office : List.of(Office.REGISTRY, Office.ADMIN)) {
            String to = office == Office.ADMIN ? "/admin" : "/me";
            String act = office == Office.ADMIN ? "enter-unit" : "enter-proposer";
            assertThat(body(answered(get("/admin/do/" + act), office), 200)).contains("href=\"" + to + "\"");
            MockHttpServletResponse sent = answered(
                    post("/admin/do/" + act)
                            .param("_key", "form-1")
                            .param("unit", "jiuzhu")
                            .param("kind", "OTHER")
                            .param("proposer", "wy-9")
                            .param("name", "测试委员")
                            .param("body", "CPPCC")
                            .param("confidential", "false")
                            .with(csrf()),
                    office);
            assertThat(sent.getRedirectedUrl()).isEqualTo(to + "?done=" + act);
            assertThat(body(answered(get(sent.getRedirectedUrl()), office), 200))
                    .contains("已记录");
        }
    }

    private MockHttpServletResponse answered(MockHttpServletRequestBuilder asked, Office office) throws Exception {
        return http.perform(asked.with(Session.of(office))).andReturn().getResponse();
    }

    private String opened(String path) throws Exception {
        return body(
                http.perform(get(path).with(Session.of(Office.SECTION)))
                        .andReturn()
                        .getResponse(),
                200);
    }

    @Test
    @DisplayName("字段有误：错处在该项旁边并列在最前，互相指明")
    void wrongFieldsAreToldBesideThem() throws Exception {
        buses.decide(act -> {
            throw refused(Refused.Code.FIELD, null, List.of(new FieldError("summary", new Text("不得写电话", "No phone"))));
        });

        assertThat(body(send(http, contact("13800001111")), 422))
                .contains("href=\"#f-summary\"", "id=\"f-summary-error\"", "aria-invalid=\"true\"", "不得写电话")
                .containsPattern("aria-describedby=\"f-summary-help f-summary-error\"");
        assertThat(body(send(http, contact("x").param("happenedOn", "2021-02-30")), 422))
                .contains("id=\"f-happenedOn-error\"", "真实存在的日期");
        assertThat(buses.acts).hasSize(1);
    }

    @Test
    @DisplayName("点了两次：照第一次答复，页面说明没有重复记录")
    void aDoubleClick() throws Exception {
        send(http, contact("谈了布点"));
        buses.decide(act -> new Recorded(act.stream(), 3, 1, true));
        since(buses, "section", Office.SECTION, "form-1");

        MockHttpServletResponse second = send(http, contact("谈了布点"));

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
        since(buses, "deputy", Office.DEPUTY_LEADER, "form-of-another");

        String page = body(send(http, contact("我写的话")), 409);

        assertThat(page).contains("本案已有新的记录", "我写的话", "name=\"_anyway\"", "仍然提交");
        assertThat(buses.acts).isEmpty();
        assertThat(send(http, contact("我写的话").param("_anyway", "true")).getStatus())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("系统自动记录的事不打断填写")
    void theLedgersOwnFactsDontInterrupt() throws Exception {
        since(buses, "system", Office.SYSTEM, "reaction-1");

        assertThat(send(http, contact("谈了布点")).getStatus()).isEqualTo(303);
    }

    @Test
    @DisplayName("键已用于另一动作：换新键，内容仍在")
    void aUsedKeyIsReplaced() throws Exception {
        buses.decide(act -> {
            throw refused(Refused.Code.CONFLICT, "one-key-one-act", List.of());
        });

        assertThat(body(send(http, contact("改过的话")), 409)).contains("改过的话").doesNotContain("value=\"form-1\"");
    }
}
