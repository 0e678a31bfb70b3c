package banli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.ask.Person;
import banli.language.query.account.HeldOffice;
import banli.language.word.Office;
import java.util.List;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** 会话登录。 Someone logged in by a session. */
public final class Session {
    private Session() {}

    public static RequestPostProcessor of(Office office) {
        Person person = new Person(
                office.name().toLowerCase(), "王小明", List.of(new HeldOffice(office, "yanglao", "养老服务科", null)));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }

    /** A session as the log-in form opens it. */
    public static MockHttpSession loggedIn(MockMvc http, String user) throws Exception {
        MockHttpSession session = (MockHttpSession) http.perform(post("/login")
                        .param("username", user)
                        .param("password", FakeBuses.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getRequest()
                .getSession(false);
        assertThat(session).isNotNull();
        return session;
    }
}
