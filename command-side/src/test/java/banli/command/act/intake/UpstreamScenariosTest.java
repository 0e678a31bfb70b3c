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
import banli.language.word.*;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("退回上级")
class UpstreamScenariosTest {
    private static ObjectToHandOn upwards(LocalDate day) {
        return new ObjectToHandOn(CASE, "不属本局职责", "health", day);
    }

    private static ApproveObjection agreed(LocalDate day) {
        return new ApproveObjection(CASE, day);
    }

    private static RecordObjectionOutcome answer(ObjectionOutcome outcome, LocalDate day) {
        return new RecordObjectionOutcome(CASE, outcome, "上级意见", day);
    }

    private static RecordDirective paper(DirectiveOrder order, LocalDate dueOn, LocalDate day) {
        return new RecordDirective(CASE, "区政协函〔2026〕12号", "区政协提案委", day, null, null, null, dueOn, order, "请照此办理", day);
    }

    @Test
    @DisplayName("退回上级由办公室提出，主要领导本人同意，并在期限内")
    void theChiefAgreesByAnActOfHisOwn() {
        given(aProposal()).when(registry(), upwards(day(3, 11))).records(ObjectionProposed.class);
        given(aProposal()).when(registry(), upwards(day(3, 12))).refusedBy(OBJECTION_IN_WINDOW);
        Story proposed = aProposal().then(registry(), upwards(day(3, 10)));
        assertThat(proposed.state.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(given(proposed)
                        .when(chief(), agreed(day(3, 11)))
                        .records(HandOnObjected.class)
                        .approvedBy())
                .isEqualTo("li");
        given(proposed).when(registry(), upwards(day(3, 10))).refusedBy(NOT_TWICE);
        given(proposed).when(chief(), agreed(day(3, 12))).refusedBy(OBJECTION_IN_WINDOW);
        given(proposed).when(chief(), agreed(day(3, 9))).refusedBy(STEPS_IN_ORDER);
        given(proposed).when(deputy(), agreed(day(3, 11))).refusedToTheOffice(OFFICE_MAY_ACT);
        given(aProposal()).when(chief(), agreed(day(3, 11))).refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("提出退回的人代理主要领导也不得自己同意")
    void whoProposedNeverAgrees() {
        Story proposed = aProposal().then(registry(), upwards(day(3, 10)));
        given(proposed).when(actingFor(registry(), chief()), agreed(day(3, 11))).refusedBy(ASKER_NEVER_AGREES);
        given(proposed)
                .when(actingFor(registry(), chief()), new DeclineObjection(CASE, "应当办理", day(3, 11)))
                .refusedBy(ASKER_NEVER_AGREES);
    }

    @Test
    @DisplayName("主要领导不同意的，照常办理")
    void theChiefDeclines() {
        Story proposed = aProposal().then(registry(), upwards(day(3, 10)));
        given(proposed)
                .when(chief(), new DeclineObjection(CASE, "应当办理", day(3, 11)))
                .records(ObjectionDeclined.class);
        Story declined = proposed.then(chief(), new DeclineObjection(CASE, "应当办理", day(3, 11)));
        given(declined).when(chief(), agreed(day(3, 11))).refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("科室签收后才发现不属本局的，签字以前仍可退回上级")
    void afterAssignmentItCanStillGoBack() {
        Story late = aProposal().accepted().then(registry(), upwards(day(3, 11)));
        given(late).when(chief(), agreed(day(3, 11))).records(HandOnObjected.class);
        given(aProposal().signed()).when(registry(), upwards(day(3, 11))).refusedBy(STAGE_ALLOWS);
        Story upheld =
                late.then(chief(), agreed(day(3, 11))).then(registry(), answer(ObjectionOutcome.UPHELD, day(3, 16)));
        assertThat(upheld.state.stage()).isEqualTo(Stage.IN_HANDLING);
    }

    @Test
    @DisplayName("过了期限，上级来文同意的可以退回")
    void afterItsWindowOnlyAsTheReferringOfficeAllows() {
        Story handled = aProposal().accepted();
        given(handled).when(registry(), upwards(day(4, 1))).refusedBy(OBJECTION_IN_WINDOW);
        Story allowed = handled.then(registry(), paper(DirectiveOrder.RETURN_ALLOWED, null, day(3, 31)));
        given(allowed).when(registry(), upwards(day(4, 1))).records(ObjectionProposed.class);
    }

    @Test
    @DisplayName("签字的答复使待同意的退回落空")
    void aSignatureEndsTheProposal() {
        Story signed = aProposal()
                .consulted()
                .then(registry(), paper(DirectiveOrder.RETURN_ALLOWED, null, day(3, 23)), upwards(day(3, 24)))
                .then(deputy(), new SignReply(CASE, null, day(3, 25)));
        given(signed).when(chief(), agreed(day(3, 26))).refusedBy(STAGE_ALLOWS, ON_RECORD);
    }

    @Test
    @DisplayName("上级同意退回的，案件终结；退回后又交来的，可以另一职责重新登记")
    void aReturnedCaseEndsAndMayComeBack() {
        Story objected =
                aProposal().approved().then(registry(), upwards(day(3, 5))).then(chief(), agreed(day(3, 5)));
        given(objected)
                .when(registry(), answer(ObjectionOutcome.RETURNED, null))
                .records(CaseReturned.class);
        Story returned = objected.then(registry(), answer(ObjectionOutcome.RETURNED, day(3, 9)));
        assertThat(returned.state.deadlines().open()).isEmpty();
        given(returned).when(registry(), new AssignCase(CASE, null)).refusedBy(STAGE_ALLOWS);
        RegisterCase back = register(NUMBER, CaseKind.PROPOSAL, UnitRole.ASSIST, List.of(SECOND));
        given(returned).when(registry(), back).records(CaseRegistered.class);
        assertThat(returned.then(registry(), back).state.intake().role()).isEqualTo(UnitRole.ASSIST);
        given(aProposal().accepted()).when(registry(), back).refusedBy(REGISTERED_ONCE);
    }

    @Test
    @DisplayName("上级维持交办的，回到原环节，不得再退，除非上级来文又同意")
    void anUpheldHandOnGoesOn() {
        Story upheld = aProposal()
                .approved()
                .then(registry(), upwards(day(3, 5)))
                .then(chief(), agreed(day(3, 5)))
                .then(registry(), answer(ObjectionOutcome.UPHELD, day(3, 9)));
        assertThat(upheld.state.stage()).isEqualTo(Stage.ROUTING_APPROVED);
        given(upheld).when(registry(), upwards(day(3, 10))).refusedBy(OBJECTION_REFUSED_IS_FINAL);
        given(upheld).when(registry(), new AssignCase(CASE, null)).records(CaseAssigned.class);
        given(upheld.then(registry(), paper(DirectiveOrder.RETURN_ALLOWED, null, day(3, 10))))
                .when(registry(), upwards(day(3, 20)))
                .records(ObjectionProposed.class);
        given(aProposal().then(registry(), upwards(day(3, 5))).then(chief(), agreed(day(3, 5))))
                .when(registry(), answer(ObjectionOutcome.UPHELD, null))
                .records(HandOnUpheld.class);
    }
}
