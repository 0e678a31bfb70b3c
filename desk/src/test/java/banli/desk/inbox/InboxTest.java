package banli.desk.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.act.Rule;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.meeting.DecisionList;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.policy.ReadReportRhythm;
import banli.language.query.policy.RhythmOfReports;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.register.FindWaiting;
import banli.language.query.register.Waiting;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.rehearsal.RehearseNext;
import banli.language.query.summary.ListWaitingSummaries;
import banli.language.query.summary.WaitingSummaries;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("待办")
class InboxTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("只列等本人的案件，期限近的在前，附答复全文与可办的动作")
    void whatWaits() throws Exception {
        CaseRow late = waiting("case-late", LocalDate.of(2021, 6, 1), "deputy_leader");
        CaseRow soon = waiting("case-soon", LocalDate.of(2021, 4, 1), "deputy_leader");
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 2, List.of(late, soon)));
        buses.answer(
                ReadCaseFile.class,
                asked -> Reshaped.of(Specimens.full(CaseFile.class))
                        .with(
                                "replies",
                                List.of(Reshaped.of(Specimens.full(ReplyView.class))
                                        .with("round", soon.round())
                                        .with("text", "答复全文" + asked.caseId())
                                        .make()))
                        .make());
        rehearse("chase-case", "send-back-reply", "sign-reply");
        String html = page(Office.DEPUTY_LEADER);
        assertThat(html)
                .contains("答复全文case-soon")
                .contains("href=\"/cases/case-soon/sign#sign\"")
                .contains("href=\"/cases/case-soon/sign#sendback\"")
                .doesNotContain("chase-case")
                .contains("&lt;script&gt;alert")
                .doesNotContainPattern("<script(?! src=\"/)");
        assertThat(html.indexOf("case-soon")).isLessThan(html.indexOf("case-late"));
        assertThat(html.indexOf("/sign#sign")).isLessThan(html.indexOf("/sign#sendback"));
        assertThat(whomAskedFor()).containsExactly(new FindWaiting.Waiter("DEPUTY_LEADER", "deputy_leader"));
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("主按钮是本案正等着的那件事；一封信一次送达全部收件人")
    void theMainButtonIsTheTask() throws Exception {
        CaseRow issued = Reshaped.of(waiting("case-a", null, "registry"))
                .with("stage", Stage.ISSUED)
                .make();
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 1, List.of(issued)));
        buses.answer(
                ReadCaseFile.class,
                asked -> Reshaped.of(Specimens.full(CaseFile.class))
                        .with("row", issued)
                        .make());
        rehearse(Stage.ISSUED, "recall-reply", "deliver-reply");
        assertThat(page(Office.REGISTRY))
                .containsPattern("class=\"button main\"\\s+href=\"/batch\\?act=deliver-reply&amp;case=case-a\"")
                .containsPattern("class=\"button\"\\s+href=\"/cases/case-a/do/recall-reply\"")
                .doesNotContain("data-key=\"s\"", "data-key=\"b\"", "name=\"case\"");
    }

    @Test
    @DisplayName("还差的先办：主按钮带着规则所指的第一项")
    void whatIsMissingComesFirst() throws Exception {
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 1, List.of(waiting("case-a", null, "section"))));
        rehearse(Stage.IN_HANDLING, "submit-reply", "record-contact", "answer-chase", "make-commitment");
        buses.answer(
                RehearseNext.class,
                asked -> new RehearsalOfActs(
                        asked.caseId(),
                        Stage.IN_HANDLING,
                        List.of(
                                new ActRehearsed("submit-reply", new Text("提交", "submit"), true, List.of()),
                                new ActRehearsed(
                                        "sign-reply",
                                        new Text("签字", "sign"),
                                        false,
                                        List.of(new Refusal(
                                                Rule.CONSULTATION_BEFORE_SIGNING.id(),
                                                Rule.CONSULTATION_BEFORE_SIGNING.sentence(),
                                                new Text("还没有办中沟通", "no consultation")))),
                                new ActRehearsed("answer-chase", new Text("答复", "answer"), true, List.of()))));
        String html = page(Office.SECTION);

        assertThat(html)
                .containsPattern("class=\"button main\"\\s+href=\"/cases/case-a/do/record-contact\\?phase=DURING\"")
                .doesNotContain("make-commitment");
        assertThat(html).containsSubsequence("/do/record-contact", "/case-a/reply", "/do/answer-chase");
    }

    @Test
    @DisplayName("承办人的待办按本人查找，起草在起草页")
    void aHandlersInbox() throws Exception {
        CaseRow mine = waiting("case-mine", null, "section");
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 1, List.of(mine)));
        rehearse(Stage.IN_HANDLING, "submit-reply");

        assertThat(page(Office.SECTION)).contains("href=\"/cases/case-mine/reply\"");
        assertThat(whomAskedFor()).containsExactly(new FindWaiting.Waiter("section", "section"));
    }

    @Test
    @DisplayName("等的是同一件可成批办理的事：可以选几件一并办；不同的事按类筛选以后才可以")
    void approvingSeveral() throws Exception {
        CaseRow one = at(Stage.ROUTING_PROPOSED, "case-a", "审批拟办意见");
        CaseRow two = at(Stage.ROUTING_PROPOSED, "case-b", "审批拟办意见");
        CaseRow other = at(Stage.SIGNED, "case-c", "签发");
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 3, List.of(one, two, other)));
        rehearse(Stage.ROUTING_PROPOSED, "approve-routing");
        assertThat(page(Office.CHIEF_LEADER))
                .doesNotContain("action=\"/batch\"")
                .contains("kind=");
        assertThat(page(Office.CHIEF_LEADER, "?kind=审批拟办意见"))
                .contains(
                        "action=\"/batch\"",
                        "name=\"act\" value=\"approve-routing\"",
                        "value=\"case-a\"",
                        "value=\"case-b\"")
                .doesNotContain("waits-case-c");
    }

    @Test
    @DisplayName("旁边是点中的一件；它已办完的，就是清单上的第一件")
    void theCaseAtHand() throws Exception {
        CaseRow one = at(Stage.SUBMITTED, "case-a", "审核签字");
        CaseRow two = at(Stage.SUBMITTED, "case-b", "审核签字");
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 2, List.of(one, two)));
        rehearse("sign-reply");
        assertThat(page(Office.DEPUTY_LEADER, "?case=case-b")).contains("data-case=\"case-b\"");
        assertThat(page(Office.DEPUTY_LEADER, "?case=case-gone")).contains("data-case=\"case-a\"");
    }

    @Test
    @DisplayName("规则定了听取汇报的间隔：到期的重点督办件等着主要领导；没有间隔的不提")
    void reportsWaitForTheChief() throws Exception {
        CaseRow key = waiting("case-key", null, "section");
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 0, List.of()));
        buses.answer(FindCases.class, asked -> new CaseList(7, 1, List.of(key)));
        buses.answer(ReadReportRhythm.class, asked -> new RhythmOfReports(1));
        assertThat(page(Office.CHIEF_LEADER)).contains("href=\"/cases/case-key/do/hear-report\"");
        buses.answer(ReadReportRhythm.class, asked -> new RhythmOfReports(0));
        assertThat(page(Office.CHIEF_LEADER)).doesNotContain("/do/hear-report");
    }

    @Test
    @DisplayName("没有待办时说明并给出去处")
    void nothingWaits() throws Exception {
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 0, List.of()));
        buses.answer(FindCases.class, asked -> new CaseList(7, 0, List.of()));
        buses.answer(ListDecisions.class, asked -> new DecisionList(7, 0, List.of()));
        buses.answer(ListWaitingSummaries.class, asked -> new WaitingSummaries(7, List.of()));
        assertThat(page(Office.CHIEF_LEADER)).contains("没有等您办理的案件").contains("href=\"/cases\"");
    }

    private List<FindWaiting.Waiter> whomAskedFor() {
        return buses.questions.stream()
                .map(asked -> asked.getPayload())
                .filter(FindWaiting.class::isInstance)
                .flatMap(asked -> ((FindWaiting) asked).of().stream())
                .toList();
    }

    private void rehearse(String... open) {
        rehearse(Stage.SUBMITTED, open);
    }

    private void rehearse(Stage stage, String... open) {
        buses.answer(RehearseNext.class, asked -> new RehearsalOfActs(asked.caseId(), stage, List.of()));
        buses.answer(
                RehearseActs.class,
                asked -> new RehearsalOfActs(
                        asked.caseId(),
                        stage,
                        Arrays.stream(open)
                                .map(act -> new ActRehearsed(act, new Text("办" + act, act), true, List.of()))
                                .toList()));
    }

    private static CaseRow waiting(String key, LocalDate due, String person) {
        return Reshaped.of(Specimens.full(CaseRow.class))
                .with("caseId", new CaseId(key))
                .with("stage", Stage.SUBMITTED)
                .with("dueOn", due)
                .with("waitsFor", new Waiting(Office.DEPUTY_LEADER, person, null, new Text("审核签字", "sign"), null))
                .make();
    }

    private static CaseRow at(Stage stage, String key, String what) {
        return Reshaped.of(waiting(key, null, "x"))
                .with("stage", stage)
                .with("waitsFor", new Waiting(null, null, null, new Text(what, what), null))
                .make();
    }

    private String page(Office office, String... query) throws Exception {
        var answer = http.perform(get("/inbox" + String.join("", query)).with(Session.of(office)))
                .andReturn()
                .getResponse();
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(200);
        return html;
    }
}
