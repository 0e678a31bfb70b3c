package banli.command.act.intake;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

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
import banli.language.lifecycle.Stage;
import banli.language.word.Actor;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("登记")
class RegistrationScenariosTest {
    @Test
    @DisplayName("登记年度须与收件日期相符：当年，岁末收到的可为次年")
    void theRegisterYearFitsTheDayOfReceipt() {
        Story start = nothing().on(LocalDate.of(2026, 12, 10));
        given(start)
                .when(registry(), registration("关于老年助餐的建议", null, day(8, 31), 2025, true))
                .refusedBy(REGISTER_YEAR_FITS);
        given(start)
                .when(registry(), registration("关于老年助餐的建议", null, day(8, 31), 2027, true))
                .refusedBy(REGISTER_YEAR_FITS);
        given(start)
                .when(registry(), registration("关于老年助餐的建议", null, day(12, 5), 2027, true))
                .records(CaseRegistered.class);
        Story registered = start.then(registry(), registration("关于老年助餐的建议", ITEMS, day(8, 31), 2026, true));
        given(registered)
                .when(registry(), correct(0, registration("关于老年助餐的建议", ITEMS, day(8, 31), 2021, true)))
                .refusedBy(REGISTER_YEAR_FITS);
    }

    @Test
    @DisplayName("登记记下案由、条目、提出人和退回期限")
    void aRegistrationIsRecorded() {
        CaseRegistered fact = given(nothing()).when(registry(), registration()).records(CaseRegistered.class);
        assertThat(fact.items()).hasSize(3);
        assertThat(fact.caseId()).isEqualTo(CASE);
        assertThat(fact.deadlines()).extracting(Deadline::kind).containsExactly(DeadlineKind.OBJECTION);
        assertThat(fact.deadlines().getFirst().dueOn()).isEqualTo(day(3, 11));
    }

    @Test
    @DisplayName("正文未列条目的，案由即为唯一条目")
    void theTitleIsTheOnlyItemWhereNoneIsNamed() {
        CaseRegistered fact = given(nothing())
                .when(registry(), registration("关于老年助餐的建议", null, day(5, 29), 2026, true))
                .records(CaseRegistered.class);
        assertThat(fact.items()).containsExactly(new Item(1, "关于老年助餐的建议"));
        assertThat(fact.happenedOn()).isEqualTo(day(6, 1));
        assertThat(fact.coSigners()).isEmpty();
    }

    @Test
    @DisplayName("会办件登记时即起算会办意见期限")
    void anAssistCaseHasItsOpinionDue() {
        CaseRegistered fact = given(nothing())
                .when(registry(), register(NUMBER, CaseKind.PROPOSAL, UnitRole.ASSIST, List.of()))
                .records(CaseRegistered.class);
        assertThat(fact.deadlines())
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.OPINION)
                .extracting(Deadline::dueOn)
                .containsExactly(day(4, 2));
    }

    @Test
    @DisplayName("会后提出的，登记时起算交办期限")
    void aCaseBetweenSessionsIsToBeHandedOn() {
        RegisterCase a = registration();
        RegisterCase between = new RegisterCase(
                a.number(),
                a.kind(),
                Raised.BETWEEN_SESSIONS,
                2026,
                a.role(),
                a.leadUnit(),
                null,
                day(3, 2),
                null,
                null,
                a.title(),
                a.subject(),
                null,
                null,
                LEAD,
                null,
                null,
                true,
                null,
                null,
                day(3, 2));
        assertThat(given(nothing())
                        .when(registry(), between)
                        .records(CaseRegistered.class)
                        .deadlines())
                .extracting(Deadline::kind)
                .contains(DeadlineKind.HAND_ON);
        // Handing on in time is the referring office's duty, not one that we miss.
        given(nothing().then(registry(), between))
                .when(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null))
                .recordsNothing();
    }

    @Test
    @DisplayName("上级要求的会办期限更早的，以上级为准")
    void anEarlierDateFromAboveWins() {
        RegisterCase a = register(NUMBER, CaseKind.PROPOSAL, UnitRole.ASSIST, List.of());
        RegisterCase hurried = new RegisterCase(
                a.number(),
                a.kind(),
                a.raised(),
                2026,
                a.role(),
                a.leadUnit(),
                a.handedOnOn(),
                a.receivedOn(),
                null,
                day(3, 16),
                a.title(),
                a.subject(),
                null,
                null,
                LEAD,
                null,
                null,
                true,
                null,
                null,
                day(3, 2));
        Deadline due = given(nothing())
                .when(registry(), hurried)
                .records(CaseRegistered.class)
                .deadlines()
                .getLast();
        assertThat(due.dueOn()).isEqualTo(day(3, 16));
        assertThat(due.reckoning()).isNull();
    }

    @Test
    @DisplayName("同一案号不得登记两次")
    void aNumberIsRegisteredOnce() {
        given(aProposal()).when(registry(), registration()).refusedBy(REGISTERED_ONCE);
    }

    @Test
    @DisplayName("误登撤销后，同一案号可以重新登记")
    void anAnnulledNumberIsRegisteredAgain() {
        given(aProposal())
                .when(registry(), new AnnulRegistration(CASE, "案号抄错", null))
                .records(RegistrationAnnulled.class);
        Story annulled = aProposal().then(registry(), new AnnulRegistration(CASE, "案号抄错", day(3, 3)));
        assertThat(annulled.state.stage()).isEqualTo(Stage.ANNULLED);
        given(annulled).when(registry(), registration()).records(CaseRegistered.class);
        Story again = annulled.then(registry(), registration());
        assertThat(again.state.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(again.state.entries()).hasSize(3);
    }

    @Test
    @DisplayName("拟办意见批准后不得撤销登记")
    void noAnnullingAfterRoutingIsApproved() {
        given(aProposal().approved())
                .when(registry(), new AnnulRegistration(CASE, "案号抄错", null))
                .refusedBy(STAGE_ALLOWS);
    }

    @Test
    @DisplayName("补录只限账本启用以前的年度")
    void historicalEntryIsForEarlierYears() {
        given(nothing().fromAnEarlierRegister())
                .when(registry(), registration())
                .refusedBy(HISTORICAL_ENTRY_OPEN);
    }

    @Test
    @DisplayName("以前年度的案件可以补录")
    void anEarlierYearIsEntered() {
        given(nothing().fromAnEarlierRegister())
                .when(registry(), registration("关于老年助餐的建议", null, LocalDate.of(2021, 3, 1), 2021, true))
                .records(CaseRegistered.class);
    }

    @Test
    @DisplayName("未登记的案件不能办理")
    void anUnknownCaseIsUnknown() {
        given(nothing()).when(registry(), new AssignCase(CASE, null)).unknown();
    }

    @Test
    @DisplayName("添加附件")
    void aDocumentIsAttached() {
        Attachment scan = new Attachment("提案原件.pdf", "application/pdf", 1024, "a".repeat(64));
        given(aProposal())
                .when(registry(), new AttachDocument(CASE, scan, "case", null))
                .records(DocumentAttached.class);
    }
}
