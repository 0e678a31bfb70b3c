package banli.desk.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.DraftsInMemory;
import banli.desk.EveryForm;
import banli.desk.FakeBuses;
import banli.desk.ask.Person;
import banli.language.query.account.HeldOffice;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.Office;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DeskTest
@DisplayName("每个动作的表单：边填边存")
class EveryFormIsKeptTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private DraftsInMemory drafts;

    @BeforeEach
    void quiet() {
        buses.forget();
        StoredFact contact = new StoredFact(
                9, 3, "e-3", "contact-recorded", 1, Instant.EPOCH, null, null, Map.of(), Map.of("phase", "BEFORE"), "");
        buses.answer(ReadFacts.class, asked -> new FactsOfCase(9, List.of(contact)));
    }

    static List<String> everyForm() {
        return EveryForm.addresses();
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    @DisplayName("存下的每一项再打开都在，键、口令和证明身份的不存；别人和另一职务看不到；重新填写后没有了")
    void whatIsTypedComesBack(String address) throws Exception {
        RequestPostProcessor me = somebody("wang", office(address));
        ShownForm blank = ShownForm.of(page(address, me));
        MockHttpServletRequestBuilder keeping = post("/typed")
                .header("Banli-Autosave", "1")
                .param("_at", blank.hidden().get("_at"))
                .param("_as", blank.hidden().get("_as"))
                .param("_tab", "tab-1")
                .param("_turn", "1")
                .param("_key", blank.hidden().get("_key"))
                .param("_password", "never-kept-1")
                .param("_code", "never-kept-2")
                .param("password", "never-kept-3")
                .param("code", "never-kept-4");
        blank.toType().forEach(keeping::param);
        blank.hidden().forEach((name, value) -> {
            if (!name.startsWith("_")) {
                keeping.param(name, value);
            }
        });
        assertThat(http.perform(keeping.with(me).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);

        ShownForm again = ShownForm.of(page(address, me));
        // Who can lend what depends on whom one chose: the specimen holds nothing that could be chosen again.
        assertThat(blank.toType().entrySet())
                .filteredOn(
                        typed -> !address.contains("delegat") || !typed.getKey().equals("office"))
                .allMatch(
                        typed -> again.filled().getOrDefault(typed.getKey(), "").contains(typed.getValue()));
        assertThat(drafts.of("wang").toString())
                .doesNotContain(
                        "never-kept", blank.hidden().get("_key"), blank.hidden().get("_csrf"));

        assertThat(ShownForm.of(page(address, somebody("li", office(address)))).filled())
                .isEqualTo(blank.filled());
        assertThat(ShownForm.of(page(address, elsewhere(office(address)))).filled())
                .isEqualTo(blank.filled());
        assertThat(buses.acts).isEmpty();

        String back = http.perform(post("/typed/forget")
                        .param("_at", again.hidden().get("_at"))
                        .param("_draft", again.hidden().get("_draft"))
                        .with(me)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(back).isEqualTo(address);
        assertThat(ShownForm.of(page(address, me)).filled()).isEqualTo(blank.filled());
    }

    private static Office office(String address) {
        if (address.startsWith("/summary/")) {
            return Office.CHIEF_LEADER;
        }
        return address.startsWith("/admin") && !address.contains("/close-year") ? Office.ADMIN : Office.REGISTRY;
    }

    private RequestPostProcessor somebody(String id, Office office) {
        return login(id, new HeldOffice(office, "yanglao", "养老服务科", null));
    }

    /** The same person in the same office for another. */
    private RequestPostProcessor elsewhere(Office office) {
        return login("wang", new HeldOffice(office, "jiuzhu", "社会救助科", "zhao"));
    }

    private RequestPostProcessor login(String id, HeldOffice held) {
        buses.person(id, held);
        Person person = new Person(id, "王小明", List.of(held));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }

    private String page(String address, RequestPostProcessor me) throws Exception {
        MockHttpServletResponse answer =
                http.perform(get(URI.create(address)).with(me)).andReturn().getResponse();
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(200);
        return html;
    }
}
