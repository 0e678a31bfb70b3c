package banli.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.rehearsal.ActBegun;
import banli.language.query.rehearsal.BeginAct;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("签发时填写文号")
class NumberFormTest {
    private static final CaseId CASE = new CaseId("abc-1");
    private static final String ISSUE = "/cases/abc-1/do/issue-reply";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void signed() {
        buses.forget();
        CaseFile full = Specimens.full(CaseFile.class);
        buses.answer(
                ReadCaseFile.class,
                asked -> Reshaped.of(full)
                        .with(
                                "row",
                                Reshaped.of(full.row())
                                        .with("caseId", CASE)
                                        .with("stage", Stage.SIGNED)
                                        .make())
                        .with("followUps", List.of())
                        .with(
                                "replies",
                                List.of(Reshaped.of(full.replies().getFirst())
                                        .with("round", full.row().round())
                                        .make()))
                        .make());
        ActRehearsed issue = new ActRehearsed("issue-reply", new Text("签发", "issue"), true, List.of());
        buses.answer(RehearseActs.class, asked -> new RehearsalOfActs(CASE, Stage.SIGNED, List.of(issue)));
    }

    @Test
    @DisplayName("规则写明由公文系统编的：审签页和表单都有这一项，从代字开始，说明写法，所填的随签发送出")
    void typedWhereThePolicySaysSo() throws Exception {
        begins(Map.of("documentNumber", "嘉民发〔2026〕"));
        for (String page : List.of(ISSUE, "/cases/abc-1/sign")) {
            assertThat(shown(page)).as(page).contains("name=\"documentNumber\"", "value=\"嘉民发〔2026〕\"", "某民〔2026〕12号");
        }
        http.perform(post(ISSUE)
                .param("documentNumber", "嘉民发〔2026〕12号")
                .param("_anyway", "true")
                .param("_password", FakeBuses.PASSWORD)
                .with(Session.of(Office.CHIEF_LEADER))
                .with(csrf()));
        assertThat(((IssueReply) buses.acts.getFirst().getPayload()).documentNumber())
                .isEqualTo("嘉民发〔2026〕12号");
    }

    @Test
    @DisplayName("由账本编的没有这一项")
    void noneWhereTheLedgerAllots() throws Exception {
        begins(Map.of());
        for (String page : List.of(ISSUE, "/cases/abc-1/sign")) {
            assertThat(shown(page)).as(page).doesNotContain("name=\"documentNumber\"");
        }
    }

    private void begins(Map<String, Object> values) {
        buses.answer(BeginAct.class, asked -> new ActBegun(values));
    }

    private String shown(String page) throws Exception {
        return http.perform(get(page).with(Session.of(Office.CHIEF_LEADER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
