package banli.query.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.query.ReadTrail;
import banli.language.query.ShowBoard;
import banli.language.word.AsOf;
import banli.language.word.Refused;
import banli.language.word.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("看过去要轮候")
class TurnsTest {
    @Test
    @DisplayName("两个名额：第三个等不到就得到一句话，有人让出便轮到")
    void twoAtOnce() {
        Turns turns = new Turns(2, Duration.ofMillis(1));
        turns.take();
        turns.take();
        assertThatExceptionOfType(QueryExecutionException.class)
                .isThrownBy(turns::take)
                .satisfies(busy -> assertThat(
                                busy.<Refused>getDetails().orElseThrow().code())
                        .isEqualTo(Refused.Code.UNAVAILABLE));
        turns.done();
        turns.take();
    }

    @Test
    @DisplayName("十二个人同时看十二天，只留八天：轮到就各得各的那一天")
    void twelveAskersOnTwelveDays() throws Exception {
        try (Bureau office = new Bureau(LocalDate.of(2021, 5, 1));
                ExecutorService askers = Executors.newFixedThreadPool(12)) {
            Story one = Story.proposal("21-001", UnitRole.LEAD).assigned();
            office.ledger().record(one.id(), one.facts());
            office.ledger().record(one.id(), new CaseAccepted(Story.RECEIVED.plusDays(4)));
            office.read();
            List<Future<Long>> answers = new ArrayList<>();
            for (int day = 0; day < 12; day++) {
                AsOf then = new AsOf(AsOf.Clock.HAPPENED, null, Story.RECEIVED.plusDays(day), null);
                answers.add(askers.submit(() -> {
                    office.ask(new ShowBoard(null), then);
                    return office.ask(new ReadTrail(null, null, null, null, null, 1, 50), then)
                            .total();
                }));
            }
            List<Long> totals = new ArrayList<>();
            for (Future<Long> answer : answers) {
                totals.add(answer.get());
            }
            assertThat(totals).isSorted();
            assertThat(totals.getLast()).isEqualTo(5);
        }
    }
}
