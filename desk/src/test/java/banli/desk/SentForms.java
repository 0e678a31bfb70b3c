package banli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.Actor;
import banli.language.word.FieldError;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 发出的表单。 Forms as a browser sends them, and what the desk answers. */
public final class SentForms {
    public static final String CONTACT = "/cases/" + Specimens.CASE + "/do/record-contact";

    private SentForms() {}

    public static MockHttpServletRequestBuilder contact(String summary) {
        return post(CONTACT)
                .param("_key", "form-1")
                .param("_seen", "2")
                .param("phase", "BEFORE")
                .param("channel", "VISIT")
                .param("place", " ")
                .param("ourPeople", "section")
                .param("proposersMet", "zhu-fang", "chen-zhen")
                .param("summary", summary);
    }

    public static MockHttpServletRequestBuilder registration() {
        return post("/intake")
                .param("_key", "form-2")
                .param("number.meeting.level", "DISTRICT")
                .param("number.meeting.body", "CPPCC")
                .param("number.meeting.term", "6")
                .param("number.meeting.session", "5")
                .param("number.number", "21-168")
                .param("kind", "PROPOSAL")
                .param("registerYear", "2021")
                .param("mayBePublic", "true")
                .param("title", "关于社区助餐点布局的建议")
                .param("leadProposer", Specimens.HOSTILE);
    }

    public static MockHttpServletResponse send(MockMvc http, MockHttpServletRequestBuilder form) throws Exception {
        return http.perform(form.with(Session.of(Office.SECTION)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    public static String body(MockHttpServletResponse answer, int status) throws Exception {
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return html;
    }

    public static void nothingSince(FakeBuses buses) {
        buses.answer(ReadFacts.class, asked -> new FactsOfCase(7, List.of()));
    }

    /** Someone recorded the case's fact 7 after the form was opened; the trail of the specimens says it in words. */
    public static void since(FakeBuses buses, String person, Office office, String key) {
        StoredFact fact = new StoredFact(
                7,
                7,
                "e-7",
                "contact-recorded",
                1,
                Instant.EPOCH,
                new Actor(person, "某人", office, null, null),
                null,
                Map.of(Meta.KEY, key),
                Map.of(),
                "");
        buses.answer(ReadFacts.class, asked -> new FactsOfCase(7, List.of(fact)));
    }

    public static CommandExecutionException refused(Refused.Code code, String rule, List<FieldError> fields) {
        List<Refusal> rules = rule == null
                ? List.of()
                : List.of(new Refusal(
                        rule,
                        new Text("办前未联系的，不得提交答复稿", "No reply before a contact"),
                        new Text("请先记录联系", "Record a contact first")));
        return new CommandExecutionException("refused", null, new Refused(code, rules, fields));
    }
}
