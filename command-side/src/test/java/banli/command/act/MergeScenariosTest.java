package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.rulebook.Circumstances;
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
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("并案")
class MergeScenariosTest {
    private static final Circumstances.Standing ALONE =
            new Circumstances.Standing("21-900", Stage.IN_HANDLING, false, false, false);

    private static final Circumstances.Standing ASKING =
            new Circumstances.Standing("21-900", Stage.IN_HANDLING, false, false, true);

    private static Story asking() {
        return aProposal().besides(OTHER, ALONE).then(registry(), new AskMerge(CASE, OTHER, day(3, 3)));
    }

    private static Story leading() {
        return aProposal().besides(OTHER, ASKING).then(Actor.SYSTEM, new AcceptMerge(CASE, OTHER, day(3, 3)));
    }

    private static Story following() {
        return asking().then(Actor.SYSTEM, new FollowMerge(CASE, OTHER, day(3, 3)));
    }

    @Test
    @DisplayName("并案由从属案申请")
    void aMergeIsAskedFor() {
        given(aProposal().besides(OTHER, ALONE))
                .when(registry(), new AskMerge(CASE, OTHER, null))
                .records(MergeAsked.class);
        given(aProposal()).when(registry(), new AskMerge(CASE, OTHER, null)).refusedBy(KNOWN_CASE);
        given(aProposal()).when(registry(), new AskMerge(CASE, CASE, null)).refusedBy(MERGE_WITH_ANOTHER);
    }

    @Test
    @DisplayName("规则9 不并入已并入他案的案件，不并入已结束的案件")
    void noChainsAndNoClosedLeaders() {
        given(aProposal().besides(OTHER, new Circumstances.Standing("21-900", Stage.IN_HANDLING, false, true, false)))
                .when(registry(), new AskMerge(CASE, OTHER, null))
                .refusedBy(FOLLOWER_NEVER_LEADS);
        given(aProposal().besides(OTHER, ASKING))
                .when(registry(), new AskMerge(CASE, OTHER, null))
                .refusedBy(FOLLOWER_NEVER_LEADS);
        given(aProposal().besides(OTHER, new Circumstances.Standing("21-900", Stage.CLOSED, false, false, false)))
                .when(registry(), new AskMerge(CASE, OTHER, null))
                .refusedBy(MERGE_WHILE_OPEN);
    }

    @Test
    @DisplayName("规则9 牵头案不再并入他案，从属案只并入一案")
    void aLeaderNeverFollows() {
        given(leading())
                .when(registry(), new AskMerge(CASE, OTHER, null))
                .refusedBy(LEADER_NEVER_FOLLOWS, FOLLOWER_NEVER_LEADS);
        given(asking()).when(registry(), new AskMerge(CASE, OTHER, null)).refusedBy(FOLLOWS_ONE_OTHER);
        given(following()).when(registry(), new AskMerge(CASE, OTHER, null)).refusedBy(FOLLOWS_ONE_OTHER);
    }

    @Test
    @DisplayName("牵头案答复并案申请")
    void theLeadingCaseAnswers() {
        given(aProposal().besides(OTHER, ASKING))
                .when(Actor.SYSTEM, new AcceptMerge(CASE, OTHER, null))
                .records(MergeAccepted.class);
        given(aProposal().besides(OTHER, ALONE))
                .when(Actor.SYSTEM, new AcceptMerge(CASE, OTHER, null))
                .refusedBy(MERGE_ASKED_FIRST);
        given(aProposal()).when(Actor.SYSTEM, new AcceptMerge(CASE, CASE, null)).refusedBy(MERGE_WITH_ANOTHER);
        given(leading()).when(Actor.SYSTEM, new AcceptMerge(CASE, OTHER, null)).refusedBy(NOT_TWICE);
        given(asking().besides(OTHER, ASKING))
                .when(Actor.SYSTEM, new AcceptMerge(CASE, OTHER, null))
                .refusedBy(FOLLOWER_NEVER_LEADS);
    }

    @Test
    @DisplayName("并入或不获同意，都须先有申请")
    void theAskerFollowsOrIsDeclined() {
        given(asking()).when(Actor.SYSTEM, new FollowMerge(CASE, OTHER, null)).records(CaseMerged.class);
        given(asking())
                .when(Actor.SYSTEM, new DeclineMerge(CASE, OTHER, "已签发", null))
                .records(MergeDeclined.class);
        given(aProposal())
                .when(Actor.SYSTEM, new FollowMerge(CASE, OTHER, null))
                .refusedBy(MERGE_ASKED_FIRST);
        given(aProposal())
                .when(Actor.SYSTEM, new DeclineMerge(CASE, OTHER, "已签发", null))
                .refusedBy(MERGE_ASKED_FIRST);
        given(asking().then(Actor.SYSTEM, new DeclineMerge(CASE, OTHER, "已签发", day(3, 4))))
                .when(registry(), new AskMerge(CASE, OTHER, null))
                .records(MergeAsked.class);
    }

    @Test
    @DisplayName("规则9 并案后各自答复，环节不变")
    void aFollowerKeepsItsStage() {
        assertThat(following().state.stage()).isEqualTo(Stage.REGISTERED);
        given(following())
                .when(registry(), routing(UnitRole.LEAD, List.of(), null))
                .records(RoutingProposed.class);
    }

    @Test
    @DisplayName("解除并案")
    void aMergeEnds() {
        EndMerge end = new EndMerge(CASE, OTHER, "内容不同", null);
        given(following()).when(registry(), end).records(MergeEnded.class);
        given(leading()).when(Actor.SYSTEM, end).records(MergeEnded.class);
        given(following().then(registry(), end)).when(registry(), end).refusedBy(ON_RECORD);
        assertThat(leading().then(registry(), end).state.merges().leads()).isFalse();
    }
}
