package banli.command.act.replay;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Story.aProposal;
import static banli.command.act.Story.anAssistCase;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.command.act.TestPolicy;
import banli.command.act.deadline.UnderRules;
import banli.command.policy.DocumentChecks;
import banli.command.policy.Policies;
import banli.command.policy.PolicyBook;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.DeadlineCommand.GrantExtension;
import banli.language.command.DeadlineCommand.RecalculateDeadlines;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.command.IntakeCommand.RecordDirective;
import banli.language.query.policy.CasesReplayed.CaseReplayed;
import banli.language.query.policy.CasesReplayed.DueReplayed;
import banli.language.query.policy.CasesReplayed.Kept;
import banli.language.word.Actor;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.DirectiveOrder;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("换规则重演一案")
class CaseReplayTest {
    @Test
    @DisplayName("在自己的规则之下：每项期限、每个结论都与当年相同，延期、退回、重新办理、会办、重算也是")
    void underItsOwnRules() {
        List<Story> stories = List.of(
                aProposal().assigned(),
                aProposal().accepted(),
                extended(),
                aProposal().archived(),
                aProposal().reopened(),
                anAssistCase().archived(),
                directed(null, day(5, 6)),
                directed(UnitRole.ASSIST, null),
                extendedFromAbove(),
                aProposal().closed().fromAnEarlierRegister());
        for (Story story : stories) {
            CaseReplayed replayed = CaseReplay.under(story.state, story.now, story.now);
            assertThat(replayed.dues()).isNotEmpty().noneMatch(DueReplayed::differs);
            assertThat(replayed.bound()).isEmpty();
            assertThat(replayed.lifted()).isEmpty();
            assertThat(replayed.acts().judged()).isPositive();
            assertThat(replayed.acts().unjudged()).isZero();
            assertThat(replayed.acts().refused()).isEmpty();
        }
        Story changed = aProposal().accepted().on(day(3, 9)).under(new TestPolicy(6, Set.of()));
        Story recounted = changed.then(Actor.SYSTEM, new RecalculateDeadlines(CASE, "policy", null));
        assertThat(CaseReplay.under(recounted.state, recounted.now, recounted.now)
                        .dues())
                .noneMatch(DueReplayed::differs);
    }

    @Test
    @DisplayName("期限更短：按期答复的变成超期，日期和结论都说出来；办理的日子不变")
    void aShorterTime() {
        Story story = aProposal().archived();
        CaseReplayed replayed = CaseReplay.under(story.state, story.now, story.under(new TestPolicy(1, Set.of())).now);
        assertThat(of(DeadlineKind.REPLY, replayed))
                .returns(day(5, 27), DueReplayed::was)
                .returns(day(3, 27), DueReplayed::wouldBe)
                .returns(day(3, 31), DueReplayed::metOn)
                .returns(Kept.IN_TIME, DueReplayed::wasKept)
                .returns(Kept.LATE, DueReplayed::wouldBeKept)
                .returns(true, DueReplayed::turnsLate);
        assertThat(replayed.supposed().onTime()).isFalse();
        assertThat(replayed.supposed().dueOn()).isEqualTo(day(3, 27));
    }

    @Test
    @DisplayName("准予的延期在另一规则之下照样加上；未办完的以今天判断")
    void theExtensionIsKept() {
        Story story = extended();
        CaseReplayed replayed = CaseReplay.under(story.state, story.now, story.under(new TestPolicy(1, Set.of())).now);
        DueReplayed reply = of(DeadlineKind.REPLY, replayed);
        assertThat(reply.was()).isEqualTo(day(6, 26));
        assertThat(reply.wouldBe()).isEqualTo(day(4, 26));
        assertThat(reply.wasKept()).isEqualTo(Kept.RUNNING);
        assertThat(reply.wouldBeKept()).isEqualTo(Kept.RUNNING);
        Story june = story.on(day(6, 1));
        assertThat(of(
                                DeadlineKind.REPLY,
                                CaseReplay.under(june.state, june.now, june.under(new TestPolicy(1, Set.of())).now))
                        .wouldBeKept())
                .isEqualTo(Kept.OVERDUE);
    }

    @Test
    @DisplayName("另一地的规则：没有的期限说没有，多出的期限列出；见面按其方式重新计；不再约束的规则列出")
    void anotherPlace() {
        Story story = aProposal().archived();
        PolicyBook book = PolicyBook.EMPTY.supposingCalendar(Policies.text("calendars/state-council-2026.json"));
        String zhejiang = Policies.text("examples/zhejiang.json")
                .replaceFirst("\"channels\": \\[[^]]*]", "\"channels\": [\"PHONE\"]")
                .replaceFirst("\"revisit-before-closing\",", "");
        CaseReplayed replayed = CaseReplay.under(
                story.state, story.now, new UnderRules(story.now, book.alone(DocumentChecks.read(zhejiang))));
        assertThat(of(DeadlineKind.FIRST_CONTACT, replayed))
                .returns(null, DueReplayed::wouldBe)
                .returns(null, DueReplayed::wouldBeKept);
        assertThat(replayed.supposed().met()).isFalse();
        assertThat(replayed.lifted()).isEmpty();
        assertThat(CaseReplay.under(story.state, story.now, story.now)
                        .supposed()
                        .met())
                .isTrue();

        Story back = story.under(book.alone(DocumentChecks.read(zhejiang))
                .inForce(day(1, 1), day(1, 1))
                .orElseThrow());
        assertThat(CaseReplay.under(
                                story.state,
                                story.under(new TestPolicy(3, Set.of("contact-before-reply"))).now,
                                back.now)
                        .bound())
                .contains("contact-before-reply");
    }

    @Test
    @DisplayName("有异议的联系不算见面")
    void aDisputedContactIsNoMeeting() {
        Story story = aProposal()
                .delivered()
                .then(registry(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, false, "没有见过", day(4, 1)))
                .then(registry(), new ConfirmContact(CASE, 2, LEAD_PROPOSER, false, "没有见过", day(4, 1)));
        assertThat(CaseReplay.under(story.state, story.now, story.now)
                        .supposed()
                        .met())
                .isFalse();
    }

    @Test
    @DisplayName("上级来文定的日期照来文；来文改了职责，期限按另一规则起算")
    void papersFromAbove() {
        Story dated = directed(null, day(5, 6));
        assertThat(of(
                                DeadlineKind.REPLY,
                                CaseReplay.under(dated.state, dated.now, dated.under(new TestPolicy(1, Set.of())).now))
                        .wouldBe())
                .isEqualTo(day(5, 6));
        Story granted = extendedFromAbove();
        CaseReplayed replayed =
                CaseReplay.under(granted.state, granted.now, granted.under(new TestPolicy(1, Set.of())).now);
        assertThat(of(DeadlineKind.REPLY, replayed).wouldBe()).isEqualTo(day(7, 1));
        Story assisting = directed(UnitRole.ASSIST, null);
        assertThat(CaseReplay.under(assisting.state, assisting.now, assisting.now)
                        .dues())
                .filteredOn(due -> due.kind() == DeadlineKind.OPINION)
                .singleElement()
                .matches(due -> due.was().equals(due.wouldBe()));
    }

    /** Asked of us and granted above, until a day that the paper sets. */
    private static Story extendedFromAbove() {
        return aProposal()
                .accepted()
                .on(day(3, 10))
                .then(handler(), new RequestExtension(CASE, 30, "涉及面广", day(3, 9)))
                .then(
                        registry(),
                        new RecordDirective(
                                CASE,
                                "区政协函2号",
                                "区政协",
                                day(3, 10),
                                null,
                                null,
                                null,
                                day(7, 1),
                                DirectiveOrder.EXTENSION_GRANTED,
                                "同意延期",
                                day(3, 10)));
    }

    private static Story directed(UnitRole role, LocalDate dueOn) {
        String lead = role == null ? null : "data-office";
        return aProposal()
                .accepted()
                .then(
                        registry(),
                        new RecordDirective(
                                CASE, "区政协函1号", "区政协", day(3, 9), role, lead, null, dueOn, null, "照办", day(3, 9)));
    }

    private static Story extended() {
        return aProposal()
                .accepted()
                .on(day(3, 9))
                .then(handler(), new RequestExtension(CASE, 30, "涉及面广", day(3, 9)))
                .then(chief(), new GrantExtension(CASE, null, null));
    }

    private static DueReplayed of(DeadlineKind kind, CaseReplayed replayed) {
        return replayed.dues().stream()
                .filter(due -> due.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
