package banli.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import banli.desk.ask.Person;
import banli.language.query.HeldOffice;
import banli.language.word.Office;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** 会话登录。 Someone logged in by a session. */
final class Session {
    private Session() {}

    static RequestPostProcessor of(Office office) {
        Person person = new Person(
                office.name().toLowerCase(), "王小明", List.of(new HeldOffice(office, "yanglao", "养老服务科", null)));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }
}
