package banli.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.CorrectionDeclined;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.PublicationWithdrawn;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.letter.SignedLetter;
import banli.language.query.casefile.LetterCheck;
import banli.language.query.casefile.ReplyView;
import banli.language.word.Actor;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.Redaction;
import banli.language.word.proposal.UnitRole;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.figures.Tally;
import banli.query.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("所签的函件与公开的轮次")
class LettersAndPublicationTest {
    private static final LocalDate LATER = Story.RECEIVED.plusDays(90);

    private static CaseOnFile file(Story story, CaseEvent... more) {
        List<CaseEvent> events = new ArrayList<>(List.of(story.facts()));
        events.addAll(List.of(more));
        List<Fact> facts = new ArrayList<>();
        for (CaseEvent event : events) {
            facts.add(new Fact(event, story.id(), Actor.SYSTEM, Instant.EPOCH, facts.size(), facts.size(), Map.of()));
        }
        return Corrections.folded(new CaseFileFold(), facts);
    }

    private static Story proposal() {
        return Story.proposal("21-168", UnitRole.LEAD);
    }

    @Test
    @DisplayName("每个签字绑定其所签的一稿，核对说相符、不符或未记")
    void signaturesAreBoundToTheirVersion() {
        ReplySubmitted first = Story.reply(1, 1, Adoption.FULL, Story.RECEIVED.plusDays(50));
        ReplySubmitted second = Story.reply(1, 2, Adoption.PARTIAL, Story.RECEIVED.plusDays(60));
        String letter = SignedLetter.of(proposal().id(), first).sha256();
        Story story = proposal().submitted(Adoption.FULL);
        long at = story.facts().length - 1L;

        CaseOnFile signed = file(story, new ReplySigned(1, 1, letter, LATER), second);
        ReplyView was = signed.replies().all().getFirst();
        assertThat(was.signedLetter()).isEqualTo(was.letter()).isEqualTo(letter);
        assertThat(was.signedCheck()).isEqualTo(LetterCheck.MATCHES);
        assertThat(signed.replies().all().getLast().signedCheck()).isNull();

        CaseOnFile changed = file(
                story,
                new ReplySigned(1, 1, letter, LATER),
                new ReplyIssued(1, 1, "嘉民〔2021〕1号", null, LATER),
                new RecordCorrected(
                        at, null, Story.reply(1, 1, Adoption.PARTIAL, Story.RECEIVED.plusDays(50)), "旧", LATER));
        assertThat(changed.replies().all().getFirst().signedCheck()).isEqualTo(LetterCheck.DIFFERS);
        assertThat(changed.replies().all().getFirst().issuedCheck()).isEqualTo(LetterCheck.NO_DIGEST);
    }

    @Test
    @DisplayName("公开一轮、重新办理、再公开一轮、撤回：不再公开")
    void publicationIsToldByRound() {
        Story closed = proposal().closed(Adoption.FULL);
        CaseEvent again = new CaseReopened(2, "情况有变", List.of(), LATER);
        CaseEvent anew = new ReplyPublished(2, "第二轮答复", "00", "https://example.org/2", true, LATER);

        assertThat(published(file(closed, again))).isTrue();
        assertThat(published(file(closed, again, anew))).isTrue();
        assertThat(published(file(closed, again, anew, new PublicationWithdrawn(2, "有误", LATER))))
                .isFalse();
        // Before round 2 is published, what comes down is round 1's text, whichever round an older fact names.
        CaseOnFile down = file(closed, again, new PublicationWithdrawn(2, "有误", LATER));
        assertThat(published(down)).isFalse();
        assertThat(down.disclosures().rounds())
                .singleElement()
                .satisfies(it -> assertThat(it.withdrawnOn()).isEqualTo(LATER));
    }

    @Test
    @DisplayName("公开的案由是公开那时登记的、那时遮盖的：再次决定和事后更正都不改它")
    void theTitleOfThatDay() {
        Story closed = proposal().closed(Adoption.FULL);
        List<CaseEvent> registered = List.of(closed.facts());
        String said = ((CaseRegistered) registered.getFirst()).title().substring(2, 6);
        CaseEvent covered = decided(DisclosureChoice.PUBLISH, List.of(new Redaction(said, "姓名")));
        CaseEvent published = new ReplyPublished(1, "答复×××", "00", null, true, LATER);
        CaseEvent withheld = decided(DisclosureChoice.WITHHOLD, null);

        String shown = title(file(closed, covered, published));
        assertThat(shown).contains("×××").doesNotContain(said);
        assertThat(title(file(closed, covered, published, withheld))).isEqualTo(shown);
        CaseEvent registeredAnew = new RecordCorrected(
                0, null, proposal().about("养老服务", "关于张三的提案").registered().facts()[0], "登错", LATER);
        assertThat(title(file(closed, covered, published, registeredAnew))).isEqualTo(shown);
        CaseEvent decidedAnew =
                new RecordCorrected(registered.size(), null, decided(DisclosureChoice.PUBLISH, null), "少遮", LATER);
        assertThat(title(file(closed, covered, published, decidedAnew))).isEqualTo(shown);
    }

    private static CaseEvent decided(DisclosureChoice choice, List<Redaction> redactions) {
        return new DisclosureDecided(1, choice, null, redactions, null, LATER);
    }

    private static String title(CaseOnFile file) {
        return file.disclosures().rounds().getFirst().title();
    }

    private static boolean published(CaseOnFile file) {
        assertThat(Tally.of(file).published()).isEqualTo(file.disclosures().published());
        return file.disclosures().published();
    }

    @Test
    @DisplayName("待同意的更正列在案卷，不改任何内容；答复之后不再列")
    void correctionsAskedWait() {
        Story story = proposal().closed(Adoption.FULL);
        CaseEvent decided = new DisclosureDecided(1, DisclosureChoice.WITHHOLD, "改", null, null, LATER);
        CaseEvent asked = new CorrectionAsked(1, 14, null, decided, "决定录错", LATER);
        CaseOnFile waiting = file(story, asked);
        assertThat(waiting.papers().asked())
                .singleElement()
                .satisfies(one -> assertThat(one.correction()).isEqualTo(1));
        assertThat(waiting.papers().corrections()).isEmpty();
        assertThat(file(story, asked, new CorrectionDeclined(1, "无误", LATER))
                        .papers()
                        .asked())
                .isEmpty();
        assertThat(file(story, asked, new RecordCorrected(14, null, decided, "决定录错", LATER))
                        .papers()
                        .asked())
                .isEmpty();
    }
}
