package banli.desk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.DeskTest.As;
import banli.desk.FakeBuses;
import banli.desk.RecordInMemory;
import banli.desk.Session;
import banli.language.word.Office;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("登录、退出、导出、取文件、被拒，都在安全记录上")
class SecurityRecordTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private RecordInMemory record;

    @AfterEach
    void there() {
        record.away(false);
        buses.forget();
    }

    private int soon(SecurityEvent kind, String person) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> record.of(kind, person).size(), count -> count > 0);
    }

    @Test
    @DisplayName("登录与退出，连同地址")
    void inAndOut() throws Exception {
        int before = record.of(SecurityEvent.LOG_IN, "chief_leader").size();
        MockHttpSession session = Session.loggedIn(http, "chief_leader");

        assertThat(record.of(SecurityEvent.LOG_IN, "chief_leader")).hasSize(before + 1);
        Noted in = record.of(SecurityEvent.LOG_IN, "chief_leader").getLast();
        assertThat(in.address()).isEqualTo("127.0.0.1");
        assertThat(in.outcome()).isEqualTo(SecurityOutcome.DONE);
        http.perform(post("/logout").session(session).with(csrf()));
        soon(SecurityEvent.LOG_OUT, "chief_leader");
    }

    @Test
    @DisplayName("登录未成：记下所报的名字，从不记口令；不像名字的不记")
    void refusedLogIns() throws Exception {
        http.perform(get("/api/me").with(httpBasic("stranger", "guessed-it")));
        http.perform(post("/login")
                .param("username", "P@ss w0rd typed here!")
                .param("password", "x")
                .with(csrf()));

        soon(SecurityEvent.LOG_IN_REFUSED, "stranger");
        soon(SecurityEvent.LOG_IN_REFUSED, "?");
        assertThat(record.of(SecurityEvent.LOG_IN_REFUSED, "stranger")
                        .getFirst()
                        .toString())
                .doesNotContain("guessed-it");
    }

    @Test
    @DisplayName("导出先入册，写不进去就不给文件")
    void exports() throws Exception {
        int before = record.of(SecurityEvent.EXPORT, "auditor").size();
        http.perform(get("/export/cases.csv").with(Session.of(Office.AUDITOR)));

        assertThat(record.of(SecurityEvent.EXPORT, "auditor")).hasSize(before + 1);
        assertThat(record.of(SecurityEvent.EXPORT, "auditor").getLast().detail())
                .matches("/export/cases\\.csv \\d+ rows");
        record.away(true);
        assertThat(http.perform(get("/export/cases.csv").with(Session.of(Office.AUDITOR)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(503);
    }

    @Test
    @DisplayName("登录写不进记录就不放行")
    void noLogInWithoutARecord() throws Exception {
        record.away(true);

        assertThat(http.perform(post("/login")
                                .param("username", "auditor")
                                .param("password", FakeBuses.PASSWORD)
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login?away");
    }

    @Test
    @DisplayName("无权而被拒的访问与办理")
    void refusals() throws Exception {
        http.perform(get("/cases/abc-1/form/zhu-fang").with(Session.of(Office.AUDITOR)));
        http.perform(post("/api/attachments").with(As.user("supervisor")).content("x"));

        soon(SecurityEvent.ACCESS_DENIED, "auditor");
        soon(SecurityEvent.ACT_REFUSED, "supervisor");
        assertThat(record.of(SecurityEvent.ACT_REFUSED, "supervisor"))
                .anySatisfy(one -> assertThat(one.detail()).isEqualTo("POST /api/attachments"));
    }
}
