package banli.command.act.intake;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;

import banli.command.act.Story;
import banli.language.command.*;
import banli.language.command.ClosingCommand.*;
import banli.language.command.CommitmentCommand.*;
import banli.language.command.ContactCommand.*;
import banli.language.command.CorrectionCommand.*;
import banli.language.command.DeadlineCommand.*;
import banli.language.command.DisclosureCommand.*;
import banli.language.command.FeedbackCommand.*;
import banli.language.command.IntakeCommand.*;
import banli.language.command.OpinionCommand.*;
import banli.language.command.ReplyCommand.*;
import banli.language.command.SupervisionCommand.*;
import banli.language.event.*;
import banli.language.event.ClosingEvent.*;
import banli.language.event.CommitmentEvent.*;
import banli.language.event.ContactEvent.*;
import banli.language.event.CorrectionEvent.*;
import banli.language.event.DeadlineEvent.*;
import banli.language.event.DisclosureEvent.*;
import banli.language.event.FeedbackEvent.*;
import banli.language.event.IntakeEvent.*;
import banli.language.event.OpinionEvent.*;
import banli.language.event.ReplyEvent.*;
import banli.language.event.SupervisionEvent.*;
import banli.language.word.*;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("上级来文的登记与更正")
class DirectiveRecordScenariosTest {
    private static RecordDirective paper(DirectiveOrder order, LocalDate dueOn, LocalDate day) {
        return new RecordDirective(CASE, "区政协函〔2026〕12号", "区政协提案委", day, null, null, null, dueOn, order, "请照此办理", day);
    }

    private static RecordDirective role(UnitRole role, String lead, LocalDate day) {
        return new RecordDirective(CASE, "区政协函〔2026〕9号", "区政协提案委", day, role, lead, null, null, null, "调整职责", day);
    }

    @Test
    @DisplayName("同一件来文只登记一次；来文日期、期限须说得通")
    void aPaperIsRecordedOnce() {
        RecordDirective other = paper(DirectiveOrder.OTHER, null, day(3, 20));
        given(aProposal().accepted().then(registry(), other))
                .when(registry(), other)
                .refusedBy(NOT_TWICE);
        given(aProposal().accepted())
                .when(registry(), paper(null, day(3, 19), day(3, 20)))
                .refusedFor("dueOn");
        given(aProposal().accepted())
                .when(
                        registry(),
                        new RecordDirective(
                                CASE, "1号", "区政协", day(3, 21), null, null, null, null, null, "内容", day(3, 20)))
                .refusedFor("datedOn");
        given(aProposal().accepted()).when(handler(), other).refusedToTheOffice(OFFICE_MAY_ACT);
    }

    @Test
    @DisplayName("来文的文号可以更正；来文已使案件变动的，另记一件")
    void aPaperIsCorrectedWhileItChangedNothing() {
        Story plain = aProposal().accepted().then(registry(), paper(DirectiveOrder.OTHER, null, day(3, 20)));
        RecordDirective anew = new RecordDirective(
                CASE,
                "区政协函〔2026〕21号",
                "区政协提案委",
                day(3, 20),
                null,
                null,
                null,
                null,
                DirectiveOrder.OTHER,
                "请照此办理",
                day(3, 20));
        given(plain)
                .when(registry(), correct(plain.at(DirectiveRecorded.class), anew))
                .records(RecordCorrected.class);
        Story moved = aProposal().accepted().then(registry(), role(UnitRole.ASSIST, "data-office", day(3, 20)));
        given(moved)
                .when(
                        registry(),
                        correct(moved.at(DirectiveRecorded.class), role(UnitRole.ASSIST, "health", day(3, 20))))
                .refusedBy(CORRECTION_OF_SAME_FACT);
    }
}
