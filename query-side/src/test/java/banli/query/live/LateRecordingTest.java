package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.DifferenceOfDays.Change;
import banli.language.query.board.DifferenceOfDays.Kind;
import banli.language.query.board.ReadLateRecording;
import banli.language.query.board.ReadYearByDay;
import banli.language.word.AsOf.Clock;
import banli.language.word.proposal.UnitRole;
import banli.query.live.DaysTest.Then;
import banli.query.past.Histories;
import banli.query.story.Story;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一日两时：后来才记的改变了什么")
class LateRecordingTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 20);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    @DisplayName("当时所知加上这些变化，就是当时发生的：各案所在阶段和灯、指标；后来才记的确在其后记、其前发生")
    void leadsFromWhatWasKnownToWhatHappened() {
        try (Bureau office = DaysTest.office(Histories.of(seed, DaysTest.CASES))) {
            for (int round = 0; round < 4; round++) {
                LocalDate day = day(office);
                DifferenceOfDays answer = office.ask(new ReadLateRecording(day));
                Then known = Then.of(office, Clock.RECORDED, day);
                Then happened = Then.of(office, Clock.HAPPENED, day);
                String asked = day + ", seed=" + seed;
                assertThat(answer.clock()).isNull();
                assertThat(DaysTest.applied(answer, known.all())).as(asked).isEqualTo(happened.all());
                Map<String, String> figures = new TreeMap<>(known.figures());
                answer.figures().stream()
                        .filter(it -> it.year() == DaysTest.YEAR)
                        .forEach(it -> figures.put(it.id(), it.numerator() + "/" + it.denominator()));
                assertThat(figures).as(asked).isEqualTo(happened.figures());
                answer.cases()
                        .forEach(it -> assertThat(it.changes()).as(asked).allSatisfy(change -> {
                            assertThat(change.fact().caseId()).isEqualTo(it.caseId());
                            if (change.kind() == Kind.LATER) {
                                assertThat(recordedOn(change)).isAfter(day);
                            }
                        }));
            }
        }
    }

    @Test
    @DisplayName("晚记的步骤逐条写明：哪日的事、哪日才记；换阶段的因晚记的那一条；更正写的是被更正的那日")
    void tellsTheStepsAndTheirDays() {
        Story late = Story.proposal("21-168", UnitRole.LEAD).accepted();
        int accepted = late.facts().length - 1;
        late.and(new RecordCorrected(
                accepted, "event-" + (accepted + 1), new CaseAccepted(DAY.minusDays(14)), "签收日写错", DAY.plusYears(1)));
        try (Bureau office = new Bureau(LocalDate.of(2022, 12, 31))) {
            office.ledger().pace(Duration.ofDays(72));
            office.ledger()
                    .record(
                            "ledger",
                            new LedgerOpened("demo", null, "局", "民", "shanghai", true, List.of("a", "b"), DAY),
                            Map.of());
            office.ledger().record(late.id(), late.facts());
            office.read();
            DifferenceOfDays answer = office.ask(new ReadLateRecording(DAY));
            assertThat(answer.cases()).singleElement().satisfies(it -> {
                assertThat(it.changes())
                        .filteredOn(change -> change.kind() == Kind.LATER)
                        .hasSize(accepted + 1)
                        .allSatisfy(change -> assertThat(change.since()).isBeforeOrEqualTo(DAY))
                        .last()
                        .satisfies(change -> assertThat(change.since()).isEqualTo(DAY.minusDays(14)));
                assertThat(it.changes())
                        .filteredOn(change -> change.kind() == Kind.LIGHT)
                        .allSatisfy(change -> assertThat(change.fact().type()).isEqualTo("case-assigned"));
            });
            assertThat(office.ask(new ReadLateRecording(LocalDate.of(2022, 12, 31)))
                            .cases())
                    .isEmpty();
            assertThatThrownBy(() -> office.ask(new ReadLateRecording(LocalDate.of(2020, 12, 31))))
                    .hasStackTraceContaining("outside the ledger's time");
        }
    }

    private static LocalDate recordedOn(Change change) {
        return change.fact().recordedAt().atZone(ZONE).toLocalDate();
    }

    private LocalDate day(Bureau office) {
        List<LocalDate> days = office.ask(new ReadYearByDay(DaysTest.YEAR, Clock.RECORDED)).days().stream()
                .map(it -> it.day())
                .toList();
        return days.get(random.nextInt(days.size()));
    }
}
