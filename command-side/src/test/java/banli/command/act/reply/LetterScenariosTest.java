package banli.command.act.reply;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.SendBackReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.letter.SignedLetter;
import banli.language.word.proposal.Remark;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("所签的函件")
class LetterScenariosTest {
    private static String letter(Story story) {
        ReplySubmitted draft = (ReplySubmitted)
                story.state.entries().get((int) story.at(ReplySubmitted.class)).fact();
        return SignedLetter.of(CASE, draft).sha256();
    }

    private static ReplySubmitted withOtherWords(Story story) {
        ReplySubmitted it = (ReplySubmitted)
                story.state.entries().get((int) story.at(ReplySubmitted.class)).fact();
        return new ReplySubmitted(
                it.round(),
                it.version(),
                "朱芳委员：另一番话。",
                it.answers(),
                it.outcome(),
                it.outcomeClass(),
                it.adoption(),
                it.disclosure(),
                it.attachments(),
                null,
                it.happenedOn());
    }

    @Test
    @DisplayName("签字、签发、送达记下所签函件的摘要")
    void signaturesBearTheLetter() {
        Story story = aProposal().consulted();
        String letter = letter(story);
        assertThat(given(story)
                        .when(deputy(), new SignReply(CASE, letter, null))
                        .records(ReplySigned.class)
                        .letter())
                .isEqualTo(letter);
        assertThat(given(aProposal().signed())
                        .when(chief(), new IssueReply(CASE, letter, null, null))
                        .records(ReplyIssued.class)
                        .letter())
                .isEqualTo(letter);
        assertThat(given(aProposal().issued())
                        .when(registry(), deliver(LEAD_PROPOSER, null))
                        .records(ReplyDelivered.class)
                        .letter())
                .isEqualTo(letter);
    }

    @Test
    @DisplayName("看过之后换了稿的，不签旧稿，也不误签新稿")
    void whatIsSignedIsWhatWasSeen() {
        Story first = aProposal().consulted();
        String seen = letter(first);
        Story second = first.then(deputy(), new SendBackReply(CASE, List.of(new Remark(null, "请补充")), day(3, 24)))
                .then(handler(), reply(day(3, 24)));
        given(second).when(deputy(), new SignReply(CASE, seen, null)).refusedBy(SIGNED_AS_SEEN);
        Story signed = second.then(deputy(), new SignReply(CASE, letter(second), day(3, 25)));
        given(signed).when(chief(), new IssueReply(CASE, seen, null, null)).refusedBy(SIGNED_AS_SEEN);
    }

    @Test
    @DisplayName("签字之后函件若有不同，不签发也不送达")
    void whatLeavesIsWhatWasSigned() {
        Story signed = aProposal().signed();
        RecordCorrected before = new RecordCorrected(
                signed.at(ReplySubmitted.class), null, withOtherWords(signed), "旧账本中的更正", day(3, 26));
        given(signed.having(before, registry()))
                .when(chief(), new IssueReply(CASE, null, null, day(3, 27)))
                .refusedBy(LETTER_AS_SIGNED);
        given(aProposal().issued().having(before, registry()))
                .when(registry(), deliver(LEAD_PROPOSER, day(3, 30)))
                .refusedBy(LETTER_AS_SIGNED);
    }

    @Test
    @DisplayName("记录摘要之前的签字照旧签发、送达")
    void signaturesFromBeforeDigestsStand() {
        Story signed = aProposal().consulted().having(new ReplySigned(1, 1, null, day(3, 25)), deputy());
        given(signed)
                .when(chief(), new IssueReply(CASE, null, null, day(3, 27)))
                .records(ReplyIssued.class);
        Story issued = signed.having(new ReplyIssued(1, 1, "嘉民〔2026〕1号", null, day(3, 27)), chief());
        assertThat(given(issued)
                        .when(registry(), deliver(LEAD_PROPOSER, null))
                        .records(ReplyDelivered.class)
                        .letter())
                .isNull();
    }
}
