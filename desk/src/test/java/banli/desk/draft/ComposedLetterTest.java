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
import banli.language.query.rehearsal.RehearseReply;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Text;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Remark;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("由逐条答复拼成的函件")
class ComposedLetterTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private DraftsInMemory drafts;

    @BeforeEach
    void aCaseOfTwoItems() {
        ComposedCase.stands(buses, drafts);
    }

    @Test
    @DisplayName("称谓、来意、标题、致谢和联系人由案卷而来，答复只写一处；提交的全文就是所见的一份，逐条答复照旧")
    void oneText() throws Exception {
        assertThat(page())
                .contains("朱芳、陈箴委员：", "name=\"passage.1\"", "name=\"passage.end\"")
                .doesNotContain("name=\"text\"", "??");

        assertThat(sent(answers()).getRedirectedUrl()).startsWith("/cases/abc-1?at-least=");
        assertThat(submitted().text()).isEqualTo(ComposedCase.LETTER);
        assertThat(submitted().answers()).isEqualTo(ComposedCase.ANSWERS);
    }

    @Test
    @DisplayName("改过的段落留着，清空的就没有；没有改的跟着案卷走；不能借此写进别的项")
    void whatWasChangedStays() throws Exception {
        sent(answers()
                .param("passage.0", "某某委员：\n　　旧的来意")
                .param("made.0", "某某委员：\n　　旧的来意")
                .param("passage.1", "")
                .param("made.1", "　　二、关于延长开放时间")
                .param("passage.end", "　　特此答复。")
                .param("made.end", ComposedCase.CLOSING)
                .param("passage.99", "不是本案的项"));

        assertThat(submitted().text())
                .isEqualTo(ComposedCase.OPENING + "\n　　年内新增五个助餐点。\n　　有条件的先行延长。\n　　本条部分采纳，理由是：场地所限。\n　　特此答复。");
    }

    @Test
    @DisplayName("上一稿是拼成的就照样拆开，一字不差；边写边看：退回的句子在其答复旁，改了就写已改，与上一稿逐词对照")
    void takenUpAgain() throws Exception {
        ComposedCase.versions(
                buses,
                List.of(ComposedCase.version(
                        ComposedCase.LETTER.replace("感谢你们", "衷心感谢你们"),
                        new Remark("“年内新增五个助餐点。”", "写明几月"),
                        new Remark("第2项“有条件的先行延长。”", "哪些有条件"),
                        new Remark(null, "语气平实些"))));
        assertThat(page())
                .contains("　　衷心感谢你们", "还有 2 句没有改", "恢复自动拼成的")
                .doesNotContain("name=\"text\"")
                .containsSubsequence("id=\"at-answer.1\"", "写明几月", "这句还没有改", "id=\"at-answer.2\"", "哪些有条件");

        String now = body(sent(answers("九月底前新增六个助餐点。").param("_live", "true")), 200);
        assertThat(now)
                .contains("九月底前新增六个助餐点。", "还有 1 句没有改")
                .containsSubsequence("<del>年内新增五</del>", "<ins>九月底前新增六</ins>", "个助餐点。")
                .containsSubsequence("id=\"at-answer.1\"", "写明几月", "这句已改", "id=\"at-answer.2\"", "这句还没有改");
        assertThat(drafts.at("section", DraftedCase.REPLY)).isEmpty();
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("另写的全文照旧可改；“拼成”先看改动，再拼，再退得回来；草稿跟着走")
    void composedOnDemand() throws Exception {
        ComposedCase.versions(buses, List.of(ComposedCase.version("朱芳、陈箴委员：\n另写的一封信。")));
        assertThat(page()).contains("name=\"text\"", "另写的一封信。", "由逐条答复拼成正文").doesNotContain("passage.0");

        String shown = body(sent(answers().param("text", "另写的一封信。").param("_compose", "show")), 200);
        assertThat(shown).contains("<del>另写的一封信。</del>", "就这样拼成", "name=\"text\"");
        String composed = body(sent(answers().param("text", "另写的一封信。").param("_compose", "yes")), 200);
        assertThat(composed).contains("name=\"passage.0\"", "恢复原来的正文").doesNotContain("name=\"text\"");
        assertThat(page()).contains("name=\"passage.0\"", "年内新增五个助餐点。", "恢复原来的正文");

        String back = body(sent(answers().param("before", "另写的一封信。").param("_compose", "undo")), 200);
        assertThat(back).contains("name=\"text\"", ">另写的一封信。</textarea>");
        sent(answers().param("text", "另写的一封信。"));
        assertThat(submitted().text()).isEqualTo("另写的一封信。");
    }

    @Test
    @DisplayName("不得写入的联系方式标在它的句子旁，答复和函件里各一处，上面只说一次；不遮住别的不足")
    void personalDetails() throws Exception {
        Text phone = new Text("不得写入电话", "No phone");
        Refusal outcome = new Refusal("outcome-known", new Text("办理结果须为本地规定的类别", "Unknown outcome"), null);
        buses.answer(RehearseReply.class, question -> {
            List<ItemAnswer> said = question.draft().answers();
            List<FieldError> wrong = IntStream.range(0, said.size())
                    .filter(at -> said.get(at).text().contains("13912345678"))
                    .mapToObj(at -> new FieldError("answers[" + at + "].text", phone))
                    .toList();
            return new ReplyRehearsed(wrong.isEmpty() ? List.of(outcome) : List.of(), wrong);
        });

        String now = body(sent(answers("年内办。请打13912345678。谢谢。").param("_live", "true")), 200);
        assertThat(now)
                .contains("提交前还差 2 处", "href=\"#f-answer.1\"", "href=\"#f-outcome\"")
                .containsPattern("class=\"said wrong\"[^>]*>请打13912345678。<")
                .containsSubsequence("id=\"at-answer.1\"", "<q>请打13912345678。</q>", "不得写入电话");
    }

    private static MockHttpServletRequestBuilder answers() {
        return answers("年内新增五个助餐点。");
    }

    private static MockHttpServletRequestBuilder answers(String first) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("key", "once", "adoption.1", "FULL"));
        fields.put("answer.1", first);
        fields.put("adoption.2", "PARTIAL");
        fields.put("reason.2", "场地所限");
        fields.put("answer.2", "有条件的先行延长。");
        MockHttpServletRequestBuilder request = post(DraftedCase.REPLY);
        fields.forEach(request::param);
        return request;
    }

    private SubmitReply submitted() {
        return (SubmitReply) buses.acts.getFirst().getPayload();
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(Session.of(Office.SECTION)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page() throws Exception {
        return body(
                http.perform(get(DraftedCase.REPLY).with(Session.of(Office.SECTION)))
                        .andReturn()
                        .getResponse(),
                200);
    }

    private static String body(MockHttpServletResponse answer, int status) throws Exception {
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return html;
    }
}
