package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseArchived;
import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.FeedbackEvent.DissatisfactionExamined;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.query.register.AwaitedStep;
import banli.language.query.register.FindCases;
import banli.language.query.register.Waiting;
import banli.language.word.Office;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.ExaminationConclusion;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("环节以外还没有办的，也有人在等")
class WaitsBesideTest {
    private static final LocalDate DAY = Story.RECEIVED.plusDays(60);

    private final Bureau office = new Bureau(DAY.plusDays(20));
    private final Story story = Story.proposal("21-001", UnitRole.LEAD).delivered(Adoption.FULL);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("不满意先等分管领导审核；审核以后等下一步")
    void dissatisfactionIsExaminedFirst() {
        record(story.facts());
        record(new SatisfactionRecorded(
                1,
                "zhu-fang",
                Satisfaction.SATISFIED,
                Satisfaction.NOT_SATISFIED,
                "仍不便",
                FormChannel.PAPER,
                "zhao",
                DAY));
        assertThat(waits())
                .returns(Office.DEPUTY_LEADER, Waiting::office)
                .returns(AwaitedStep.EXAMINE.label(), Waiting::what)
                .returns(DAY, Waiting::since);
        record(new DissatisfactionExamined(1, "zhu-fang", ExaminationConclusion.EXPLAIN, "已当面说明", DAY.plusDays(1)));
        assertThat(waits().what()).isEqualTo(AwaitedStep.REVISIT.label());
    }

    @Test
    @DisplayName("办结、归档以后还没有公开的，等办公室公开；公开了就没有人等")
    void publicationOutlivesTheCase() {
        record(story.facts());
        record(
                Story.contact(3, 1, Phase.AFTER, Channel.PHONE, DAY),
                new DisclosureDecided(
                        1,
                        DisclosureChoice.PUBLISH,
                        null,
                        null,
                        List.of(new Deadline(DeadlineKind.PUBLICATION, DAY.plusDays(30), DAY.plusDays(25), null)),
                        DAY));
        assertPublicationIsAwaited();
        record(new CaseClosed(1, DAY.plusDays(1)));
        assertPublicationIsAwaited();
        record(new CaseArchived(null, DAY.plusDays(2)));
        assertPublicationIsAwaited();
        record(new ReplyPublished(1, "答复全文", "00", "https://example.org/1", true, DAY.plusDays(3)));
        assertThat(waits()).isNull();
    }

    private void assertPublicationIsAwaited() {
        assertThat(waits())
                .returns(Office.REGISTRY, Waiting::office)
                .returns(AwaitedStep.PUBLISH.label(), Waiting::what);
    }

    private void record(CaseEvent... facts) {
        office.ledger().record(story.id(), facts);
    }

    private Waiting waits() {
        return office.read().ask(FindCases.all(1)).cases().getFirst().waitsFor();
    }
}
