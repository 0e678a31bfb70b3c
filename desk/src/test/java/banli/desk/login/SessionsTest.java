package banli.desk.login;

import static banli.desk.SentForms.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.RecordInMemory;
import banli.desk.SentForms;
import banli.desk.Session;
import banli.desk.SessionsInMemory;
import banli.desk.session.OpenSession;
import banli.language.query.account.Factors;
import banli.language.query.account.ReadFactors;
import banli.language.word.security.SecurityEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("各处的会话")
class SessionsTest {
    private static final String WHO = "supervisor";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private SessionsInMemory sessions;

    @Autowired
    private RecordInMemory record;

    @BeforeEach
    void quiet() {
        buses.forget();
        SentForms.nothingSince(buses);
        buses.answer(ReadFactors.class, asked -> new Factors(asked.person(), List.of(), 0));
        sessions.endBut(WHO, null);
    }

    @Test
    @DisplayName("本人页列出各办公桌上自己的会话，何时起、从哪里；可以结束其中一个，记入安全记录")
    void oneEndsAnother() throws Exception {
        sessions.add(new OpenSession("at-another-desk", WHO, Instant.now(), "192.0.2.7", "A browser elsewhere"));
        MockHttpSession elsewhere = Session.loggedIn(http, WHO);
        String there = sessions.of(WHO).stream()
                .filter(one -> !one.id().equals("at-another-desk"))
                .findFirst()
                .orElseThrow()
                .id();
        MockHttpSession here = Session.loggedIn(http, WHO);
        int noted = record.of(SecurityEvent.SESSION_ENDED, WHO).size();

        assertThat(body(answered(here, get("/me/factors")), 200))
                .contains("192.0.2.7", "A browser elsewhere", "value=\"at-another-desk\"", "value=\"" + there + "\"");
        assertThat(end(here, there).getRedirectedUrl()).isEqualTo("/me/factors#sessions");

        assertThat(elsewhere.isInvalid()).isTrue();
        assertThat(here.isInvalid()).isFalse();
        assertThat(end(here, "at-another-desk").getStatus()).isEqualTo(302);
        assertThat(sessions.of(WHO)).hasSize(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> record.of(SecurityEvent.SESSION_ENDED, WHO).size() == noted + 2);
        assertThat(body(end(here, there), 404)).contains("已经结束");
    }

    @Test
    @DisplayName("管理员看不到、也结束不了他人的会话")
    void nobodyEndsAnothers() throws Exception {
        MockHttpSession theirs = Session.loggedIn(http, WHO);
        String id = sessions.of(WHO).getFirst().id();
        MockHttpSession admin = Session.loggedIn(http, "admin");

        assertThat(body(answered(admin, get("/me/factors")), 200)).doesNotContain(id);
        assertThat(end(admin, id).getStatus()).isEqualTo(404);

        assertThat(theirs.isInvalid()).isFalse();
        assertThat(sessions.of(WHO)).hasSize(1);
    }

    @Test
    @DisplayName("在另一个办公桌上结束的会话，不必有人访问，这里不久也结束")
    void endedAtAnotherDesk() throws Exception {
        MockHttpSession session = Session.loggedIn(http, WHO);

        sessions.endBut(WHO, null);

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(session::isInvalid);
    }

    private MockHttpServletResponse end(MockHttpSession session, String id) throws Exception {
        return answered(
                session, post("/me/sessions/end-one").param("session", id).with(csrf()));
    }

    private MockHttpServletResponse answered(MockHttpSession session, MockHttpServletRequestBuilder request)
            throws Exception {
        return http.perform(request.session(session)).andReturn().getResponse();
    }
}
