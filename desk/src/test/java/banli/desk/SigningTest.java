package banli.desk;

import static banli.desk.SentForms.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.language.command.ReplyCommand.SendBackReply;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Remark;
import banli.language.word.proposal.UnitRole;
import java.util.List;
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
@DisplayName("审签")
class SigningTest {
    private static final CaseId CASE = new CaseId("abc-1");
    private static final String SIGN = "/cases/abc-1/sign";

    private boolean undisclosed;

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void aVersionAnsweringRemarks() {
        buses.forget();
        CaseFile full = Specimens.full(CaseFile.class);
        buses.answer(
                ReadCaseFile.class,
                asked -> Reshaped.of(full)
                        .with(
                                "row",
                                Reshaped.of(full.row())
                                        .with("caseId", CASE)
                                        .with("role", UnitRole.LEAD)
                                        .with("stage", Stage.SUBMITTED)
                                        .make())
                        .with("followUps", List.of())
                        .with(
                                "replies",
                                List.of(
                                        version(full, 1, "一、同意。二、暂缓。", List.of(new Remark("“二、暂缓。”", "写明时间"))),
                                        latest(full)))
                        .make());
        buses.answer(
                RehearseActs.class,
                asked -> new RehearsalOfActs(
                        CASE, Stage.SUBMITTED, List.of(open("sign-reply", "签字"), open("send-back-reply", "退回修改"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("函件全文、改动、联系、上次意见的落实都在一页；签字按钮去签字的表单，要再次确认身份")
    void whatALeaderReads(String language) throws Exception {
        String html = body(answered(get(SIGN).param("lang", language)), 200);

        assertThat(html)
                .contains("id=\"s-0-2\"", "href=\"#r-0-2\"", "二、年内办理。", "第二项的答复。", "写明时间")
                .contains("<del>二、暂缓。</del>", "<ins>二、年内办理。</ins>")
                .contains("action=\"/cases/abc-1/do/sign-reply\"", "name=\"_seen\"", "name=\"_password\"")
                .contains(language.equals("zh") ? "这句已改" : "sentence changed")
                .doesNotContain("??", "<script>alert");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("公开与否：起草人提出的写在函件下；没有选的，签以前写明")
    void whatIsSaidOfDisclosure() throws Exception {
        assertThat(body(answered(get(SIGN)), 200)).contains("起草人提出：").doesNotContain("id=\"undisclosed\"");
        undisclosed = true;
        assertThat(body(answered(get(SIGN)), 200)).contains("起草时没有选“公开”或“不公开”", "id=\"undisclosed\"");
    }

    @Test
    @DisplayName("不审签的职务打不开审签页，说明不由其办理")
    void notForReaders() throws Exception {
        buses.answer(RehearseActs.class, asked -> new RehearsalOfActs(CASE, Stage.SUBMITTED, List.of()));

        assertThat(body(answered(get(SIGN)), 403)).contains("职务").doesNotContain("二、年内办理。");
    }

    @Test
    @DisplayName("签字的表单带着所见函件的摘要；某稿原文可逐字节取得，与摘要相符")
    void theLetterSeenIsTheLetterSigned() throws Exception {
        assertThat(body(answered(get(SIGN)), 200)).contains("name=\"letter\" value=\"", "/cases/abc-1/letters/2021-2");
        assertThat(body(answered(get("/cases/abc-1/letters/2021-2")), 200))
                .contains("二、年内办理。", "banli/letter/1")
                .doesNotContain("??");
        MockHttpServletResponse exact = answered(get("/cases/abc-1/letters/2021-2/bytes"));
        assertThat(exact.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("{\"answers\":[")
                .contains("\"case\":\"abc-1\"", "二、年内办理。");
        assertThat(answered(get("/cases/abc-1/letters/2021-9")).getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("退回：每条意见连同所指的句子记录在案")
    void remarksAtSentences() throws Exception {
        MockHttpServletResponse answer = answered(sendBack("2")
                .param("whole", "语气再平实些")
                .param("remark.0-2", "写明月份")
                .param("remark.2-1", "补充地点"));

        assertThat(answer.getRedirectedUrl()).startsWith("/cases/abc-1?at-least=abc-1:");
        assertThat(buses.acts)
                .extracting(act -> (Object) act.getPayload())
                .containsExactly(new SendBackReply(
                        CASE,
                        List.of(
                                new Remark(null, "语气再平实些"),
                                new Remark("“二、年内办理。”", "写明月份"),
                                new Remark("第2项“第二项的答复。”", "补充地点")),
                        null));
    }

    @Test
    @DisplayName("被拒绝时意见一字不少；批注期间有了新稿，意见移到总的意见，不退回")
    void nothingTypedIsLost() throws Exception {
        buses.decide(act -> {
            throw SentForms.refused(Refused.Code.RULE, "stage-allows", List.of());
        });
        assertThat(body(answered(sendBack("2").param("remark.0-2", "写明月份")), 422))
                .contains("办前未联系的", ">写明月份</textarea>");
        buses.acts.clear();

        assertThat(body(answered(sendBack("1").param("remark.0-2", "写明月份")), 409))
                .contains("您批注期间提交了新的一稿", "“二、暂缓。”：写明月份</textarea>");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("没有批注时签字在前；批注还在的，主按钮是退回，签字收起，可以放弃批注再签")
    void remarksPutSigningAway() throws Exception {
        String read = body(answered(get(SIGN)), 200);
        assertThat(read)
                .containsPattern("id=\"returning\"[^>]* hidden")
                .doesNotContainPattern("id=\"signing\"[^>]* hidden");

        buses.decide(act -> {
            throw SentForms.refused(Refused.Code.RULE, "stage-allows", List.of());
        });
        String refused = body(answered(sendBack("2").param("remark.0-2", "写明月份")), 422);

        assertThat(refused)
                .containsPattern("id=\"signing\"[^>]* hidden")
                .doesNotContainPattern("id=\"returning\"[^>]* hidden")
                .contains("class=\"main\" form=\"sendback\"", "href=\"/cases/abc-1/sign?_fresh=1\"");
        assertThat(body(answered(get(SIGN + "?_fresh=1")), 200)).doesNotContainPattern("id=\"signing\"[^>]* hidden");
    }

    @Test
    @DisplayName("还不能签字时写明理由，没有按钮；无稿时说明去处")
    void notOpen() throws Exception {
        ActRehearsed barred = new ActRehearsed(
                "sign-reply",
                new Text("签字", "Sign"),
                false,
                List.of(new Refusal(
                        "consultation-before-signing", new Text("办中未沟通的，不得签字", "x"), new Text("请先沟通", "x"))));
        buses.answer(RehearseActs.class, asked -> new RehearsalOfActs(CASE, Stage.SUBMITTED, List.of(barred)));
        assertThat(body(answered(get(SIGN)), 200)).contains("办中未沟通的").doesNotContain("id=\"sign\"", "id=\"sendback\"");

        CaseFile full = Specimens.full(CaseFile.class);
        buses.answer(
                ReadCaseFile.class,
                asked -> Reshaped.of(full).with("replies", List.of()).make());
        assertThat(body(answered(get(SIGN)), 200)).contains("本轮还没有提交答复稿");
    }

    private static MockHttpServletRequestBuilder sendBack(String version) {
        return post(SIGN).param("key", "once").param("version", version).with(csrf());
    }

    private MockHttpServletResponse answered(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(Session.of(Office.DEPUTY_LEADER)))
                .andReturn()
                .getResponse();
    }

    private static ActRehearsed open(String act, String name) {
        return new ActRehearsed(act, new Text(name, name), true, List.of());
    }

    private ReplyView latest(CaseFile file) {
        ReplyView latest = version(file, 2, "一、同意。二、年内办理。", List.of());
        return undisclosed ? Reshaped.of(latest).with("disclosure", null).make() : latest;
    }

    private static ReplyView version(CaseFile file, int version, String text, List<Remark> sentBack) {
        return Reshaped.of(Specimens.full(ReplyView.class))
                .with("round", file.row().round())
                .with("version", version)
                .with("text", text)
                .with("answers", List.of(new ItemAnswer(2, Adoption.FULL, null, "第二项的答复。")))
                .with("sentBack", sentBack)
                .make();
    }
}
