package banli.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.word.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("接口的登录与校验码")
class ApiDoorTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("口令不对:401,说明用 Basic 登录")
    void aWrongPassword() throws Exception {
        MockHttpServletResponse answer = http.perform(get("/api/me").with(httpBasic("registry", "wrong")))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.getContentAsString())
                .contains("urn:banli:problem:login")
                .doesNotContain("wrong");
    }

    @Test
    @DisplayName("会话办理须带校验码,没有则 403;带上则可办")
    void aSessionNeedsItsToken() throws Exception {
        var act = post("/api/cases/abc-1/acts/close-case")
                .with(Session.of(Office.REGISTRY))
                .session(new MockHttpSession())
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        MockHttpServletResponse without = http.perform(act).andReturn().getResponse();

        assertThat(without.getStatus()).isEqualTo(403);
        assertThat(without.getContentAsString()).contains("urn:banli:problem:token");
        assertThat(http.perform(act.with(csrf())).andReturn().getResponse().getStatus())
                .isEqualTo(200);
    }
}
