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
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("签收与退回")
class AssignmentScenariosTest {
    @Test
    @DisplayName("承办科室签收")
    void theSectionAccepts() {
        given(aProposal().assigned())
                .when(handler(), new AcceptCase(CASE, null))
                .records(CaseAccepted.class);
    }

    @Test
    @DisplayName("科室在期限内可以退回")
    void theSectionObjectsInTime() {
        given(aProposal().assigned())
                .when(handler(), new ObjectToAssignment(CASE, "属救助科职责", RELIEF, day(3, 16)))
                .records(AssignmentObjected.class);
    }

    @Test
    @DisplayName("规则5 过期不得退回")
    void noObjectionAfterItsWindow() {
        given(aProposal().assigned())
                .when(handler(), new ObjectToAssignment(CASE, "属救助科职责", null, day(3, 17)))
                .refusedBy(OBJECTION_IN_WINDOW);
    }

    @Test
    @DisplayName("规则5 退回未被同意的，应当办理")
    void aRefusedObjectionIsFinal() {
        Story upheld = aProposal()
                .assigned()
                .then(handler(), new ObjectToAssignment(CASE, "属救助科职责", null, day(3, 6)))
                .then(registry(), new UpholdAssignment(CASE, "职责明确", day(3, 9)));
        given(upheld)
                .when(handler(), new ObjectToAssignment(CASE, "仍有异议", null, day(3, 10)))
                .refusedBy(OBJECTION_REFUSED_IS_FINAL);
        given(upheld).when(handler(), new AcceptCase(CASE, null)).records(CaseAccepted.class);
    }

    @Test
    @DisplayName("建议的承办科室须为本局科室")
    void theSectionProposedIsOurs() {
        given(aProposal().assigned())
                .when(handler(), new ObjectToAssignment(CASE, "属他局职责", "health", day(3, 6)))
                .refusedBy(ROUTED_TO_SECTION);
    }

    @Test
    @DisplayName("维持交办、改办由办公室决定")
    void theRegistryUpholdsOrReassigns() {
        Story objected =
                aProposal().assigned().then(handler(), new ObjectToAssignment(CASE, "属救助科职责", RELIEF, day(3, 6)));
        given(objected)
                .when(registry(), new UpholdAssignment(CASE, "职责明确", null))
                .records(AssignmentUpheld.class);
        CaseReassigned fact = given(objected)
                .when(registry(), new ReassignCase(CASE, RELIEF, "zheng", "改由救助科", null))
                .records(CaseReassigned.class);
        assertThat(fact.deadlines()).extracting(Deadline::kind).contains(DeadlineKind.OBJECTION);
        Story moved = objected.then(registry(), new ReassignCase(CASE, RELIEF, "zheng", "改由救助科", day(3, 9)));
        given(moved).when(otherSection(), new AcceptCase(CASE, null)).records(CaseAccepted.class);
    }

    @Test
    @DisplayName("改办须有变化")
    void reassigningChangesSomething() {
        given(aProposal().accepted())
                .when(registry(), new ReassignCase(CASE, ELDERLY, "sun", "改办", null))
                .refusedBy(SOMETHING_CHANGES);
    }

    @Test
    @DisplayName("更换承办人")
    void theHandlerIsChanged() {
        HandlerChanged fact = given(aProposal().accepted())
                .when(deputy(), new ChangeHandler(CASE, "wu", "孙外出学习", null))
                .records(HandlerChanged.class);
        assertThat(fact.from()).isEqualTo("sun");
        given(aProposal().accepted())
                .when(registry(), new ChangeHandler(CASE, "sun", "不变", null))
                .refusedBy(SOMETHING_CHANGES);
    }

    @Test
    @DisplayName("交办前没有承办人可更换")
    void noHandlerToChangeBeforeAssignment() {
        given(aProposal())
                .when(registry(), new ChangeHandler(CASE, "wu", "更换", null))
                .refusedBy(STAGE_ALLOWS);
    }

    @Test
    @DisplayName("会办须有主办单位")
    void anAssistRoutingNeedsALeadUnit() {
        RegisterCase a = register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of());
        RegisterCase without = new RegisterCase(
                a.number(),
                a.kind(),
                a.raised(),
                2026,
                a.role(),
                null,
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
        given(nothing().then(registry(), without))
                .when(registry(), routing(UnitRole.ASSIST, List.of(), null))
                .refusedBy(UNIT_OF_CASE);
    }
}
