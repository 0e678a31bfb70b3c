package banli.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.DraftsInMemory;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("起草答复")
class DraftsTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("每项事项旁一个答复框；上一稿与批注在旁，逐句对比两稿")
    void thePage(String language) throws Exception {
        String html = page("/cases/abc-1/reply?lang=" + language);

        assertThat(html)
                .contains("增设助餐点")
                .contains("name=\"answer.2\"")
                .contains("name=\"adoption.1\"")
                .containsPattern("<form[^>]*class=\"drafting\"[^>]*data-typed")
                .contains("<del>二、暂缓。</del>")
                .contains("<ins>二、年内办理。</ins>")
                .doesNotContain("??")
                .doesNotContain("<script>alert");
        assertThat(html).containsOnlyOnce("<script src=\"/js/typed.js\"");
    }

    @Test
    @DisplayName("草稿留在本人名下，带时间；别人看不到；不是事实")
    void draftsAreKept() throws Exception {
        MockHttpServletResponse kept = sent(draft().param("answer.1", "=<b>同意")
                .param("text", "写到一半\r\n第二行")
                .param("other", "不是页面的项")
                .header("Banli-Autosave", "1"));

        String time = kept.getContentAsString().replaceFirst("(?s).*\"time\":\"([^\"]+)\".*", "$1");
        assertThat(time).matches("\\d\\d:\\d\\d");
        assertThat(page("/cases/abc-1/reply"))
                .contains("=&lt;b&gt;同意")
                .contains("写到一半\n第二行")
                .contains("已存草稿 " + time);
        assertThat(drafts.at("section", DraftedCase.REPLY)).hasSize(1);
        assertThat(drafts.at("registry", DraftedCase.REPLY)).isEmpty();
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("已答复的案件，同一页起草再次答复：照样留草稿，不提公开，提交后草稿删除")
    void aLaterAnswer() throws Exception {
        DraftedCase.isAnswered(buses);
        for (String language : List.of("zh", "en")) {
            assertThat(page("/cases/abc-1/reply?lang=" + language))
                    .contains("data-typed")
                    .doesNotContain("name=\"disclosure\"", "??");
        }
        assertThat(page("/cases/abc-1/reply?lang=zh")).contains("起草再次答复");
        sent(draft().param("text", "写到一半").header("Banli-Autosave", "1"));
        assertThat(page("/cases/abc-1/reply")).contains("写到一半");

        assertThat(sent(whole()).getRedirectedUrl()).isEqualTo("/cases/abc-1?at-least=abc-1:3&done=3&facts=1");
        assertThat(buses.acts)
                .singleElement()
                .satisfies(act -> assertThat(act.getPayload())
                        .isInstanceOfSatisfying(
                                FollowUpReply.class,
                                it -> assertThat(it.answers()).hasSize(2)));
        assertThat(drafts.at("section", DraftedCase.REPLY)).isEmpty();
        buses.questions.clear();
        sent(whole().param("_check", "true"));
        assertThat(buses.questions)
                .anySatisfy(asked -> assertThat((Object) asked.getPayload())
                        .isInstanceOfSatisfying(
                                RehearseAct.class, it -> assertThat(it.act()).isInstanceOf(FollowUpReply.class)));
    }

    @Test
    @DisplayName("没有脚本时按“保存草稿”回到本页")
    void savedWithoutScript() throws Exception {
        assertThat(sent(draft().param("text", "甲")).getRedirectedUrl()).isEqualTo("/cases/abc-1/reply");
    }

    @Test
    @DisplayName("提交即成为提交答复稿的动作，草稿随即删除")
    void submitting() throws Exception {
        DraftedCase.typed(drafts, "section", Map.of("text", "旧"));
        MockHttpServletResponse answer = sent(whole());

        assertThat(answer.getRedirectedUrl()).isEqualTo("/cases/abc-1?at-least=abc-1:3&done=3&facts=1");
        assertThat(drafts.at("section", DraftedCase.REPLY)).isEmpty();
        assertThat(buses.acts).hasSize(1);
        assertThat(buses.acts.getFirst().getMetaData()).containsEntry(Meta.KEY, "once");
        assertThat(buses.acts.getFirst().getPayload())
                .isEqualTo(new SubmitReply(
                        CASE,
                        "正文",
                        List.of(
                                new ItemAnswer(1, Adoption.FULL, null, "已办"),
                                new ItemAnswer(2, Adoption.PARTIAL, "经费所限", "年内办")),
                        new Outcome("shanghai-2015", "B", "正在解决"),
                        new DisclosureProposal(DisclosureChoice.WITHHOLD, "涉及个人"),
                        null,
                        null));
    }

    @Test
    @DisplayName("被拒绝时说明理由，所填全部保留，草稿也还在")
    void refusedKeepsAll() throws Exception {
        Refusal rule = new Refusal("contact", new Text("先联系，后答复。", "Contact first."), new Text("还没有办前联系", "None yet"));
        buses.decide(act -> {
            throw new CommandExecutionException("", null, new Refused(Refused.Code.RULE, List.of(rule), List.of()));
        });

        MockHttpServletResponse answer = sent(whole());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("先联系，后答复。")
                .contains("还没有办前联系")
                .contains(">正文</textarea>")
                .contains(">年内办</textarea>")
                .contains("涉及个人")
                .containsPattern("value=\"shanghai-2015\tB\t正在解决\"\\s+selected=\"selected\"");
        assertThat(drafts.at("section", DraftedCase.REPLY)).isNotEmpty();
    }

    @Test
    @DisplayName("草稿经接口提交也算提交：本人的草稿随即删除，他人的还在")
    void submittedByAnotherWay() throws Exception {
        DraftedCase.typed(drafts, "section", Map.of("text", "本人"));
        DraftedCase.typed(drafts, "another", Map.of("text", "他人的字句"));
        assertThat(page("/cases/abc-1/reply")).contains("也在写本案的答复").doesNotContain("他人的字句");

        MockHttpServletResponse answer = sent(post("/api/cases/abc-1/acts/submit-reply")
                .header("Idempotency-Key", "k")
                .contentType("application/json")
                .content("{\"text\":\"正文\"}"));

        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        assertThat(drafts.at("section", DraftedCase.REPLY)).isEmpty();
        assertThat(drafts.at("another", DraftedCase.REPLY)).isNotEmpty();
    }

    @Test
    @DisplayName("过长的草稿用一句话拒绝；没有校验码的提交不算数")
    void tooLongAndForged() throws Exception {
        assertThat(sent(draft().param("text", "字".repeat(400_001))).getStatus()).isEqualTo(413);
        assertThat(http.perform(whole().with(Session.of(Office.SECTION)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login?old");
        assertThat(buses.acts).isEmpty();
    }

    private static MockHttpServletRequestBuilder draft() {
        return post("/typed")
                .param("_at", DraftedCase.REPLY)
                .param("_tab", "tab-1")
                .param("_turn", "1");
    }

    private static MockHttpServletRequestBuilder whole() {
        return post("/cases/abc-1/reply")
                .param("key", "once")
                .param("text", "正文")
                .param("adoption.1", "FULL")
                .param("answer.1", "已办")
                .param("adoption.2", "PARTIAL")
                .param("reason.2", "经费所限")
                .param("answer.2", "年内办")
                .param("outcome", "shanghai-2015\tB\t正在解决")
                .param("disclosure", "WITHHOLD")
                .param("disclosure.reason", "涉及个人");
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
