package banli.command.act.reply;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.command.act.TestPolicy;
import banli.command.policy.Policies;
import banli.command.policy.PolicyBook;
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
import banli.language.word.proposal.*;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("答复稿")
class ReplyScenariosTest {
    @Test
    @DisplayName("规则1 办前未联系，不得提交答复稿")
    void noReplyBeforeAContact() {
        given(aProposal().accepted()).when(handler(), reply(null)).refusedBy(CONTACT_BEFORE_REPLY);
    }

    @Test
    @DisplayName("规则1 办前联系已免除的，可以提交")
    void aWaivedContactWillDo() {
        given(aProposal()
                        .accepted()
                        .then(handler(), waive(Phase.BEFORE, day(3, 9)))
                        .then(deputy(), new AgreeWaiver(CASE, Phase.BEFORE, day(3, 9))))
                .when(handler(), reply(null))
                .records(ReplySubmitted.class);
    }

    @Test
    @DisplayName("规则1 办前联系晚于提交日期的不算")
    void aContactAfterTheReplyDoesNotCount() {
        given(aProposal().contacted()).when(handler(), reply(day(3, 9))).refusedBy(CONTACT_BEFORE_REPLY);
    }

    @Test
    @DisplayName("规则可由当地规则文件放宽")
    void aPolicyMayLiftARule() {
        given(aProposal().accepted().under(new TestPolicy(3, Set.of(CONTACT_BEFORE_REPLY.id()))))
                .when(handler(), reply(null))
                .records(ReplySubmitted.class);
    }

    @Test
    @DisplayName("规则7 每一条都须答复且只答复一次")
    void everyItemIsAnsweredOnce() {
        given(aProposal().contacted())
                .when(handler(), reply(List.of(answer(1, Adoption.FULL), answer(2, Adoption.FULL)), "B", null))
                .refusedBy(EVERY_ITEM_ANSWERED);
        given(aProposal().contacted())
                .when(
                        handler(),
                        reply(
                                List.of(
                                        answer(1, Adoption.FULL),
                                        answer(1, Adoption.FULL),
                                        answer(2, Adoption.FULL),
                                        answer(3, Adoption.FULL)),
                                "A",
                                null))
                .refusedBy(EVERY_ITEM_ANSWERED);
        given(aProposal().contacted())
                .when(handler(), reply(answers(Adoption.FULL, Adoption.FULL, Adoption.FULL, Adoption.FULL), "A", null))
                .refusedBy(EVERY_ITEM_ANSWERED);
    }

    @Test
    @DisplayName("规则7 未全部采纳的须说明理由")
    void whatIsNotFullyAdoptedNeedsAReason() {
        ItemAnswer bare = new ItemAnswer(2, Adoption.NONE, " ", "答复如下。");
        given(aProposal().contacted())
                .when(handler(), reply(List.of(answer(1, Adoption.FULL), bare, answer(3, Adoption.FULL)), "B", null))
                .refusedBy(REASON_UNLESS_FULL);
    }

    @Test
    @DisplayName("采纳程度由各条得出")
    void theAdoptionComesFromTheItems() {
        assertThat(given(aProposal().contacted())
                        .when(handler(), reply(null))
                        .records(ReplySubmitted.class)
                        .adoption())
                .isEqualTo(Adoption.FULL);
        assertThat(given(aProposal().contacted())
                        .when(handler(), reply(answers(Adoption.PARTIAL, Adoption.FULL, Adoption.FULL), "B", null))
                        .records(ReplySubmitted.class))
                .returns(Adoption.PARTIAL, ReplySubmitted::adoption)
                .returns(2, ReplySubmitted::outcomeClass);
        assertThat(given(aProposal().contacted())
                        .when(handler(), reply(answers(Adoption.NONE, Adoption.NONE, Adoption.NONE), "D", null))
                        .records(ReplySubmitted.class)
                        .adoption())
                .isEqualTo(Adoption.NONE);
    }

    @Test
    @DisplayName("有一条未全部采纳的，不得列为第一类")
    void theBestOutcomeNeedsEveryItem() {
        given(aProposal().contacted())
                .when(handler(), reply(answers(Adoption.PARTIAL, Adoption.FULL, Adoption.FULL), "A", null))
                .refusedBy(BEST_OUTCOME_NEEDS_FULL);
    }

    @Test
    @DisplayName("各类结果可用于采纳到何种程度的案件，由规则文件写明")
    void whatAClassCovers() {
        String document = Policies.text("shanghai-2015.json")
                .replaceFirst("\"rank\": 1}", "\"rank\": 1, \"adoptions\": [\"FULL\", \"PARTIAL\"]}")
                .replaceFirst("\"rank\": 2}", "\"rank\": 2, \"adoptions\": [\"PARTIAL\"]}");
        Story alsoInPart = aProposal()
                .under(PolicyBook.EMPTY
                        .supposingPolicy(document, day(1, 1))
                        .inForce(day(3, 1), day(3, 1))
                        .orElseThrow())
                .contacted();
        assertThat(given(alsoInPart)
                        .when(handler(), reply(answers(Adoption.PARTIAL, Adoption.FULL, Adoption.FULL), "A", null))
                        .records(ReplySubmitted.class))
                .returns(1, ReplySubmitted::outcomeClass)
                .returns(Adoption.PARTIAL, ReplySubmitted::adoption);
        given(alsoInPart)
                .when(handler(), reply(answers(Adoption.NONE, Adoption.NONE, Adoption.NONE), "A", null))
                .refusedBy(BEST_OUTCOME_NEEDS_FULL);
        given(alsoInPart).when(handler(), reply(allFull(), "B", null)).refusedBy(BEST_OUTCOME_NEEDS_FULL);
        assertThat(given(alsoInPart)
                        .when(handler(), reply(answers(Adoption.NONE, Adoption.NONE, Adoption.NONE), "D", null))
                        .records(ReplySubmitted.class)
                        .outcomeClass())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("办理结果须为本地所定")
    void theOutcomeIsKnown() {
        given(aProposal().contacted())
                .when(handler(), reply(allFull(), "X", null))
                .refusedBy(OUTCOME_KNOWN);
        given(aProposal().contacted())
                .when(handler(), new SubmitReply(CASE, "答复", allFull(), null, null, null, null))
                .refusedBy(OUTCOME_KNOWN);
    }

    @Test
    @DisplayName("建议不予公开须说明理由")
    void proposingToWithholdNeedsAReason() {
        SubmitReply a = reply(null);
        given(aProposal().contacted())
                .when(
                        handler(),
                        new SubmitReply(
                                CASE,
                                a.text(),
                                a.answers(),
                                a.outcome(),
                                new DisclosureProposal(DisclosureChoice.WITHHOLD, null),
                                null,
                                null))
                .refusedBy(WITHHOLDING_NEEDS_REASON);
    }

    @Test
    @DisplayName("答复正文和各条答复必填")
    void replyFieldsAreRequired() {
        given(aProposal().contacted())
                .when(
                        handler(),
                        new SubmitReply(CASE, "", List.of(new ItemAnswer(1, null, null, null)), null, null, null, null))
                .refusedFor("text", "answers[0].adoption", "answers[0].text");
    }

    /** To the items in their order. */
    private static List<ItemAnswer> answers(Adoption... adoptions) {
        return IntStream.rangeClosed(1, adoptions.length)
                .mapToObj(item -> answer(item, adoptions[item - 1]))
                .toList();
    }
}
