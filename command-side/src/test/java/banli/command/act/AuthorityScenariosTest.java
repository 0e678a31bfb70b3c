package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

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
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("职权与日期")
class AuthorityScenariosTest {
    @Test
    @DisplayName("只有办公室登记")
    void onlyTheRegistryRegisters() {
        given(nothing())
                .when(handler(), register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of()))
                .refusedToTheOffice(OFFICE_MAY_ACT);
    }

    @Test
    @DisplayName("规则4 只有主要领导签发")
    void onlyTheChiefIssues() {
        given(aProposal().signed())
                .when(deputy(), new IssueReply(CASE, null, null, null))
                .refusedToTheOffice(OFFICE_MAY_ACT);
    }

    @Test
    @DisplayName("审计和管理员不办理案件")
    void auditorsAndAdministratorsDoNothing() {
        given(aProposal().closed()).when(auditor(), new CloseCase(CASE, null)).refusedToTheOffice(OFFICE_MAY_ACT);
        given(aProposal().closed())
                .when(admin(), correct(0, new CloseCase(CASE, null)))
                .refusedToTheOffice(OFFICE_MAY_ACT);
    }

    @Test
    @DisplayName("其他科室不得签收")
    void anotherSectionMayNotAccept() {
        given(aProposal().assigned())
                .when(otherSection(), new AcceptCase(CASE, null))
                .refusedToTheOffice(OWN_SECTION);
    }

    @Test
    @DisplayName("交办之前，科室无案可办")
    void noSectionHasItBeforeAssignment() {
        given(aProposal()).when(handler(), contact(Phase.BEFORE, null)).refusedToTheOffice(OWN_SECTION);
    }

    @Test
    @DisplayName("其他领导不得签字")
    void anotherDeputyMayNotSign() {
        given(aProposal().consulted())
                .when(deputyOfOthers(), new SignReply(CASE, null, null))
                .refusedToTheOffice(LED_SECTION);
    }

    @Test
    @DisplayName("同科室的同事不得代交答复稿")
    void aColleagueMayNotSubmit() {
        given(aProposal().contacted()).when(colleague(), reply(null)).refusedToTheOffice(HANDLER_SUBMITS);
    }

    @Test
    @DisplayName("受承办人委托的可以提交")
    void oneActingForTheHandlerMaySubmit() {
        given(aProposal().contacted())
                .when(actingFor(colleague(), handler()), reply(null))
                .records(ReplySubmitted.class);
    }

    @Test
    @DisplayName("提出人只能表达本人意见")
    void aProposerSpeaksForThemself() {
        given(aProposal().delivered())
                .when(proposer(), form(CO_SIGNER, Satisfaction.SATISFIED, null, null))
                .refusedToTheOffice(PROPOSER_SPEAKS_FOR_SELF);
        given(aProposal().delivered())
                .when(proposer(), form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, null))
                .records(SatisfactionRecorded.class);
    }

    @Test
    @DisplayName("规则12 不得填写将来的日期")
    void nothingHappensInTheFuture() {
        given(aProposal())
                .when(registry(), routing(UnitRole.LEAD, List.of(), day(6, 2)))
                .refusedBy(NOT_IN_FUTURE);
    }

    @Test
    @DisplayName("规则12 不得早于收件")
    void nothingHappensBeforeReceipt() {
        given(aProposal().accepted())
                .when(handler(), contact(Phase.BEFORE, day(3, 1)))
                .refusedBy(NOT_BEFORE_RECEIPT);
    }

    @Test
    @DisplayName("后一步不得早于前一步")
    void stepsComeInOrder() {
        given(aProposal().signed())
                .when(chief(), new IssueReply(CASE, null, null, day(3, 24)))
                .refusedBy(STEPS_IN_ORDER);
    }

    @Test
    @DisplayName("未满足的规则一次告知")
    void everythingUnmetIsToldAtOnce() {
        given(aProposal().accepted())
                .when(handler(), reply(List.of(answer(1, Adoption.PARTIAL)), "A", day(6, 2)))
                .refusedBy(NOT_IN_FUTURE, CONTACT_BEFORE_REPLY, EVERY_ITEM_ANSWERED, BEST_OUTCOME_NEEDS_FULL);
    }

    @Test
    @DisplayName("环节不符的，告知现处环节和可行的下一步")
    void theStageIsToldWithWhatLeadsOn() {
        Refusal refusal = given(aProposal().approved())
                .when(handler(), new AcceptCase(CASE, null))
                .refusedOnce(OWN_SECTION);
        assertThat(refusal.missing().zh()).contains("办公室");
        Refusal stage = given(aProposal().approved())
                .when(registry(), new ArchiveCase(CASE, Retention.PERMANENT, null))
                .refusedOnce(STAGE_ALLOWS);
        assertThat(stage.missing().zh()).contains("待交办", "交办", "退回上级", "撤案").doesNotContain("归档");
        assertThat(stage.missing().en()).contains("routing approved", "assign the case");
    }

    @Test
    @DisplayName("未答复的条目逐条点明")
    void theForgottenItemsAreNamed() {
        Refusal refusal = given(aProposal().contacted())
                .when(handler(), reply(List.of(answer(2, Adoption.FULL)), "B", null))
                .refusedOnce(EVERY_ITEM_ANSWERED);
        assertThat(refusal.missing())
                .isEqualTo(new Text("未答复第1、3条，请逐条答复", "Not answered: 1, 3; answer each item once"));
    }

    @Test
    @DisplayName("今年的案件不得按补录办理")
    void aCaseOfThisYearIsNotHistorical() {
        given(aProposal().fromAnEarlierRegister())
                .when(registry(), routing(UnitRole.LEAD, List.of(), null))
                .refusedBy(HISTORICAL_ENTRY_OPEN);
    }
}
