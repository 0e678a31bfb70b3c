package banli.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.DraftsInMemory;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.query.rehearsal.ActBegun;
import banli.language.query.rehearsal.BeginAct;
import banli.language.word.Office;
import banli.language.word.proposal.Redaction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("建议遮盖的文字")
class ProposedCoversTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private DraftsInMemory drafts;

    @BeforeEach
    void twoVersions() {
        DraftedCase.stands(buses, drafts);
    }

    @Test
    @DisplayName("起草页：填了的几行之外总多一行；空行不算，随答复稿提交")
    void onTheDraftingPage() throws Exception {
        DraftedCase.typed(drafts, "section", Map.of("cover.0", "老人赵某", "cover.0.why", "个人隐私"));
        assertThat(shown("/cases/abc-1/reply", Office.SECTION))
                .contains("name=\"cover.0\"", ">老人赵某<", "name=\"cover.1\"", "再建议遮盖一处")
                .doesNotContain("name=\"cover.2\"");
        http.perform(post("/cases/abc-1/reply")
                .param("key", "once")
                .param("text", "老人赵某")
                .param("disclosure", "PUBLISH")
                .param("cover.0", "老人赵某")
                .param("cover.0.why", "个人隐私")
                .param("cover.1", " ")
                .param("cover.3", "钱某")
                .param("cover.99999", "不是页面的项")
                .with(Session.of(Office.SECTION))
                .with(csrf()));
        assertThat(((SubmitReply) buses.acts.getFirst().getPayload())
                        .disclosure()
                        .redactions())
                .containsExactly(new Redaction("老人赵某", "个人隐私"), new Redaction("钱某", null));
    }

    @Test
    @DisplayName("决定公开的表单：建议的在前，再加一行空的，没有更多")
    void onTheFormOfWhoDecides() throws Exception {
        buses.answer(
                BeginAct.class,
                asked -> new ActBegun(Map.of(
                        "choice", "PUBLISH", "redactions", List.of(Map.of("passage", "老人赵某", "reason", "个人隐私")))));
        assertThat(shown("/cases/abc-1/do/decide-disclosure", Office.CHIEF_LEADER))
                .contains("老人赵某", "name=\"redactions[0].passage\"", "name=\"redactions[1].passage\"", "起草人建议遮盖的已列在下面")
                .doesNotContain("redactions[2].");
    }

    private String shown(String page, Office office) throws Exception {
        return http.perform(get(page).with(Session.of(office)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
