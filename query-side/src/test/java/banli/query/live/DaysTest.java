package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.query.board.CountDays;
import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.DifferenceOfDays.Kind;
import banli.language.query.board.ReadDifference;
import banli.language.query.board.ReadYearByDay;
import banli.language.query.board.ShowBoard;
import banli.language.query.board.YearByDay;
import banli.language.query.figures.ReadFigures;
import banli.language.query.register.FindCases;
import banli.language.word.AsOf;
import banli.language.word.AsOf.Clock;
import banli.query.past.Histories;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("逐日所见")
class DaysTest {
    static final int CASES = 30;
    static final int YEAR = 2021;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
    static final LocalDate TODAY = LocalDate.of(2021, 12, 20);

    /** On no lane and without a light. */
    private static final String NOWHERE = "null null";

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @EnumSource(Clock.class)
    @DisplayName("一趟走过的每一天，与单独查看那一天相同：各案所在阶段和灯、看板的数、指标")
    void aDayOfThePassIsTheDayAskedSingly(Clock clock) {
        try (Bureau office = office(Histories.of(seed, CASES))) {
            YearByDay year = office.ask(new ReadYearByDay(YEAR, clock));
            assertThat(year.days().getLast().day()).isEqualTo(TODAY);
            Map<String, String> passed = new TreeMap<>();
            Map<String, String> figures = new TreeMap<>();
            for (YearByDay.OfDay day : year.days()) {
                day.moves().forEach(move -> {
                    String id = year.cases().get(move.place()).caseId().value();
                    if (move.lane() == null) {
                        passed.remove(id);
                    } else {
                        passed.put(id, move.lane() + " " + move.light());
                    }
                });
                day.figures().forEach(it -> figures.put(it.id(), it.numerator() + "/" + it.denominator()));
                if (random.nextInt(40) == 0 || day.day().equals(TODAY)) {
                    Then then = Then.of(office, clock, day.day());
                    assertThat(passed).as(day.day() + told()).isEqualTo(then.lanes());
                    assertThat(day.counts()).as(day.day() + told()).isEqualTo(then.counts());
                    assertThat(figures).as(day.day() + told()).isEqualTo(then.figures());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Clock.class)
    @DisplayName("一年中每一天的件数，就是日期条上的件数")
    void aDayHasAsManyFactsAsTheSliderTells(Clock clock) {
        try (Bureau office = office(Histories.of(seed, CASES))) {
            Map<LocalDate, Integer> passed = new TreeMap<>();
            office.ask(new ReadYearByDay(YEAR, clock)).days().forEach(day -> passed.put(day.day(), day.facts()));
            passed.values().removeIf(facts -> facts == 0);
            Map<LocalDate, Integer> counted = new TreeMap<>();
            office.ask(new CountDays(clock)).days().stream()
                    .filter(day -> day.day().getYear() == YEAR && !day.day().isAfter(TODAY))
                    .forEach(day -> counted.put(day.day(), Math.toIntExact(day.facts())));
            assertThat(passed).as(told()).isEqualTo(counted);
        }
    }

    @ParameterizedTest
    @EnumSource(Clock.class)
    @DisplayName("前一日加上两日对比，就是后一日；每处变化都有本案的事实为据")
    void theDifferenceLeadsFromOneDayToTheOther(Clock clock) {
        try (Bureau office = office(Histories.of(seed, CASES))) {
            LocalDate first =
                    office.ask(new ReadYearByDay(YEAR, clock)).days().getFirst().day();
            for (int round = 0; round < 4; round++) {
                LocalDate from = dayFrom(first);
                LocalDate to = dayFrom(from);
                DifferenceOfDays difference = office.ask(new ReadDifference(clock, from, to));
                Then before = Then.of(office, clock, from);
                Then after = Then.of(office, clock, to);
                String asked = from + " to " + to + told();
                assertThat(applied(difference, before.all())).as(asked).isEqualTo(after.all());
                Map<String, String> figures = new TreeMap<>(before.figures());
                difference.figures().stream()
                        .filter(it -> it.year() == YEAR)
                        .forEach(it -> figures.put(it.id(), it.numerator() + "/" + it.denominator()));
                assertThat(figures).as(asked).isEqualTo(after.figures());
                difference
                        .cases()
                        .forEach(it -> assertThat(it.changes())
                                .as(asked)
                                .allSatisfy(change ->
                                        assertThat(change.fact().caseId()).isEqualTo(it.caseId())));
            }
        }
    }

    @Test
    @DisplayName("后来又记了事实：只重读有新事实的案件，所见与从头读起相同")
    void laterFactsAreAdded() {
        List<Histories.Recorded> history = Histories.of(seed, CASES);
        int cut = history.size() / 2;
        ReadYearByDay happened = new ReadYearByDay(YEAR, Clock.HAPPENED);
        ReadYearByDay recorded = new ReadYearByDay(YEAR, Clock.RECORDED);
        try (Bureau office = office(history.subList(0, cut))) {
            YearByDay before = office.ask(recorded);
            history.subList(cut, history.size()).forEach(it -> office.ledger().record(it.id(), it.fact()));
            office.read();
            YearByDay happenedThen = office.ask(happened);
            YearByDay recordedThen = office.ask(recorded);
            for (int day = 0; day < cut / 8; day++) {
                assertThat(recordedThen.days().get(day))
                        .as("days gone by are not changed by what is recorded later" + told())
                        .isEqualTo(before.days().get(day));
            }
            office.close();
            try (Bureau anew = office(history)) {
                assertThat(happenedThen).as(told()).isEqualTo(anew.ask(happened));
                assertThat(recordedThen).as(told()).isEqualTo(anew.ask(recorded));
            }
        }
    }

    @Test
    @DisplayName("止日早于起日、账本之外的年份和日子，各以一句话说明")
    void badDays() {
        try (Bureau office = office(Histories.of(1, 3))) {
            ReadDifference backwards = new ReadDifference(Clock.RECORDED, FIRST.plusDays(2), FIRST);
            assertThatThrownBy(() -> office.ask(backwards)).hasStackTraceContaining("backwards");
            assertThatThrownBy(() -> office.ask(new ReadDifference(Clock.RECORDED, FIRST.minusDays(1), FIRST)))
                    .hasStackTraceContaining("outside the ledger's time");
            assertThatThrownBy(() -> office.ask(new ReadDifference(Clock.RECORDED, FIRST, TODAY.plusDays(1))))
                    .hasStackTraceContaining("outside the ledger's time");
            assertThatThrownBy(() -> office.ask(new ReadYearByDay(1999, Clock.HAPPENED)))
                    .hasStackTraceContaining("not found");
            assertThatThrownBy(() -> office.ask(new ReadYearByDay(2999, Clock.HAPPENED)))
                    .hasStackTraceContaining("not found");
        }
    }

    private String told() {
        return ", seed=" + seed;
    }

    private LocalDate dayFrom(LocalDate first) {
        return first.plusDays(random.nextLong(TODAY.toEpochDay() - first.toEpochDay() + 1));
    }

    /** A fact every three hours: eight a day. */
    static Bureau office(List<Histories.Recorded> history) {
        Bureau office = new Bureau(TODAY);
        office.ledger().pace(Duration.ofHours(3));
        history.forEach(it -> office.ledger().record(it.id(), it.fact()));
        return office.read(31);
    }

    static Map<String, String> applied(DifferenceOfDays difference, Map<String, String> before) {
        Map<String, String> after = new TreeMap<>(before);
        for (DifferenceOfDays.OfCase it : difference.cases()) {
            String[] stood = after.getOrDefault(it.caseId().value(), NOWHERE).split(" ");
            for (DifferenceOfDays.Change change : it.changes()) {
                int part = change.kind() == Kind.LANE ? 0 : change.kind() == Kind.LIGHT ? 1 : -1;
                if (part >= 0) {
                    assertThat(stood[part]).isEqualTo(String.valueOf(change.was()));
                    stood[part] = String.valueOf(change.now());
                }
            }
            after.put(it.caseId().value(), stood[0] + " " + stood[1]);
        }
        after.values().removeIf(NOWHERE::equals);
        return after;
    }

    /** 单独查看的一天。 A day as it is asked for by itself: lane and light of each case on the board, of each at all, counts, figures. */
    record Then(
            Map<String, String> lanes, Map<String, String> all, Map<String, Long> counts, Map<String, String> figures) {
        static Then of(Bureau office, Clock clock, LocalDate day) {
            AsOf asOf = new AsOf(clock, null, day, null);
            var board = office.ask(new ShowBoard(null), asOf);
            Map<String, String> lanes = new TreeMap<>();
            board.lanes()
                    .forEach(lane -> lane.cases()
                            .forEach(row -> lanes.put(row.caseId().value(), lane.phase() + " " + row.light())));
            Map<String, String> all = new TreeMap<>();
            office.ask(FindCases.all(1000), asOf)
                    .cases()
                    .forEach(row -> all.put(
                            row.caseId().value(),
                            lanes.getOrDefault(row.caseId().value(), "null " + row.light())));
            all.values().removeIf(NOWHERE::equals);
            Map<String, Long> counts = new TreeMap<>();
            board.counts().forEach(count -> counts.put(count.id(), count.value()));
            Map<String, String> figures = new TreeMap<>();
            office.ask(new ReadFigures(YEAR, null), asOf)
                    .figures()
                    .forEach(it -> figures.put(it.id(), it.numerator() + "/" + it.denominator()));
            return new Then(lanes, all, counts, figures);
        }
    }
}
