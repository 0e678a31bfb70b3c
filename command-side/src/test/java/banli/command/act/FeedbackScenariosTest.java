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
import banli.language.lifecycle.Stage;
import banli.language.word.*;
import banli.language.word.proposal.*;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("征询与不满意件")
class FeedbackScenariosTest {
    private static Story dissatisfied() {
        return aProposal()
                .delivered()
                .then(registry(), form(LEAD_PROPOSER, Satisfaction.NOT_SATISFIED, "第2条没有落实", day(4, 9)));
    }

    private static ExamineDissatisfaction examine(ExaminationConclusion conclusion, LocalDate day) {
        return new ExamineDissatisfaction(CASE, LEAD_PROPOSER, conclusion, "经核实", day);
    }

    @Test
    @DisplayName("向提出人征询，每轮一次")
    void aFormIsAskedForOnce() {
        RequestFeedback ask = new RequestFeedback(CASE, LEAD_PROPOSER, day(3, 31));
        assertThat(given(aProposal().delivered())
                        .when(Actor.SYSTEM, ask)
                        .records(FeedbackRequested.class)
                        .deadline()
                        .dueOn())
                .isEqualTo(day(4, 21));
        given(aProposal().delivered().then(Actor.SYSTEM, ask))
                .when(registry(), ask)
                .refusedBy(NOT_TWICE);
        given(dissatisfied()).when(Actor.SYSTEM, ask).refusedBy(NOT_TWICE);
        given(aProposal().delivered())
                .when(registry(), new RequestFeedback(CASE, "zhu-haixia", null))
                .refusedBy(PROPOSER_OF_CASE);
    }

    @Test
    @DisplayName("规则6 会办件不征询满意度")
    void anAssistCaseTakesNoForm() {
        given(anAssistCase().delivered())
                .when(registry(), new RequestFeedback(CASE, LEAD_PROPOSER, null))
                .refusedBy(ASSIST_TAKES_NO_FORM);
        given(anAssistCase().delivered())
                .when(registry(), form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, null))
                .refusedBy(ASSIST_TAKES_NO_FORM);
    }

    @Test
    @DisplayName("满意度按人记录，记下录入人；可以再填")
    void aFormIsRecordedPerProposer() {
        assertThat(given(aProposal().delivered())
                        .when(registry(), form(CO_SIGNER, Satisfaction.BASICALLY_SATISFIED, null, null))
                        .records(SatisfactionRecorded.class)
                        .enteredBy())
                .isEqualTo("zhao");
        given(dissatisfied())
                .when(registry(), form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, null))
                .records(SatisfactionRecorded.class);
        given(aProposal().issued())
                .when(registry(), form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, null))
                .refusedBy(STAGE_ALLOWS);
    }

    @Test
    @DisplayName("不满意须写明理由")
    void notSatisfiedNeedsAReason() {
        given(aProposal().delivered())
                .when(registry(), form(LEAD_PROPOSER, Satisfaction.NOT_SATISFIED, null, null))
                .refusedBy(REASON_WHEN_NOT_SATISFIED);
    }

    @Test
    @DisplayName("规则8 不满意先审核，再重新办理")
    void dissatisfactionIsExaminedBeforeReopening() {
        ReopenCase reopen = new ReopenCase(CASE, "重新研究", null);
        given(dissatisfied()).when(chief(), reopen).refusedBy(EXAMINED_BEFORE_REOPENING);
        given(dissatisfied())
                .when(deputy(), examine(ExaminationConclusion.REOPEN, null))
                .records(DissatisfactionExamined.class);
        given(dissatisfied().then(deputy(), examine(ExaminationConclusion.REOPEN, day(4, 10))))
                .when(chief(), reopen)
                .records(CaseReopened.class);
        given(dissatisfied().then(deputy(), examine(ExaminationConclusion.EXPLAIN, day(4, 10))))
                .when(chief(), reopen)
                .refusedBy(EXAMINED_BEFORE_REOPENING);
        assertThat(dissatisfied().state.stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    @DisplayName("只审核在案且未审核的不满意")
    void onlyAnUnexaminedDissatisfactionIsExamined() {
        given(aProposal().delivered())
                .when(deputy(), examine(ExaminationConclusion.EXPLAIN, null))
                .refusedBy(DISSATISFACTION_ON_RECORD);
        given(dissatisfied().then(deputy(), examine(ExaminationConclusion.EXPLAIN, day(4, 10))))
                .when(deputy(), examine(ExaminationConclusion.REOPEN, null))
                .refusedBy(DISSATISFACTION_ON_RECORD);
    }
}
