package banli.desk.login;

import static banli.desk.DeskTest.As.user;
import static banli.desk.SentForms.body;
import static banli.desk.SentForms.nothingSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.desk.ask.StepUp;
import banli.desk.form.Acts;
import banli.language.command.Command;
import banli.language.command.ReplyCommand.SignReply;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("签字、签发之前再次确认身份")
class StepUpTest {
    private static final String SIGN = "/cases/" + Specimens.CASE + "/do/sign-reply";
    private static final String SEND_BACK = "/cases/" + Specimens.CASE + "/do/deliver-reply";
    private static final String API = "/api/cases/" + Specimens.CASE + "/acts/sign-reply";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private MockHttpSession session;

    @BeforeEach
    void logIn() throws Exception {
        buses.forget();
        nothingSince(buses);
        session = Session.loggedIn(http, "deputy_leader");
    }

    @Test
    @DisplayName("表单上有口令栏；没有口令不办，填写的内容一字不少")
    void theFormAsks() throws Exception {
        assertThat(body(answered(get(SIGN)), 200)).contains("name=\"_password\"", "再次确认身份");

        String again = body(sent(SEND_BACK, null), 403);

        assertThat(again).contains("快递单号 SF-1", "name=\"_password\"", "请在本页确认后提交");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("口令不对：指明口令栏，不办；口令从不回显")
    void aWrongPassword() throws Exception {
        String again = body(sent(SEND_BACK, "wrong-one"), 422);

        assertThat(again).contains("口令不对", "快递单号 SF-1", "aria-invalid=\"true\"").doesNotContain("wrong-one");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("口令对了就办，此后一段时间不再问；过了时限又问")
    void aRightPasswordHoldsForAWhile() throws Exception {
        assertThat(sent(SIGN, FakeBuses.PASSWORD).getStatus()).isEqualTo(303);
        assertThat(body(answered(get(SEND_BACK)), 200)).doesNotContain("name=\"_password\"");
        assertThat(sent(SEND_BACK, null).getStatus()).isEqualTo(303);
        assertThat(buses.acts).hasSize(2);

        session.removeAttribute("banli.proof");

        assertThat(sent(SIGN, null).getStatus()).isEqualTo(403);
        assertThat(buses.acts).hasSize(2);
    }

    @Test
    @DisplayName("他人的确认不算数：同一浏览器换人登录后要重新确认")
    void anotherPersonsProofIsNone() throws Exception {
        assertThat(sent(SIGN, FakeBuses.PASSWORD).getStatus()).isEqualTo(303);
        Object stepUp = session.getAttribute("banli.proof");
        session = Session.loggedIn(http, "chief_leader");
        session.setAttribute("banli.proof", stepUp);

        assertThat(sent(SIGN, null).getStatus()).isEqualTo(403);
    }

    @Test
    @DisplayName("更正郑重的动作也要确认；普通动作不问")
    void correctionsOfSolemnActs() throws Exception {
        String correct = "/cases/" + Specimens.CASE + "/do/correct-record";
        MockHttpServletRequestBuilder correction = form(correct)
                .param("_anew", "sign-reply")
                .param("sequence", "3")
                .param("eventId", "e-3")
                .param("reason", "日期记错");
        assertThat(answered(correction).getStatus()).isEqualTo(403);
        assertThat(buses.acts).isEmpty();
        assertThat(body(answered(get("/cases/" + Specimens.CASE + "/do/send-back-reply")), 200))
                .doesNotContain("name=\"_password\"");
    }

    @Test
    @DisplayName("接口：Basic 随每次请求带口令，直接可办；会话要先提交口令，答复说明怎样继续")
    void overTheApi() throws Exception {
        MockHttpServletRequestBuilder act = post(API)
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        assertThat(http.perform(act.with(user("deputy_leader")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);

        MockHttpServletResponse asked = answered(apiAct());
        assertThat(asked.getStatus()).isEqualTo(403);
        assertThat(asked.getContentAsString())
                .contains("urn:banli:problem:confirm", "/api/me/proof", "再次确认身份", "\"en\":\"Before this act");

        assertThat(proof("nonsense").getStatus()).isEqualTo(422);
        assertThat(answered(apiAct()).getStatus()).isEqualTo(403);
        MockHttpServletResponse proved = proof(FakeBuses.PASSWORD);
        assertThat(proved.getStatus()).isEqualTo(200);
        assertThat(proved.getContentAsString()).isEqualTo("{\"seconds\":300}");
        assertThat(answered(apiAct()).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("会话之外附上本人的 Basic 头而口令不对，不能算作确认")
    void aBasicHeaderBesideASessionProvesNothing() throws Exception {
        MockHttpServletResponse answer =
                answered(apiAct().header("Authorization", "Basic ZGVwdXR5X2xlYWRlcjp3cm9uZw=="));

        assertThat(answer.getStatus()).isIn(401, 403);
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("要确认的动作：领导签字、文书发出、使他人可以签字的动作")
    void whichActsAreSolemn() {
        TreeSet<String> solemn = new TreeSet<>();
        List<Class<? extends Command>> all = new ArrayList<>(Acts.allOnCases().values());
        all.addAll(Acts.DIRECTORY.all().values());
        all.addAll(Acts.POLICY.all().values());
        all.addAll(Acts.LEDGER.all().values());
        all.stream().filter(act -> StepUp.isSolemn(act, null)).forEach(act -> solemn.add(act.getSimpleName()));

        assertThat(solemn)
                .contains("SignReply", "IssueReply", "DeliverReply", "PublishReply", "SetCredential", "Delegate");
        assertThat(StepUp.isSolemn(banli.language.command.CorrectionCommand.CorrectRecord.class, SignReply.class))
                .isTrue();
    }

    private MockHttpServletRequestBuilder apiAct() {
        return post(API)
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .with(csrf());
    }

    private MockHttpServletResponse proof(String password) throws Exception {
        return answered(post("/api/me/proof")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"password\":\"" + password + "\"}")
                .with(csrf()));
    }

    private MockHttpServletRequestBuilder form(String address) {
        return post(address).param("_key", "form-1").param("_seen", "7").with(csrf());
    }

    private MockHttpServletResponse sent(String address, String password) throws Exception {
        MockHttpServletRequestBuilder form = form(address)
                .param("recipient", "zhu-fang")
                .param("means", "POST")
                .param("receipt", "快递单号 SF-1");
        return answered(password == null ? form : form.param("_password", password));
    }

    private MockHttpServletResponse answered(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.session(session)).andReturn().getResponse();
    }
}
