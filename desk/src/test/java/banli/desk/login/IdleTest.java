package banli.desk.login;

import static banli.desk.SentForms.body;
import static banli.desk.SentForms.nothingSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.desk.ask.Idle;
import banli.language.lifecycle.Stage;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.word.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@DeskTest
@DisplayName("长时间没有操作")
class IdleTest {
    private static final String USED = "banli.used";
    private static final ActRehearsed ATTACH =
            new ActRehearsed("attach-document", new Text("添加附件", "attach a document"), true, List.of());
    private static final String CASE = "/cases/" + Specimens.CASE;

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private MockHttpSession session;

    @BeforeEach
    void logIn() throws Exception {
        buses.forget();
        nothingSince(buses);
        session = Session.loggedIn(http, "section");
        answered(get("/board"));
    }

    @Test
    @DisplayName("超过时限的会话在下一次请求时结束，转到登录页")
    void theSessionEnds() throws Exception {
        usedBefore(Duration.ofMinutes(31));

        MockHttpServletResponse answer = answered(get("/board"));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).endsWith("/login");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    @DisplayName("一直在用，十二小时也到头；剩余时间早就说明")
    void noSessionLastsForEver() throws Exception {
        session.setAttribute(
                "banli.begun", Instant.now().minus(Duration.ofHours(12)).plusSeconds(100));
        assertThat(Long.parseLong(answered(get("/idle")).getContentAsString())).isBetween(1L, 100L);

        session.setAttribute("banli.begun", Instant.now().minus(Duration.ofHours(12)));
        answered(get("/board"));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    @DisplayName("页面自己发的请求不算操作，本人的请求才算")
    void looksAreNoUse() throws Exception {
        usedBefore(Duration.ofMinutes(20));
        Object before = session.getAttribute(USED);

        assertThat(answered(get("/board").header(Idle.LOOK, "1")).getStatus()).isEqualTo(200);
        assertThat(answered(get("/live?shows=board&at=1")).getStatus()).isEqualTo(200);
        String left = answered(get("/idle")).getContentAsString();

        assertThat(session.getAttribute(USED)).isEqualTo(before);
        assertThat(Long.parseLong(left)).isBetween(1L, 600L);
        assertThat(answered(get("/board")).getStatus()).isEqualTo(200);
        assertThat(session.getAttribute(USED)).isNotEqualTo(before);
    }

    @Test
    @DisplayName("可以继续使用：说一声就从头计时；没有登录则说明须先登录")
    void oneMayStay() throws Exception {
        usedBefore(Duration.ofMinutes(29).plusSeconds(30));

        String left = answered(post("/idle").with(csrf())).getContentAsString();

        assertThat(Long.parseLong(left)).isGreaterThan(1700);
        assertThat(http.perform(get("/idle")).andReturn().getResponse().getStatus())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("每页都写明还剩多少秒，以及提醒和返回的话")
    void everyPageKnows() throws Exception {
        assertThat(body(answered(get("/board")), 200))
                .containsPattern("data-idle=\"1[78]\\d\\d\"")
                .contains("id=\"idle\"", "继续使用", "重新登录，并带回已填写的内容");
    }

    @Test
    @DisplayName("答复稿写到一半会话结束：重新登录后回到同一页，内容都在；提交后不再出现")
    void aReplyComesBack() throws Exception {
        usedBefore(Duration.ofMinutes(31));
        MvcResult sent = http.perform(post(CASE + "/reply")
                        .session(session)
                        .param("_person", "section")
                        .param("key", "form-9")
                        .param("text", "写到一半的答复")
                        .param("answer.1", "逐条的话"))
                .andReturn();
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/login?kept");

        assertThat(loggedInAgain(sent)).isEqualTo(CASE + "/reply?kept=1");

        assertThat(body(answered(get(CASE + "/reply?kept=1")), 200)).contains("写到一半的答复", "登录失效前您填写的内容");
        answered(post(CASE + "/reply")
                .param("key", "form-10")
                .param("text", "写完的答复")
                .with(csrf()));
        assertThat(body(answered(get(CASE + "/reply")), 200)).doesNotContain("写到一半的答复");
    }

    @Test
    @DisplayName("添加附件时会话结束：说明还在，只需重新选文件")
    void theNoteOfADocumentComesBack() throws Exception {
        buses.answer(
                RehearseActs.class, asked -> new RehearsalOfActs(asked.caseId(), Stage.IN_HANDLING, List.of(ATTACH)));
        usedBefore(Duration.ofMinutes(31));
        MvcResult sent = http.perform(multipart(CASE + "/attach")
                        .file("file", new byte[] {1, 2, 3})
                        .param("_person", "section")
                        .param("to", "第二次走访的照片")
                        .session(session))
                .andReturn();
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/login?kept");

        assertThat(loggedInAgain(sent)).isEqualTo(CASE + "#attach");

        assertThat(body(answered(get(CASE)), 200)).contains("第二次走访的照片", "请重新选择文件");
    }

    private String loggedInAgain(MvcResult sent) throws Exception {
        session = (MockHttpSession) sent.getRequest().getSession(false);
        MockHttpServletResponse answer = answered(post("/login")
                .param("username", "section")
                .param("password", FakeBuses.PASSWORD)
                .with(csrf()));
        return answer.getRedirectedUrl();
    }

    private void usedBefore(Duration ago) {
        session.setAttribute(USED, Instant.now().minus(ago));
    }

    private MockHttpServletResponse answered(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(request.session(session)).andReturn().getResponse();
    }
}
