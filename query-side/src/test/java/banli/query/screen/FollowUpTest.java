package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseArchived;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.DueRow;
import banli.language.query.deadline.ListDue;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.ReadFigures;
import banli.language.query.register.AwaitedStep;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.trail.ReadTrail;
import banli.language.word.Office;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.DeliveryMeans;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.rebuild.Rebuild;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("再次答复所见")
class FollowUpTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 1);

    private final Bureau office = new Bureau(TODAY);
    private final Story story = Story.proposal("21-001", UnitRole.LEAD).closed(Adoption.PARTIAL);

    @AfterEach
    void close() {
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
        office.close();
    }

    private void step(CaseEvent... steps) {
        office.ledger()
                .record(
                        story.id(),
                        Stream.of(steps)
                                .map(step -> new FollowUpStepped(1, step, step.happenedOn()))
                                .toArray(CaseEvent[]::new));
    }

    private static CaseEvent draft() {
        return new ReplySubmitted(
                1,
                1,
                "现再次答复如下。",
                List.of(new ItemAnswer(1, Adoption.FULL, null, "已办"), new ItemAnswer(2, Adoption.FULL, null, "已办")),
                new Outcome("shanghai-2015", "A", "解决采纳"),
                1,
                Adoption.FULL,
                null,
                List.of(),
                null,
                TODAY.minusDays(20));
    }

    private static CaseEvent delivered(String proposer, boolean completes) {
        return new ReplyDelivered(
                1, proposer, DeliveryMeans.POST, null, null, completes, true, null, List.of(), TODAY.minusDays(10));
    }

    @Test
    @DisplayName("有期限的再次答复：归档以后等承办人，列在期限里；送达全部提出人就不再等")
    void itHasADay() {
        LocalDate due = TODAY.plusDays(30);
        Deadline later = new Deadline(DeadlineKind.LATER_ANSWER, due, due.minusDays(5), null);
        office.ledger().record(story.id(), owing(later));
        office.ledger().record(story.id(), new CaseArchived(null, TODAY.minusDays(30)));
        assertThat(row().waitsFor().what()).isEqualTo(AwaitedStep.FOLLOW_UP.label());
        assertThat(office.ask(new ListDue(null, null, 1, 50)).due())
                .extracting(DueRow::kind, DueRow::dueOn)
                .contains(tuple(DeadlineKind.LATER_ANSWER, due));
        step(
                draft(),
                new ReplySigned(1, 1, null, TODAY.minusDays(15)),
                new ReplyIssued(1, 1, "嘉民〔2021〕99号", null, TODAY.minusDays(12)));
        step(delivered("zhu-fang", true));
        assertThat(row().waitsFor()).isNull();
        assertThat(office.ask(new ListDue(null, null, 1, 50)).due())
                .extracting(DueRow::kind)
                .doesNotContain(DeadlineKind.LATER_ANSWER);
    }

    /** The case's facts, with what its last delivery begins. */
    private CaseEvent[] owing(Deadline later) {
        CaseEvent[] facts = story.facts();
        int last = IntStream.range(0, facts.length)
                .filter(at -> facts[at] instanceof ReplyDelivered it && it.completes())
                .max()
                .orElseThrow();
        ReplyDelivered it = (ReplyDelivered) facts[last];
        facts[last] = new ReplyDelivered(
                it.round(),
                it.recipient(),
                it.means(),
                it.receipt(),
                it.letter(),
                it.completes(),
                it.onTime(),
                it.dueOn(),
                List.of(later),
                it.happenedOn());
        return facts;
    }

    private CaseRow row() {
        return office.read().ask(FindCases.all(10)).cases().getFirst();
    }

    private List<FigureValue> figures() {
        return office.read().ask(new ReadFigures(2021, "outcome")).figures();
    }

    @Test
    @DisplayName("在途时等着签字的人；送达后办理结果随之改变，当年的指标不变，环节不变")
    void theOutcomeMovesAndTheFiguresStay() {
        office.ledger().record(story.id(), story.facts());
        List<FigureValue> before = figures();
        step(draft());
        assertThat(row().waitsFor().office()).isEqualTo(Office.DEPUTY_LEADER);
        assertThat(row().adoption()).isEqualTo(Adoption.PARTIAL);

        step(
                new ReplySigned(1, 1, null, TODAY.minusDays(15)),
                new ReplyIssued(1, 1, "嘉民〔2021〕99号", null, TODAY.minusDays(12)),
                delivered("zhu-fang", false),
                delivered("chen-zhen", true),
                new SatisfactionRecorded(
                        1,
                        "zhu-fang",
                        Satisfaction.SATISFIED,
                        Satisfaction.NOT_SATISFIED,
                        "仍不便",
                        FormChannel.PAPER,
                        "zhao",
                        TODAY.minusDays(5)));
        assertThat(row())
                .returns(Adoption.FULL, CaseRow::adoption)
                .returns("A", it -> it.outcome().code())
                .returns(Stage.CLOSED, CaseRow::stage)
                .returns(Office.REGISTRY, it -> it.waitsFor().office());
        assertThat(figures()).isEqualTo(before);
        CaseFile file = office.ask(new ReadCaseFile(story.id()));
        assertThat(file.followUps()).singleElement().satisfies(one -> {
            assertThat(one.stage()).isEqualTo(Stage.DELIVERED);
            assertThat(one.feedback()).hasSize(1);
        });
        assertThat(file.items()).allMatch(item -> item.adoption() == Adoption.FULL);
        assertThat(office.ask(new ReadTrail(null, null, story.id(), null, null, 0, 100))
                        .entries())
                .extracting(entry -> entry.sentence().zh())
                .anyMatch(sentence -> sentence.startsWith("第1次再次答复：") && sentence.contains("全部送达"));
    }
}
