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
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("承诺与进展")
class CommitmentScenariosTest {
    private static MakeCommitment promise(String owner, LocalDate due) {
        return new MakeCommitment(CASE, "年内增设终端20台", owner, due, 1, day(3, 24));
    }

    @Test
    @DisplayName("作出承诺，可以先不定责任人和日期")
    void aPromiseIsMade() {
        CommitmentMade bare = given(aProposal().submitted())
                .when(handler(), promise(null, null))
                .records(CommitmentMade.class);
        assertThat(bare.deadline()).isNull();
        assertThat(given(aProposal().submitted())
                        .when(handler(), promise(ELDERLY, day(12, 31)))
                        .records(CommitmentMade.class)
                        .deadline()
                        .dueOn())
                .isEqualTo(day(12, 31));
        given(aProposal().submitted())
                .when(handler(), promise("某人", day(12, 31)))
                .refusedBy(KNOWN_PERSON);
        given(aProposal().submitted())
                .when(handler(), new MakeCommitment(CASE, "增设", null, null, 9, null))
                .refusedBy(ITEM_OF_CASE);
        given(aProposal().submitted())
                .when(handler(), promise(ELDERLY, day(3, 23)))
                .refusedFor("dueOn");
    }

    @Test
    @DisplayName("进展可以属于案件、条目或承诺")
    void progressBelongsToCaseItemOrPromise() {
        Story promised = aProposal().submitted().then(handler(), promise(ELDERLY, day(12, 31)));
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已完成招标", null, null, null))
                .records(ProgressReported.class);
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已增设8台", null, 1, null))
                .records(ProgressReported.class);
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已增设8台", 4, null, null))
                .refusedBy(ITEM_OF_CASE);
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已增设8台", null, 2, null))
                .refusedBy(ON_RECORD);
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已增设8台", 1, 1, null))
                .refusedFor("commitment");
        given(aProposal().archived())
                .when(handler(), new ReportProgress(CASE, "归档后的进展", 2, null, null))
                .records(ProgressReported.class);
    }

    @Test
    @DisplayName("兑现承诺一次，如实记录是否按期")
    void aPromiseIsKeptOnce() {
        Story promised = aProposal().submitted().then(handler(), promise(ELDERLY, day(5, 20)));
        FulfilCommitment kept = new FulfilCommitment(CASE, 1, "验收单", day(5, 21));
        assertThat(given(promised)
                        .when(handler(), kept)
                        .records(CommitmentFulfilled.class)
                        .onTime())
                .isFalse();
        given(promised.then(handler(), kept)).when(handler(), kept).refusedBy(COMMITMENT_OPEN);
    }

    @Test
    @DisplayName("承诺结转到以后年度")
    void aPromiseIsCarriedOver() {
        Story promised = aProposal().submitted().then(handler(), promise(ELDERLY, day(5, 20)));
        CarryOverCommitment on = new CarryOverCommitment(CASE, 1, 2027, LocalDate.of(2027, 6, 30), "工期顺延", null);
        assertThat(given(promised)
                        .when(deputy(), on)
                        .records(CommitmentCarriedOver.class)
                        .deadline()
                        .dueOn())
                .isEqualTo(LocalDate.of(2027, 6, 30));
        given(promised)
                .when(deputy(), new CarryOverCommitment(CASE, 1, 2026, null, "顺延", null))
                .refusedBy(CARRIED_INTO_LATER_YEAR);
        given(promised.then(deputy(), on)).when(deputy(), on).refusedBy(CARRIED_INTO_LATER_YEAR);
        given(promised)
                .when(deputy(), new CarryOverCommitment(CASE, 1, 2027, day(12, 1), "顺延", null))
                .refusedFor("dueOn");
    }
}
