package banli.command.act.reply;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.command.act.reply.FollowUpScenariosTest.again;
import static banli.command.act.reply.FollowUpScenariosTest.archivedPlan;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitUpwards;
import banli.language.event.ReplyEvent.SubmittedUpwards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("再次答复的提交")
class LaterSubmissionTest {
    @Test
    @DisplayName("再次答复签发以后有自己的提交：各有文号，各提交一次，不早于各自的签发")
    void aSubmissionOfItsOwn() {
        SubmitUpwards first = new SubmitUpwards(CASE, "区提案办理系统", null, day(4, 9));
        Story answered = archivedPlan().then(registry(), first);
        given(answered).when(registry(), first).refusedBy(NOT_TWICE);
        Story later = answered.then(handler(), again("A", day(4, 15)))
                .then(deputy(), new SignReply(CASE, null, day(5, 6)))
                .then(chief(), new IssueReply(CASE, null, null, day(5, 7)));
        given(later).when(registry(), first).refusedBy(STEPS_IN_ORDER);
        SubmitUpwards second = new SubmitUpwards(CASE, "区提案办理系统", null, day(5, 8));
        SubmittedUpwards gone = given(later).when(registry(), second).records(SubmittedUpwards.class);
        assertThat(gone.submission()).isEqualTo(2);
        assertThat(gone.documentNumber())
                .isNotBlank()
                .isNotEqualTo(answered.state.replies().documentNumber());
        given(later.then(registry(), second)).when(registry(), second).refusedBy(NOT_TWICE);
    }
}
