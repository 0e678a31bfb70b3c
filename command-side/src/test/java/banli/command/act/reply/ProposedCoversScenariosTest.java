package banli.command.act.reply;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Rehearsal;
import banli.command.act.Story;
import banli.language.act.Act;
import banli.language.command.DisclosureCommand.DecideDisclosure;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.letter.SignedLetter;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Redaction;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("起草人建议遮盖")
class ProposedCoversScenariosTest {
    private static final Redaction NAMED = new Redaction("老人赵某", "涉及个人隐私");

    private static SubmitReply proposing(DisclosureChoice choice, String reason, Redaction... covers) {
        return new SubmitReply(
                CASE,
                "朱芳委员：老人赵某反映的情况已经解决。",
                allFull(),
                new Outcome("shanghai-2015", "A", "解决采纳"),
                new DisclosureProposal(choice, reason, List.of(covers)),
                null,
                day(3, 20));
    }

    private static Story issued() {
        return aProposal()
                .contacted()
                .then(handler(), proposing(DisclosureChoice.PUBLISH, null, NAMED), contact(Phase.DURING, day(3, 23)))
                .then(deputy(), new SignReply(CASE, null, day(3, 25)))
                .then(chief(), new IssueReply(CASE, null, null, day(3, 27)))
                .then(registry(), deliver(LEAD_PROPOSER, day(3, 30)), deliver(CO_SIGNER, day(3, 31)));
    }

    private static List<Redaction> begun(Story story) {
        return ((DecideDisclosure) Rehearsal.begun(Act.DECIDE_DISCLOSURE.id(), story.state, story.now)
                        .orElseThrow())
                .redactions();
    }

    @Test
    @DisplayName("照函件原文建议；函件里没有的、建议不予公开的，不收；没有理由的不收")
    void asTheLetterHasIt() {
        Story story = aProposal().contacted();
        given(story)
                .when(handler(), proposing(DisclosureChoice.PUBLISH, null, NAMED))
                .records(ReplySubmitted.class);
        given(story)
                .when(handler(), proposing(DisclosureChoice.PUBLISH, null, new Redaction("老人钱某", "隐私")))
                .refusedBy(REDACTION_IN_LETTER);
        given(story)
                .when(handler(), proposing(DisclosureChoice.WITHHOLD, "涉及个人隐私", NAMED))
                .refusedBy(REDACTION_IN_LETTER);
        given(story)
                .when(handler(), proposing(DisclosureChoice.PUBLISH, null, new Redaction("老人赵某", " ")))
                .refusedFor("disclosure.redactions[0].reason");
    }

    @Test
    @DisplayName("不是所签函件的一部分：有没有建议，签的都是同一份")
    void noPartOfWhatIsSigned() {
        Story story = aProposal().contacted();
        ReplySubmitted with = given(story)
                .when(handler(), proposing(DisclosureChoice.PUBLISH, null, NAMED))
                .records(ReplySubmitted.class);
        ReplySubmitted without = given(story)
                .when(handler(), proposing(DisclosureChoice.PUBLISH, null))
                .records(ReplySubmitted.class);
        assertThat(SignedLetter.of(CASE, with).sha256())
                .isEqualTo(SignedLetter.of(CASE, without).sha256());
    }

    @Test
    @DisplayName("决定公开从建议开始，取舍由决定的人；没有决定遮盖的，公开时不遮盖；决定以后从所决定的开始")
    void theDeciderTakesOrLeavesThem() {
        Story story = issued();
        assertThat(begun(story)).containsExactly(NAMED);
        Story left = story.then(chief(), disclose(DisclosureChoice.PUBLISH, null, day(4, 1)));
        assertThat(begun(left)).isEmpty();
        assertThat(given(left)
                        .when(registry(), publish(day(4, 2)))
                        .records(ReplyPublished.class)
                        .text())
                .contains("老人赵某");
        DecideDisclosure taking = new DecideDisclosure(CASE, DisclosureChoice.PUBLISH, null, begun(story), day(4, 1));
        given(story).when(chief(), taking).records(DisclosureDecided.class);
        assertThat(given(story.then(chief(), taking))
                        .when(registry(), publish(day(4, 2)))
                        .records(ReplyPublished.class)
                        .text())
                .doesNotContain("老人赵某");
    }
}
