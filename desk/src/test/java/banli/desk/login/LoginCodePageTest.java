package banli.desk.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.command.DirectoryCommand.AcknowledgeReset;
import banli.language.command.DirectoryCommand.AskLoginCode;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.query.account.LoginAnswer;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
@DisplayName("一次性口令的页面")
class LoginCodePageTest {
    private static final String HALF = "ABCD-EFGH-JKLM";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("未登录的人以两半口令设置自己的口令，只发出这一个动作，没有职务，然后去登录")
    void bothHalvesSetAPassword() throws Exception {
        MockHttpServletResponse answer = send(form("a new phrase", "a new phrase"));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?set");
        assertThat(buses.acts).singleElement().satisfies(sent -> {
            assertThat(sent.getPayload()).isEqualTo(new UseLoginCode("li", HALF + HALF, "a new phrase"));
            assertThat(sent.getMetaData()).containsEntry(Meta.ACTOR, "li").containsOnlyKeys(Meta.ACTOR, Meta.KEY);
        });
    }

    @Test
    @DisplayName("两次口令不同、用户名写错，都在页上说明，什么都不发出；没有页面校验码的不收")
    void whatIsWrongIsTold() throws Exception {
        assertThat(body(send(form("one phrase", "another")))).contains("两次填写的新口令不一致");
        assertThat(body(send(form("a new phrase", "a new phrase").param("person", "\u0000"))))
                .contains("请填写您的用户名");
        MockHttpServletResponse forged = http.perform(post("/login/code").param("person", "li"))
                .andReturn()
                .getResponse();
        assertThat(forged.getStatus()).isIn(302, 403);
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("接口也可以用；缺了的说出是哪一项")
    void overTheApi() throws Exception {
        MockHttpServletRequestBuilder request = post("/api/login-code").contentType(MediaType.APPLICATION_JSON);
        assertThat(body(send(request.content(
                        "{\"person\":\"li\",\"code\":\"" + HALF + HALF + "\",\"password\":\"a new phrase\"}"))))
                .contains("\"person\":\"li\"");
        assertThat(buses.acts).hasSize(1);
    }

    @Test
    @DisplayName("申请后得到的一半在管理页显示一次，再打开就没有了")
    void halfIsShownOnce() throws Exception {
        buses.decide(act -> new Recorded(act.stream(), 3, 1, false, act instanceof AskLoginCode ? HALF : null));
        MockHttpSession session = Session.loggedIn(http, "admin");
        String done = http.perform(post("/admin/do/ask-login-code")
                        .session(session)
                        .with(csrf())
                        .param("_key", "form-1")
                        .param("_password", FakeBuses.PASSWORD)
                        .param("person", "li")
                        .param("reason", "忘记口令"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(done).isEqualTo("/admin?done=ask-login-code");
        assertThat(body(send(get(done).session(session)))).contains(HALF);
        assertThat(body(send(get(done).session(session)))).doesNotContain(HALF);
    }

    @Test
    @DisplayName("口令被重置的人每页看到是哪天由谁重置，点“我知道了”记为本人的一个动作")
    void itsOwnerIsTold() throws Exception {
        buses.reset(new LoginAnswer.Reset(LocalDate.of(2026, 3, 2), "李娜", "王伟"));
        MockHttpSession session = Session.loggedIn(http, "section");

        assertThat(body(send(get("/help").session(session)))).contains("2026-03-02", "李娜", "王伟", "我知道了");
        send(post("/me/do/acknowledge-reset").session(session).with(csrf()).param("_key", "form-2"));
        assertThat(buses.acts.getLast().getPayload()).isEqualTo(new AcknowledgeReset("section"));
    }

    private static MockHttpServletRequestBuilder form(String password, String again) {
        return post("/login/code")
                .with(csrf())
                .param("person", "li")
                .param("first", HALF)
                .param("second", HALF)
                .param("password", password)
                .param("again", again);
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }
}
