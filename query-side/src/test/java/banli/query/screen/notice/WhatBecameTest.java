package banli.query.screen.notice;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.CommitmentEvent.CommitmentFulfilled;
import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DirectoryEvent.OfficeAsked;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.IntakeEvent.DirectiveRecorded;
import banli.language.event.LedgerFact;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.language.query.notice.ListNotices;
import banli.language.query.notice.NoticeList.Notice;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.NoticeKind;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Adoption;
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

@DisplayName("提醒：已有结果的，说后来怎样")
class WhatBecameTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 25);

    private final Bureau office = new Bureau(TODAY);
    private final Story story = Story.proposal("21-168", UnitRole.LEAD).submitted(Adoption.FULL);
    private final CaseId caseId = story.id();
    private long before;

    @BeforeEach
    void people() {
        record("unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "deputy", null, null), "root");
        for (String id : List.of("li", "deputy", "root", "root2")) {
            record("user:" + id, new UserEntered(id, id, null, null), "root");
        }
        record("user:li", new OfficeConfirmed("li", Office.SECTION, "yanglao"), "root");
        record("user:deputy", new OfficeConfirmed("deputy", Office.DEPUTY_LEADER, null), "root");
        record("user:root2", new OfficeConfirmed("root2", Office.ADMIN, null), "root");
        before = office.ledger().head();
        for (CaseEvent fact : story.facts()) {
            record(caseId.value(), fact, "li");
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("交来签字的稿，别人已退回：不再是请您办理，而是已有结果和退回的一句；自己退回的不再提醒")
    void whatOthersDecided() {
        assertThat(news("deputy", Office.DEPUTY_LEADER))
                .extracting(Notice::kind)
                .contains(NoticeKind.ASKED);
        record(caseId.value(), new ReplySentBack(1, 1, List.of(), TODAY), "chief");
        assertThat(news("deputy", Office.DEPUTY_LEADER)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(NoticeKind.DECIDED);
            assertThat(one.fact().type()).isEqualTo("reply-submitted");
            assertThat(one.became().type()).isEqualTo("reply-sent-back");
        });
    }

    @Test
    @DisplayName("自己办了的，不再是新事")
    void whatOneDecidedOneself() {
        record(caseId.value(), new ReplySentBack(1, 1, List.of(), TODAY), "deputy");
        assertThat(news("deputy", Office.DEPUTY_LEADER)).isEmpty();
    }

    @Test
    @DisplayName("几次催办只答复了一次，都还等着；全部答复了才算")
    void severalAtOnce() {
        record(caseId.value(), new CaseChased(1, "请抓紧", TODAY), "super");
        record(caseId.value(), new CaseChased(2, "再请抓紧", TODAY), "super");
        record(caseId.value(), new ChaseAnswered(2, "本周办", TODAY), "zhao");
        assertThat(chases()).containsExactly(NoticeKind.CHASED, NoticeKind.CHASED);
        record(caseId.value(), new ChaseAnswered(1, "本周办", TODAY), "zhao");
        assertThat(chases()).containsExactly(NoticeKind.DECIDED, NoticeKind.DECIDED);
    }

    @Test
    @DisplayName("案件之外的也一样：申请的职务已由别人确认")
    void besideCases() {
        record("user:zhao", new OfficeAsked("zhao", Office.SECTION, "yanglao"), "root");
        assertThat(news("root2", Office.ADMIN)).extracting(Notice::kind).containsExactly(NoticeKind.ASKED);
        record("user:zhao", new OfficeConfirmed("zhao", Office.SECTION, "yanglao"), "root3");
        assertThat(news("root2", Office.ADMIN)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(NoticeKind.DECIDED);
            assertThat(one.became().type()).isEqualTo("office-confirmed");
        });
    }

    @Test
    @DisplayName("到期的：答复送达以后，超期的提醒说后来怎样；送达的人自己不再被提醒；别的期限照旧等着")
    void whatFellDue() {
        LocalDate due = TODAY.minusDays(2);
        Deadline reply = new Deadline(DeadlineKind.REPLY, due, due.minusDays(5), null);
        record(
                caseId.value(),
                new CommitmentMade(
                        1, 1, "增设三台", "li", null, new Deadline(DeadlineKind.COMMITMENT, due, due, null), TODAY),
                "zhao");
        record(
                caseId.value(),
                new DirectiveRecorded(
                        1, "督办1号", "区政府办", null, null, null, null, null, null, "提前", List.of(reply), TODAY),
                "wu");
        before = office.ledger().head();
        record(caseId.value(), new DeadlineMissed(DeadlineKind.REPLY, null, due, 2, TODAY), "system");
        record(caseId.value(), new DeadlineMissed(DeadlineKind.COMMITMENT, 1, due, 2, TODAY), "system");
        assertThat(dues()).containsExactly(NoticeKind.DUE, NoticeKind.DUE);
        record(caseId.value(), new CommitmentFulfilled(1, "已增设", false, TODAY), "zhao");
        assertThat(dues()).containsExactly(NoticeKind.DECIDED, NoticeKind.DUE);
        assertThat(news("li", Office.SECTION).getFirst().became().type()).isEqualTo("commitment-fulfilled");
    }

    private List<NoticeKind> dues() {
        return news("li", Office.SECTION).stream()
                .filter(one -> one.fact().type().equals("deadline-missed"))
                .map(Notice::kind)
                .toList();
    }

    private List<NoticeKind> chases() {
        return news("li", Office.SECTION).stream()
                .filter(one -> one.fact().type().equals("case-chased"))
                .map(Notice::kind)
                .toList();
    }

    private List<Notice> news(String person, Office in) {
        Map<String, String> as = new HashMap<>(Map.of(Meta.ACTOR, person, Meta.OFFICE, in.name()));
        if (in == Office.SECTION) {
            as.put(Meta.ACTING_UNIT, "yanglao");
        }
        return office.read().ask(new ListNotices(before, 100), as).notices();
    }

    private void record(String stream, LedgerFact fact, String by) {
        office.ledger().record(stream, fact, Map.of(Meta.ACTOR, by, Meta.ACTOR_NAME, by, Meta.OFFICE, "REGISTRY"));
    }
}
