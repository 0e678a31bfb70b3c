package banli.command.act.intake;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.command.act.state.OpenDeadline;
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
import banli.language.word.Office;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("拟办与交办")
class RoutingScenariosTest {
    private static final List<CoUnit> CO_LEADS = List.of(new CoUnit("health", UnitRole.CO_LEAD));

    @Test
    @DisplayName("拟办意见写明职责、科室和承办人")
    void aRoutingIsProposed() {
        RoutingProposed fact = given(aProposal())
                .when(registry(), routing(UnitRole.LEAD, CO_LEADS, null))
                .records(RoutingProposed.class);
        assertThat(fact.coUnits()).isEqualTo(CO_LEADS);
    }

    @Test
    @DisplayName("承办科室须为本局科室")
    void aCaseGoesToASection() {
        given(aProposal())
                .when(registry(), new ProposeRouting(CASE, UnitRole.LEAD, "health", "sun", null, "拟办", null, null))
                .refusedBy(ROUTED_TO_SECTION);
    }

    @Test
    @DisplayName("承办人须在该科室任职")
    void theHandlerIsOfTheSection() {
        given(aProposal())
                .when(registry(), new ProposeRouting(CASE, UnitRole.LEAD, ELDERLY, "zheng", null, "拟办", null, null))
                .refusedBy(HANDLER_OF_SECTION);
    }

    @Test
    @DisplayName("承办人须在通讯录中")
    void theHandlerIsKnown() {
        given(aProposal())
                .when(registry(), new ProposeRouting(CASE, UnitRole.LEAD, ELDERLY, "nobody", null, "拟办", null, null))
                .refusedBy(KNOWN_PERSON);
    }

    @Test
    @DisplayName("协同单位须在通讯录中")
    void coUnitsAreKnown() {
        given(aProposal())
                .when(registry(), routing(UnitRole.LEAD, List.of(new CoUnit("nowhere", UnitRole.ASSIST)), null))
                .refusedBy(KNOWN_UNIT);
    }

    @Test
    @DisplayName("协同单位不得重复，科室和意见必填")
    void routingFieldsAreChecked() {
        CoUnit twice = new CoUnit("health", UnitRole.ASSIST);
        given(aProposal())
                .when(
                        registry(),
                        new ProposeRouting(CASE, UnitRole.LEAD, null, "sun", List.of(twice, twice), "", null, null))
                .refusedFor("section", "opinion", "coUnits[1].unit");
    }

    @Test
    @DisplayName("主要领导批准或退回拟办意见")
    void theChiefApprovesOrReturns() {
        given(aProposal().routed())
                .when(chief(), new ApproveRouting(CASE, null, null))
                .records(RoutingApproved.class);
        given(aProposal().routed())
                .when(chief(), new ReturnRouting(CASE, "应由救助科承办", null))
                .records(RoutingReturned.class);
        assertThat(aProposal()
                        .routed()
                        .then(chief(), new ReturnRouting(CASE, "重拟", null))
                        .state
                        .stage())
                .isEqualTo(Stage.REGISTERED);
    }

    @Test
    @DisplayName("退回拟办意见须说明理由")
    void aReturnNeedsAReason() {
        given(aProposal().routed())
                .when(chief(), new ReturnRouting(CASE, null, null))
                .refusedFor("reason");
    }

    @Test
    @DisplayName("未经批准不得交办")
    void noAssigningBeforeApproval() {
        given(aProposal().routed()).when(registry(), new AssignCase(CASE, null)).refusedBy(STAGE_ALLOWS);
    }

    @Test
    @DisplayName("交办起算答复期限，三个月自上级交办之日起")
    void assigningStartsTheReplyDeadline() {
        CaseAssigned fact = given(aProposal().approved())
                .when(registry(), new AssignCase(CASE, day(3, 5)))
                .records(CaseAssigned.class);
        assertThat(fact.deadlines())
                .extracting(Deadline::kind)
                .containsExactlyInAnyOrder(DeadlineKind.OBJECTION, DeadlineKind.FIRST_CONTACT, DeadlineKind.REPLY);
        assertThat(fact.deadlines().getLast().dueOn()).isEqualTo(day(5, 27));
        assertThat(fact.handler()).isEqualTo("sun");
    }

    @Test
    @DisplayName("登记为会办、拟办为主办的，交办时改为答复期限")
    void aChangedRoleChangesTheDeadline() {
        Story story = anAssistCase()
                .then(registry(), routing(UnitRole.LEAD, List.of(), day(3, 3)))
                .then(chief(), new ApproveRouting(CASE, null, day(3, 4)));
        assertThat(given(story)
                        .when(registry(), new AssignCase(CASE, day(3, 5)))
                        .records(CaseAssigned.class)
                        .deadlines())
                .extracting(Deadline::kind)
                .contains(DeadlineKind.REPLY)
                .doesNotContain(DeadlineKind.OPINION);
        assertThat(story.then(registry(), new AssignCase(CASE, day(3, 5)))
                        .state
                        .deadlines()
                        .open())
                .extracting(OpenDeadline::kind)
                .contains(DeadlineKind.REPLY)
                .doesNotContain(DeadlineKind.OPINION);
    }

    @Test
    @DisplayName("有分管副职的科室由其签字，不能指定别人")
    void aSectionWithADeputyHasNoOtherSigner() {
        given(aProposal())
                .when(
                        registry(),
                        new ProposeRouting(CASE, UnitRole.LEAD, ELDERLY, "sun", null, "拟办", "zhou", day(3, 3)))
                .refusedBy(SIGNER_NAMED);
        given(aProposal())
                .when(
                        registry(),
                        new ProposeRouting(CASE, UnitRole.LEAD, ELDERLY, "sun", null, "拟办", "qian", day(3, 3)))
                .records(RoutingProposed.class);
    }

    @Test
    @DisplayName("主要领导分管的科室，拟办时指定签字的副职，只由其签字")
    void aSectionOfTheChiefsHasAnotherSigner() {
        ProposeRouting without = new ProposeRouting(CASE, UnitRole.LEAD, CHIEFS, "he", null, "拟办", null, day(3, 3));
        given(aProposal()).when(registry(), without).refusedBy(SIGNER_NAMED);
        given(aProposal())
                .when(registry(), new ProposeRouting(CASE, UnitRole.LEAD, CHIEFS, "he", null, "拟办", "sun", day(3, 3)))
                .refusedBy(SIGNER_NAMED);
        ProposeRouting named = new ProposeRouting(CASE, UnitRole.LEAD, CHIEFS, "he", null, "拟办", "qian", day(3, 3));
        Actor hers = new Actor("he", "何", Office.SECTION, CHIEFS, null);
        Story submitted = aProposal()
                .then(registry(), named)
                .then(chief(), new ApproveRouting(CASE, null, day(3, 4)))
                .then(registry(), new AssignCase(CASE, day(3, 5)))
                .then(hers, new AcceptCase(CASE, day(3, 6)), contact(Phase.BEFORE, day(3, 10)))
                .then(hers, contact(Phase.DURING, day(3, 11)), reply(day(3, 20)));
        given(submitted)
                .when(deputyOfOthers(), new SignReply(CASE, null, day(3, 25)))
                .refusedToTheOffice(LED_SECTION);
        given(submitted).when(deputy(), new SignReply(CASE, null, day(3, 25))).records(ReplySigned.class);
        Story signed = submitted.then(deputy(), new SignReply(CASE, null, day(3, 25)));
        given(signed)
                .when(chief(), new IssueReply(CASE, null, null, day(3, 27)))
                .records(ReplyIssued.class);
    }
}
