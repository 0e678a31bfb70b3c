package banli.command.act.replay;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.command.policy.Policies;
import banli.command.rulebook.PolicyInForce;
import banli.language.command.ClosingCommand.CloseCase;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.lifecycle.Stage;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.UnitRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("每一地的规则：一份文件即可办案")
class ShippedPoliciesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("banli.command.policy.Policies#shipped")
    @DisplayName("主办件从登记办到办结，会办件提出意见，期限和结果都由文件得出")
    void aSmallCase(String file) {
        PolicyInForce policy =
                Policies.bookOf(file).inForce(day(2, 27), day(6, 1)).orElseThrow();
        Story contacted =
                Story.nothing().under(policy).then(registry(), registration()).contacted();
        assertThat(contacted.state.deadlines().answer().orElseThrow().dueOn()).isAfterOrEqualTo(day(5, 27));
        Story closed = contacted
                .then(
                        handler(),
                        new SubmitReply(
                                CASE,
                                "现答复如下。",
                                allFull(),
                                policy.outcomes().getFirst(),
                                new DisclosureProposal(DisclosureChoice.PUBLISH, null),
                                null,
                                day(3, 20)),
                        contact(Phase.DURING, day(3, 23)))
                .then(deputy(), new SignReply(CASE, null, day(3, 25)))
                .then(chief(), new IssueReply(CASE, null, null, day(3, 27)))
                .then(registry(), deliver(LEAD_PROPOSER, day(3, 30)), deliver(CO_SIGNER, day(3, 31)))
                .then(handler(), contact(Phase.AFTER, day(4, 8)))
                .then(chief(), disclose(DisclosureChoice.PUBLISH, null, day(4, 9)))
                .then(registry(), new CloseCase(CASE, day(4, 10)));
        assertThat(closed.state.stage()).isEqualTo(Stage.CLOSED);

        Story assisting =
                Story.aProposal(UnitRole.ASSIST, List.of()).under(policy).closed();
        assertThat(assisting.state.stage()).isEqualTo(Stage.CLOSED);
    }
}
