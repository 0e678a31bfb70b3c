package banli.query.screen.notice;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DeadlineEvent.OverdueEscalated;
import banli.language.event.DirectoryEvent.OfficeAsked;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.IntakeEvent.HandlerChanged;
import banli.language.event.IntakeEvent.RoutingProposed;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerFact;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingCorrected;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.language.event.SupervisionEvent.KeySupervisionDesignated;
import banli.language.query.notice.ListNotices;
import banli.language.query.notice.NoticeList;
import banli.language.query.notice.NoticeList.Notice;
import banli.language.word.Actor;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.NoticeKind;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Escalation;
import banli.language.word.meeting.MeetingDecision;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.person.Enciphered;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提醒：每人只看到与己有关的新事")
class NoticesTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 25);

    private final Bureau office = new Bureau(TODAY);
    private final CaseId caseId =
            Story.proposal("21-168", UnitRole.LEAD).registered().id();

    @BeforeEach
    void people() {
        record("ledger", new LedgerOpened("demo", null, "民政局", "民", "shanghai", true, List.of("root", "root2"), TODAY));
        record("unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "deputy", null, null));
        person("li", Office.SECTION, "yanglao");
        person("zhao", Office.SECTION, "yanglao");
        person("wu", Office.REGISTRY, null);
        person("chief", Office.CHIEF_LEADER, null);
        person("deputy", Office.DEPUTY_LEADER, null);
        person("other-deputy", Office.DEPUTY_LEADER, null);
        person("super", Office.SUPERVISOR, null);
        person("root", Office.ADMIN, null);
        office.ledger()
                .record(
                        caseId,
                        Story.proposal("21-168", UnitRole.LEAD).accepted().facts());
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("催办告诉承办人，办过的人自己不再被告知；换了承办人，新事归新的人")
    void whoHasTheCaseIsTold() {
        long before = office.ledger().head();
        by("super", Office.SUPERVISOR, new CaseChased(1, "请尽快联系", TODAY));
        assertThat(news("li", Office.SECTION, "yanglao", before))
                .singleElement()
                .satisfies(chased -> {
                    assertThat(chased.kind()).isEqualTo(NoticeKind.CHASED);
                    assertThat(chased.caseId()).isEqualTo(caseId);
                    assertThat(chased.title()).isNotBlank();
                    assertThat(chased.fact().sentence().zh()).contains("请尽快联系");
                });
        assertThat(news("zhao", Office.SECTION, "yanglao", before)).isEmpty();
        assertThat(news("super", Office.SUPERVISOR, null, before)).isEmpty();

        by("deputy", Office.DEPUTY_LEADER, new HandlerChanged("li", "zhao", "调岗", TODAY));
        assertThat(news("li", Office.SECTION, "yanglao", before)).isEmpty();
        assertThat(news("zhao", Office.SECTION, "yanglao", before))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.GIVEN, NoticeKind.CHASED);
    }

    @Test
    @DisplayName("主要领导分管的科室，所指定签字的副职得到提醒")
    void whoIsNamedToSign() {
        record("unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "chief", null, null));
        by(
                "wu",
                Office.REGISTRY,
                new RoutingProposed(UnitRole.LEAD, "yanglao", "li", List.of(), "拟办", "other-deputy", TODAY));
        long before = office.ledger().head();
        by(
                Actor.SYSTEM.person(),
                Office.SYSTEM,
                new OverdueEscalated(DeadlineKind.REPLY, null, TODAY, Escalation.DEPUTY_LEADER, 3, "x", TODAY));
        assertThat(news("other-deputy", Office.DEPUTY_LEADER, null, before)).hasSize(1);
    }

    @Test
    @DisplayName("交接以后，接手的人只知道交接本身和还等着办的；从前已有结果的、只供知悉的不再提醒；以后的新事照旧")
    void whoTakesOver() {
        long before = office.ledger().head();
        by("super", Office.SUPERVISOR, new CaseChased(1, "已经答复过的催办", TODAY));
        by("li", Office.SECTION, new ChaseAnswered(1, "本周联系", TODAY));
        by("super", Office.SUPERVISOR, new KeySupervisionDesignated("chief", "局", TODAY));
        by("super", Office.SUPERVISOR, new CaseChased(2, "还没有答复的催办", TODAY));
        by("super", Office.SUPERVISOR, new CaseChased(3, "也没有答复的催办", TODAY));
        assertThat(news("li", Office.SECTION, "yanglao", before)).hasSize(3);

        by("wu", Office.REGISTRY, new WorkHandedOver("li", "zhao", true, List.of(), "调岗", TODAY));
        assertThat(news("zhao", Office.SECTION, "yanglao", before))
                .extracting(notice -> notice.fact().sentence().zh())
                .satisfiesExactly(
                        given -> assertThat(given).contains("交"),
                        open -> assertThat(open).contains("也没有答复的催办"),
                        open -> assertThat(open).contains("还没有答复的催办"));
        by("chief", Office.CHIEF_LEADER, new ReplySentBack(1, 1, List.of(), TODAY));
        assertThat(news("zhao", Office.SECTION, "yanglao", before)).hasSize(4);
    }

    @Test
    @DisplayName("超期逐级：承办人、分管该科的领导、主要领导，各知各的")
    void eachStepIsToldToItsOwn() {
        long before = office.ledger().head();
        for (Escalation step : Escalation.values()) {
            by(
                    Actor.SYSTEM.person(),
                    Office.SYSTEM,
                    new OverdueEscalated(DeadlineKind.REPLY, null, TODAY, step, 3, "overdue", TODAY));
        }
        by(Actor.SYSTEM.person(), Office.SYSTEM, new DeadlineMissed(DeadlineKind.PUBLICATION, null, TODAY, 1, TODAY));
        assertThat(news("li", Office.SECTION, "yanglao", before)).hasSize(1);
        assertThat(news("deputy", Office.DEPUTY_LEADER, null, before)).hasSize(1);
        assertThat(news("chief", Office.CHIEF_LEADER, null, before)).hasSize(1);
        assertThat(news("other-deputy", Office.DEPUTY_LEADER, null, before)).isEmpty();
        assertThat(news("wu", Office.REGISTRY, null, before))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.DUE);
    }

    @Test
    @DisplayName("保密案件不告诉不得阅读的人；管理员只知道职务的事，不知道案件")
    void nobodyIsToldOfWhatTheyMayNotRead() {
        long before = office.ledger().head();
        record(
                "proposer:chen-zhen",
                new ProposerEntered(
                        "chen-zhen", "陈箴", Body.CPPCC, null, new Enciphered<>("proposer:chen-zhen", "00", "00"), true));
        record("user:sun", new OfficeAsked("sun", Office.SECTION, "yanglao"));
        by("li", Office.SECTION, new ChaseAnswered(1, "本周联系", TODAY));
        by("chief", Office.CHIEF_LEADER, new ReplySentBack(1, 1, List.of(), TODAY));
        assertThat(news("super", Office.SUPERVISOR, null, before)).isEmpty();
        assertThat(news("li", Office.SECTION, "yanglao", before))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.SENT_BACK);
        assertThat(news("root2", Office.ADMIN, null, before)).singleElement().satisfies(asked -> {
            assertThat(asked.kind()).isEqualTo(NoticeKind.ASKED);
            assertThat(asked.caseId()).isNull();
        });
        assertThat(news("zhao", Office.SECTION, "yanglao", -1))
                .extracting(notice -> notice.fact().type())
                .contains("office-confirmed");
    }

    @Test
    @DisplayName("会议决定的事项告诉责任人；更正后划去的不再告诉；报告办结告诉办公室")
    void whatAMeetingDecidedIsToldToItsOwners() {
        long before = office.ledger().head();
        List<MeetingDecision> decided = List.of(
                new MeetingDecision("开展培训", "li", TODAY, null), new MeetingDecision("更换终端", "zhao", TODAY, null));
        MeetingHeld held = new MeetingHeld(
                "2021-1",
                MeetingKind.LEADERS,
                TODAY,
                null,
                "chief",
                List.of("chief"),
                List.of(),
                "议题",
                decided,
                List.of());
        record("meeting:2021-1", held);
        assertThat(news("li", Office.SECTION, "yanglao", before))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(NoticeKind.GIVEN);
                    assertThat(one.meeting()).isEqualTo("2021-1");
                    assertThat(one.caseId()).isNull();
                });
        assertThat(news("wu", Office.REGISTRY, null, before)).isEmpty();
        record("meeting:2021-1", new MeetingCorrected("2021-1", held, List.of(2), "误记"));
        assertThat(news("zhao", Office.SECTION, "yanglao", before)).hasSize(1);
        assertThat(news("li", Office.SECTION, "yanglao", before)).hasSize(2);
        record("meeting:2021-1", new DecisionReported("2021-1", 1, "机密的情况", TODAY));
        assertThat(news("wu", Office.REGISTRY, null, before)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(NoticeKind.ANSWERED);
            assertThat(one.fact().sentence().zh()).contains("2021-1", "第1项").doesNotContain("机密");
        });
    }

    private List<Notice> news(String person, Office in, String unit, long after) {
        Map<String, String> as = new HashMap<>(Map.of(Meta.ACTOR, person, Meta.OFFICE, in.name()));
        if (unit != null) {
            as.put(Meta.ACTING_UNIT, unit);
        }
        NoticeList list = office.read().ask(new ListNotices(after, 100), as);
        return list.notices();
    }

    private void by(String person, Office in, CaseEvent fact) {
        office.ledger()
                .record(
                        caseId.value(),
                        fact,
                        Map.of(Meta.ACTOR, person, Meta.ACTOR_NAME, person, Meta.OFFICE, in.name()));
    }

    private void person(String id, Office held, String unit) {
        record("user:" + id, new UserEntered(id, id, unit, null));
        record("user:" + id, new OfficeConfirmed(id, held, unit));
    }

    private void record(String stream, LedgerFact fact) {
        office.ledger().record(stream, fact, Map.of(Meta.ACTOR, "root", Meta.ACTOR_NAME, "root", Meta.OFFICE, "ADMIN"));
    }
}
