package banli.language.act;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.lifecycle.Stage;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("步骤")
class StepsTest {
    @Test
    @DisplayName("到归档为止，每个环节有一个通常的下一步")
    void everyStageButTheEndsHasItsStep() {
        assertThat(EnumSet.range(Stage.REGISTERED, Stage.CLOSED))
                .extracting(stage -> Steps.next(stage).orElseThrow())
                .containsExactly(
                        Act.PROPOSE_ROUTING,
                        Act.APPROVE_ROUTING,
                        Act.ASSIGN_CASE,
                        Act.ACCEPT_CASE,
                        Act.REASSIGN_CASE,
                        Act.SUBMIT_REPLY,
                        Act.SIGN_REPLY,
                        Act.ISSUE_REPLY,
                        Act.DELIVER_REPLY,
                        Act.CLOSE_CASE,
                        Act.ARCHIVE_CASE);
        assertThat(Steps.next(Stage.HAND_ON_OBJECTED)).contains(Act.RECORD_OBJECTION_OUTCOME);
        assertThat(Stream.of(Stage.ARCHIVED, Stage.RETURNED, Stage.WITHDRAWN, Stage.ANNULLED))
                .allMatch(stage -> Steps.next(stage).isEmpty());
    }

    @Test
    @DisplayName("另一条路也算推动，撤案、撤销、退回上级不算")
    void anotherWayLeadsToo() {
        assertThat(Stream.of(Act.values()).filter(act -> Steps.leadsFrom(Stage.SUBMITTED, act)))
                .containsExactlyInAnyOrder(Act.SIGN_REPLY, Act.SEND_BACK_REPLY, Act.REVIEW_REPLY);
        assertThat(Stream.of(Act.values()).filter(act -> Steps.leadsFrom(Stage.REGISTERED, act)))
                .containsExactly(Act.PROPOSE_ROUTING);
        assertThat(Stream.of(Act.values()).filter(act -> Steps.movesFrom(Stage.REGISTERED, act)))
                .contains(Act.ANNUL_REGISTRATION, Act.APPROVE_OBJECTION, Act.WITHDRAW_CASE);
    }
}
