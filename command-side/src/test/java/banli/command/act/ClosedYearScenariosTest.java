package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.ClosingCommand.ArchiveCase;
import banli.language.command.ClosingCommand.ReopenCase;
import banli.language.event.ClosingEvent.CaseArchived;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("已结束的年度")
class ClosedYearScenariosTest {
    @Test
    @DisplayName("不再登记该年度的案件，别的年度照旧")
    void nothingIsRegisteredInto() {
        var act = register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of(SECOND));
        assertThat(given(nothing().yearClosed(2026))
                        .when(registry(), act)
                        .refusedOnce(YEAR_NOT_CLOSED)
                        .missing()
                        .zh())
                .contains("2026", "更正");
        given(nothing().yearClosed(2025)).when(registry(), act).records(CaseRegistered.class);
    }

    @Test
    @DisplayName("会改动指标的都不再办：补记联系、反馈、重新办理、公开")
    void itsFiguresStand() {
        Story closed = aProposal().published().yearClosed(2026);
        given(closed).when(handler(), contact(Phase.AFTER, null)).refusedBy(YEAR_NOT_CLOSED);
        given(closed)
                .when(registry(), form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, null))
                .refusedBy(YEAR_NOT_CLOSED);
        given(closed).when(registry(), publish(null)).refusedBy(YEAR_NOT_CLOSED);
        given(closed).when(chief(), new ReopenCase(CASE, "提出人不满意", null)).refusedBy(YEAR_NOT_CLOSED);
    }

    @Test
    @DisplayName("更正照旧，归档照旧")
    void whatIsWrongIsCorrected() {
        Story closed = aProposal().published().yearClosed(2026);
        given(closed)
                .when(handler(), correct(closed.at(ContactRecorded.class), contact(Phase.AFTER, day(4, 9))))
                .records(RecordCorrected.class);
        given(closed)
                .when(registry(), new ArchiveCase(CASE, Retention.THIRTY_YEARS, null))
                .records(CaseArchived.class);
        Story formed = aProposal()
                .delivered()
                .then(proposer(), form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, null))
                .yearClosed(2026);
        given(formed)
                .when(
                        proposer(),
                        correct(
                                formed.at(SatisfactionRecorded.class),
                                form(LEAD_PROPOSER, Satisfaction.NOT_SATISFIED, "没有回应第二条", null)))
                .records(RecordCorrected.class);
    }
}
