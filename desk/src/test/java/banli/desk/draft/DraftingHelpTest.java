package banli.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.DraftsInMemory;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.SentForms;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.rehearsal.RehearseReply;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.CaseId;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Text;
import banli.language.word.proposal.Remark;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("起草时的检查、批注与用语")
class DraftingHelpTest {
    private static final CaseId CASE = DraftedCase.CASE;

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private DraftsInMemory drafts;

    @BeforeEach
    void twoItemsTwoVersions() {
        DraftedCase.stands(buses, drafts);
    }

    @Test
    @DisplayName("检查并预览：逐项写明还差什么，空着的项不遮住其他规则；不记录，草稿已存")
    void checked() throws Exception {
        Refusal reasons =
                new Refusal("reason-unless-full", new Text("须说明理由", "Reason."), new Text("第2条请写明理由", "Item 2"));
        List<SubmitReply> asked = new ArrayList<>();
        buses.answer(RehearseReply.class, question -> {
            asked.add(question.draft());
            boolean gap = question.draft().answers().getFirst().text() == null;
            return new ReplyRehearsed(
                    gap ? List.of() : List.of(reasons),
                    gap ? List.of(new FieldError("answers[0].text", new Text("请填写此项。", "Fill this in."))) : List.of());
        });

        MockHttpServletResponse answer = sent(post("/cases/abc-1/reply")
                .param("_check", "true")
                .param("text", "本局已办理。")
                .param("adoption.2", "PARTIAL")
                .param("answer.2", "年内办"));

        assertThat(SentForms.body(answer, 200))
                .contains("还没有选“公开”或“不公开”", "提交前还差 2 处", "href=\"#f-answer.1\"", "签发后的样子", "本局已办理。")
                .containsSubsequence(
                        "id=\"at-answer.1\"", "请填写此项。", "id=\"at-answer.2\"", "id=\"at-reason.2\"", "须说明理由");
        assertThat(asked).hasSize(2);
        assertThat(buses.acts).isEmpty();
        assertThat(drafts.at("section", DraftedCase.REPLY)).hasSize(1);
    }

    @Test
    @DisplayName("退回的每条意见在其句旁，写明改了没有；以前签发的短句用得多的在前")
    void remarksAndPhrases() throws Exception {
        CaseFile full = Specimens.full(CaseFile.class);
        ReplyView sentBack = Reshaped.of(DraftedCase.version(full, 1, "一、同意。二、暂缓。"))
                .with(
                        "sentBack",
                        List.of(new Remark("“二、暂缓。”", "改为年内"), new Remark("“一、同意。”", "太短"), new Remark(null, "请再核对")))
                .with("documentNumber", "文号")
                .with("recalled", false)
                .make();
        buses.answer(
                ReadCaseFile.class,
                asked -> Reshaped.of(full)
                        .with(
                                "row",
                                Reshaped.of(full.row())
                                        .with("caseId", asked.caseId())
                                        .make())
                        .with("items", List.of(DraftedCase.item(1, "增设助餐点")))
                        .with(
                                "replies",
                                asked.caseId().equals(CASE)
                                        ? List.of(sentBack)
                                        : List.of(Reshaped.of(sentBack)
                                                .with(
                                                        "text",
                                                        asked.caseId().value().equals("old-1")
                                                                ? "感谢您对养老工作的关心。"
                                                                : "只用过一次的一句话。感谢您对养老工作的关心。")
                                                .make()))
                        .make());
        DraftedCase.typed(drafts, "section", Map.of("text", "一、同意。二、年内办理。"));

        assertThat(page("/cases/abc-1/reply"))
                .containsSubsequence(
                        "请再核对", "请对照全文看", "id=\"at-text\"", "二、暂缓。", "改为年内", "这句已改", "一、同意。", "太短", "这句还没有改");

        buses.answer(
                FindCases.class,
                asked -> new CaseList(
                        7,
                        2,
                        List.of("old-2", "old-1").stream()
                                .map(key -> earlier(full, key))
                                .toList()));
        assertThat(page("/cases/abc-1/phrases")).containsSubsequence("感谢您对养老工作的关心。", "2 件用过", "只用过一次的一句话。", "1 件用过");
        assertThat(page("/cases/abc-1/phrases?q=%E4%B8%80%E6%AC%A1"))
                .contains("只用过一次")
                .doesNotContain("感谢您");
    }

    private static CaseRow earlier(CaseFile full, String key) {
        return Reshaped.of(full.row())
                .with("caseId", new CaseId(key))
                .with("documentNumber", "文号")
                .make();
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(Session.of(Office.SECTION)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse answer = http.perform(get(URI.create(path)).with(Session.of(Office.SECTION)))
                .andReturn()
                .getResponse();
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(200);
        return html;
    }
}
