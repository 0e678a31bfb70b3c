package banli.desk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.lifecycle.Stage;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.word.Office;
import banli.language.word.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("另一种答复")
class OtherAnswerTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("批准延期的表单旁可改为不同意；不由他办的，没有这个去处")
    void theOtherAnswerIsBesideTheForm() throws Exception {
        buses.answer(
                RehearseActs.class,
                asked -> new RehearsalOfActs(
                        asked.caseId(),
                        Stage.IN_HANDLING,
                        List.of(
                                new ActRehearsed("grant-extension", new Text("批准延期", "grant"), true, List.of()),
                                new ActRehearsed("refuse-extension", new Text("不同意延期", "refuse"), true, List.of()))));
        assertThat(asChief("/cases/abc-1/do/grant-extension"))
                .containsPattern("id=\"otherwise\"\\s+href=\"/cases/abc-1/do/refuse-extension\"")
                .contains("不同意延期");
        buses.answer(
                RehearseActs.class,
                asked -> new RehearsalOfActs(
                        asked.caseId(),
                        Stage.IN_HANDLING,
                        List.of(new ActRehearsed("grant-extension", new Text("批准延期", "grant"), true, List.of()))));
        assertThat(asChief("/cases/abc-1/do/grant-extension")).doesNotContain("id=\"otherwise\"");
    }

    private String asChief(String path) throws Exception {
        return http.perform(get(path).with(Session.of(Office.CHIEF_LEADER)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
