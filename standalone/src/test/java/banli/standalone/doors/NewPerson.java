package banli.standalone.doors;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.WholeProduct;
import java.util.Map;

/** 新来的人。 A person of one test alone, so that what it does to its own log-in touches no other test. */
public final class NewPerson {
    private NewPerson() {}

    /** 建人、领码、设口令、授岗位。 The administrators enter the person, whose password is the demo's, and give the office. */
    public static void enter(String person, String name, String office) {
        does("admin", "enter-user", Map.of("person", person, "name", name));
        String code = does("admin", "ask-login-code", Map.of("person", person, "reason", name))
                + does("admin2", "confirm-login-code", Map.of("person", person));
        Api.Answer set = WholeProduct.api()
                .post(
                        null,
                        "/api/login-code",
                        Map.of("person", person, "code", code, "password", "demo-2021"),
                        Map.of());
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        does("admin", "ask-office", Map.of("person", person, "office", office));
        does("admin2", "confirm-office", Map.of("person", person, "office", office));
    }

    private static String does(String user, String act, Map<String, ?> fields) {
        Api.Answer answer = WholeProduct.api().post(user, "/api/directory/acts/" + act, fields, Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("once").asString("");
    }
}
