package banli.desk.login;

import static banli.desk.SentForms.body;
import static banli.desk.SentForms.nothingSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.ScannedQr;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.command.DirectoryCommand.SetCodeApp;
import banli.language.command.DirectoryCommand.SetRecoveryCodes;
import banli.language.query.account.CheckSecondFactor;
import banli.language.query.account.FactorAnswer;
import banli.language.query.account.Factors;
import banli.language.query.account.ReadFactors;
import banli.language.word.Recorded;
import banli.language.word.person.FactorKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("第二种验证：登录、签字之前、本人页")
class SecondFactorLoginTest {
    private static final String SIGN = "/cases/" + Specimens.CASE + "/do/sign-reply";
    private static final String WHO = "deputy_leader";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private MockHttpSession session;

    @BeforeEach
    void quiet() {
        buses.forget();
        nothingSince(buses);
        buses.answer(ReadFactors.class, asked -> new Factors(asked.person(), List.of(), 0));
        buses.answer(CheckSecondFactor.class, asked -> switch (asked.code()) {
            case "123456" -> FactorAnswer.right(FactorKind.CODE_APP);
            case "222222" -> FactorAnswer.not(FactorAnswer.Refusal.CLOCK);
            case "333333" -> FactorAnswer.not(FactorAnswer.Refusal.USED);
            case "444444" -> FactorAnswer.not(FactorAnswer.Refusal.WAIT);
            default -> FactorAnswer.not(FactorAnswer.Refusal.WRONG);
        });
        buses.factors(WHO, Set.of(FactorKind.CODE_APP));
    }

    @Test
    @DisplayName("口令对了还不算登录；验证码对了才算，会话是新的，去原来想去的页面")
    void afterThePassword() throws Exception {
        MvcResult half = password();
        assertThat(half.getResponse().getRedirectedUrl()).isEqualTo("/login/second");
        session = (MockHttpSession) half.getRequest().getSession(false);
        assertThat(answered(get("/board")).getStatus()).isEqualTo(302);
        assertThat(body(answered(get("/login/second")), 200)).contains("name=\"code\"", "口令正确");

        assertThat(body(code("999999"), 422)).contains("验证码不对");
        assertThat(body(code("222222"), 422)).contains("手机的时间");
        assertThat(body(code("333333"), 422)).contains("已经用过");
        assertThat(body(code("444444"), 422)).contains("五分钟后再试");
        assertThat(answered(get("/board")).getStatus()).isEqualTo(302);

        String id = session.getId();
        assertThat(code("123456").getRedirectedUrl()).isEqualTo("/");
        assertThat(session.getId()).isNotEqualTo(id);
        assertThat(answered(get("/board")).getStatus()).isEqualTo(200);
        assertThat(body(code("123456"), 422)).contains("请先输入口令");
    }

    @Test
    @DisplayName("会话结束时提交的内容，过了第二种验证也带得回来")
    void whatWasTypedComesBack() throws Exception {
        session = new MockHttpSession();
        assertThat(answered(post(SIGN).param("_person", WHO).param("_seen", "7"))
                        .getRedirectedUrl())
                .isEqualTo("/login?kept");
        session = (MockHttpSession) http.perform(post("/login")
                        .session(session)
                        .param("username", WHO)
                        .param("password", FakeBuses.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getRequest()
                .getSession(false);

        assertThat(code("123456").getRedirectedUrl()).isEqualTo(SIGN + "?kept=1");
        assertThat(body(answered(get(SIGN + "?kept=1")), 200)).contains("登录失效前您填写的内容");
    }

    @Test
    @DisplayName("没有口令这一步，验证码不开门")
    void notWithoutThePassword() throws Exception {
        session = new MockHttpSession();

        assertThat(body(code("123456"), 422)).contains("请先输入口令");
        assertThat(body(answered(get("/login/second")), 200)).contains("请先输入口令").doesNotContain("name=\"code\"");
        assertThat(answered(get("/board")).getStatus()).isEqualTo(302);
    }

    @Test
    @DisplayName("签字之前要验证码；单凭口令不行")
    void beforeSolemnActs() throws Exception {
        logIn();
        assertThat(body(answered(get(SIGN)), 200)).contains("name=\"_code\"").doesNotContain("name=\"_password\"");

        assertThat(sign("_password", FakeBuses.PASSWORD).getStatus()).isEqualTo(403);
        assertThat(body(sign("_code", "999999"), 422)).contains("验证码不对");
        assertThat(buses.acts).isEmpty();

        assertThat(sign("_code", "123456").getStatus()).isEqualTo(303);
        assertThat(buses.acts).hasSize(1);
    }

    @Test
    @DisplayName("接口：Basic 单凭口令不行，附上 Banli-Code 才行；会话可提交验证码确认")
    void overTheApi() throws Exception {
        MockHttpServletResponse without = http.perform(get("/api/me").with(httpBasic(WHO, FakeBuses.PASSWORD)))
                .andReturn()
                .getResponse();
        assertThat(without.getStatus()).isEqualTo(401);
        assertThat(without.getContentAsString()).contains("Banli-Code");
        assertThat(basic("999999").getStatus()).isEqualTo(401);
        assertThat(basic("123456").getStatus()).isEqualTo(200);

        logIn();
        assertThat(proof("{\"password\":\"" + FakeBuses.PASSWORD + "\"}").getStatus())
                .isEqualTo(422);
        assertThat(proof("{\"code\":\"999999\"}").getStatus()).isEqualTo(422);
        assertThat(proof("{\"code\":\"123456\"}").getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("本人页：二维码与密钥，凭一个码登记；备用码十个，只显示一次")
    void enrolling() throws Exception {
        buses.factors(WHO, Set.of());
        session = Session.loggedIn(http, WHO);
        String begun = body(answered(post("/me/factors/app").with(csrf())), 200);
        Matcher secret = Pattern.compile("id=\"secret\">([A-Z2-7 ]{39})<").matcher(begun);
        assertThat(secret.find()).isTrue();
        assertThat(ScannedQr.in(begun))
                .contains("otpauth://totp/", secret.group(1).replace(" ", ""));

        assertThat(answered(post("/me/factors/app")
                                .param("label", "手机")
                                .param("code", "123456")
                                .param("_password", FakeBuses.PASSWORD)
                                .with(csrf()))
                        .getRedirectedUrl())
                .isEqualTo("/me/factors?done=set-code-app");
        SetCodeApp act = (SetCodeApp) buses.acts.getLast().getPayload();
        assertThat(act.secret()).isEqualTo(secret.group(1).replace(" ", ""));

        String codes = body(answered(post("/me/factors/codes").with(csrf())), 200);
        SetRecoveryCodes given = (SetRecoveryCodes) buses.acts.getLast().getPayload();
        assertThat(given.codes())
                .hasSize(10)
                .allSatisfy(code -> assertThat(codes).contains(code));
        assertThat(body(answered(get("/me/factors")), 200))
                .doesNotContain(given.codes().getFirst());
    }

    @Test
    @DisplayName("本人改动之后自己的会话继续、换号；别处的会话都结束")
    void otherSessionsEnd() throws Exception {
        buses.factors(WHO, Set.of());
        MockHttpSession elsewhere = Session.loggedIn(http, WHO);
        session = Session.loggedIn(http, WHO);
        assertThat(body(answered(get("/me/factors")), 200)).contains("本会话");
        String id = session.getId();
        buses.decide(act -> {
            buses.epoch(1);
            return new Recorded(act.stream(), 3, 1, false);
        });

        assertThat(answered(post("/me/sessions/end").with(csrf())).getStatus()).isEqualTo(302);

        assertThat(session.getId()).isNotEqualTo(id);
        assertThat(answered(get("/board")).getStatus()).isEqualTo(200);
        assertThat(http.perform(get("/board").session(elsewhere))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(elsewhere.isInvalid()).isTrue();
    }

    private void logIn() throws Exception {
        session = (MockHttpSession) password().getRequest().getSession(false);
        assertThat(code("123456").getRedirectedUrl()).isEqualTo("/");
    }

    private MvcResult password() throws Exception {
        return http.perform(post("/login")
                        .param("username", WHO)
                        .param("password", FakeBuses.PASSWORD)
                        .with(csrf()))
                .andReturn();
    }

    private MockHttpServletResponse code(String code) throws Exception {
        return answered(post("/login/second").param("code", code).with(csrf()));
    }

    private MockHttpServletResponse basic(String code) throws Exception {
        return http.perform(get("/api/me").header("Banli-Code", code).with(httpBasic(WHO, FakeBuses.PASSWORD)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse proof(String json) throws Exception {
        return answered(post("/api/me/proof")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(csrf()));
    }

    private MockHttpServletResponse sign(String field, String value) throws Exception {
        return answered(post(SIGN)
                .param("_key", "form-1")
                .param("_seen", "7")
                .param(field, value)
                .with(csrf()));
    }

    private MockHttpServletResponse answered(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.session(session)).andReturn().getResponse();
    }
}
