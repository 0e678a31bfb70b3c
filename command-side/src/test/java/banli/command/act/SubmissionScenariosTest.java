package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.ReplyCommand.RecordReceipt;
import banli.language.command.ReplyCommand.SubmitUpwards;
import banli.language.event.ReplyEvent.ReceiptRecorded;
import banli.language.event.ReplyEvent.SubmittedUpwards;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提交办理系统与回执")
class SubmissionScenariosTest {
    private static final SubmitUpwards SUBMITS = new SubmitUpwards(CASE, "区提案办理系统", List.of("区政府督查室"), day(4, 9));

    @Test
    @DisplayName("签发以后才能提交；记下文号和函件的摘要；同一件对同一处只提交一次，另一处可以再提交")
    void onceToEach() {
        given(aProposal().contacted()).when(registry(), SUBMITS).refusedBy(STAGE_ALLOWS);
        given(aProposal().delivered()).when(handler(), SUBMITS).refusedToTheOffice(OFFICE_MAY_ACT);
        SubmittedUpwards gone =
                given(aProposal().delivered()).when(registry(), SUBMITS).records(SubmittedUpwards.class);
        assertThat(gone.submission()).isEqualTo(1);
        assertThat(gone.documentNumber()).isNotBlank();
        assertThat(gone.copies()).containsExactly("区政府督查室");
        Story submitted = aProposal().delivered().then(registry(), SUBMITS);
        given(submitted).when(registry(), SUBMITS).refusedBy(NOT_TWICE);
        assertThat(given(submitted)
                        .when(registry(), new SubmitUpwards(CASE, "市政协", null, day(4, 10)))
                        .records(SubmittedUpwards.class)
                        .submission())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("没有提交就没有回执；一次提交一个回执，不早于提交")
    void oneReceipt() {
        RecordReceipt receipt = new RecordReceipt(CASE, 1, "HZ-2021-0168", day(4, 12));
        given(aProposal().delivered()).when(registry(), receipt).refusedBy(ON_RECORD);
        Story submitted = aProposal().delivered().then(registry(), SUBMITS);
        assertThat(given(submitted)
                        .when(registry(), receipt)
                        .records(ReceiptRecorded.class)
                        .receiptNumber())
                .isEqualTo("HZ-2021-0168");
        given(submitted)
                .when(registry(), new RecordReceipt(CASE, 1, "HZ-2021-0168", day(4, 1)))
                .refusedBy(STEPS_IN_ORDER);
        given(submitted.then(registry(), receipt)).when(registry(), receipt).refusedBy(NOT_TWICE);
    }
}
