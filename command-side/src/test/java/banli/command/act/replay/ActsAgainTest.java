package banli.command.act.replay;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Story.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banli.command.act.Story;
import banli.command.act.TestPolicy;
import banli.language.act.Act;
import banli.language.act.Rule;
import banli.language.command.ContactCommand.AgreeWaiver;
import banli.language.command.DeadlineCommand.GrantExtension;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.query.policy.ActRefused;
import banli.language.query.policy.ActsReplayed;
import banli.language.word.Refusal;
import banli.language.word.proposal.Phase;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("换规则重演：会被拒绝的动作")
class ActsAgainTest {
    private static final TestPolicy STRICT = new TestPolicy(3, Set.of());

    @Test
    @DisplayName("当地不要求办前联系，别处要求：提交答复稿会被拒绝，说出日期和缺什么；其余动作照样")
    void submittedWithoutContact() {
        Story story = aProposal()
                .under(new TestPolicy(3, Set.of(Rule.CONTACT_BEFORE_REPLY.id())))
                .accepted()
                .then(handler(), reply(day(3, 20)));
        ActsReplayed acts = under(STRICT, story);
        assertThat(refused(acts))
                .containsExactly(tuple(Act.SUBMIT_REPLY.id(), day(3, 20), List.of(Rule.CONTACT_BEFORE_REPLY.id())));
        assertThat(acts.refused().getFirst().reasons().getFirst().missing().zh())
                .contains("还没有办前联系");
        assertThat(acts.judged()).isEqualTo(6);
        assertThat(acts.unjudged()).isZero();
    }

    @Test
    @DisplayName("别处免除联系须经分管领导同意：当日只算申请；已经同意过的不受影响")
    void waivedAlone() {
        TestPolicy alone = new TestPolicy(3, Set.of(Rule.WAIVER_AGREED.id()));
        Story story = aProposal().under(alone).accepted().then(handler(), waive(Phase.BEFORE, day(3, 9)));
        assertThat(refused(under(STRICT, story)))
                .containsExactly(tuple(Act.WAIVE_CONTACT.id(), day(3, 9), List.of(Rule.WAIVER_AGREED.id())));
        Story agreed = aProposal()
                .accepted()
                .then(handler(), waive(Phase.BEFORE, day(3, 9)))
                .then(deputy(), new AgreeWaiver(CASE, Phase.BEFORE, day(3, 9)));
        assertThat(refused(under(alone, agreed))).isEmpty();
    }

    @Test
    @DisplayName("别处由交办单位批准延期：本局批准的会被拒绝；期限更短的，到期以后才申请的会被拒绝")
    void moreTime() {
        Story story = aProposal()
                .accepted()
                .on(day(4, 28))
                .then(handler(), new RequestExtension(CASE, 20, "涉及面广", day(4, 28)))
                .then(chief(), new GrantExtension(CASE, null, day(4, 28)));
        assertThat(refused(under(TestPolicy.with(TestPolicy.Extra.EXTENSION_GRANTED_ABOVE), story)))
                .containsExactly(
                        tuple(Act.GRANT_EXTENSION.id(), day(4, 28), List.of(Rule.EXTENSION_GRANTED_ABOVE.id())));
        assertThat(refused(under(new TestPolicy(1, Set.of()), story)))
                .contains(tuple(Act.REQUEST_EXTENSION.id(), day(4, 28), List.of(Rule.EXTENSION_ASKED_IN_TIME.id())));
    }

    @Test
    @DisplayName("别处少几条规则的，没有动作会被拒绝；什么也没有记录")
    void laxer() {
        Story story = aProposal().archived();
        int facts = story.state.entries().size();
        assertThat(refused(under(
                        new TestPolicy(3, Set.of(Rule.CONTACT_BEFORE_REPLY.id(), Rule.REVISIT_BEFORE_CLOSING.id())),
                        story)))
                .isEmpty();
        assertThat(story.state.entries()).hasSize(facts);
    }

    private static ActsReplayed under(TestPolicy policy, Story story) {
        return CaseReplay.under(story.state, story.now, story.under(policy).now).acts();
    }

    private static List<Tuple> refused(ActsReplayed acts) {
        return acts.refused().stream().map(ActsAgainTest::one).toList();
    }

    private static Tuple one(ActRefused it) {
        return tuple(
                it.act(), it.day(), it.reasons().stream().map(Refusal::rule).toList());
    }
}
