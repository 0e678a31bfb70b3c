package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.board.DifferenceOfDays.Change;
import banli.language.query.board.DifferenceOfDays.Kind;
import banli.language.query.board.DifferenceOfDays.OfCase;
import banli.language.query.board.ReadDifference;
import banli.language.query.board.ReadYearByDay;
import banli.language.query.board.ShowBoard;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.register.FindCases;
import banli.language.word.AsOf;
import banli.language.word.AsOf.Clock;
import banli.query.past.Histories;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("两日对比中的“自何日”")
class SinceWhenTest {
    private static final int CASES = 30;
    private static final int YEAR = 2021;
    private static final LocalDate TODAY = DaysTest.TODAY;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @EnumSource(Clock.class)
    @DisplayName("自何日：那一日终已是后来的样子，前一日终还不是；所据事实不晚于那一日")
    void atTheEndOfThatDayItIsSoAndTheDayBeforeItIsNot(Clock clock) {
        try (Bureau office = DaysTest.office(Histories.of(seed, CASES))) {
            LocalDate first =
                    office.ask(new ReadYearByDay(YEAR, clock)).days().getFirst().day();
            for (int round = 0; round < 3; round++) {
                LocalDate from = dayFrom(first);
                LocalDate to = dayFrom(from);
                for (OfCase it : office.ask(new ReadDifference(clock, from, to)).cases()) {
                    for (Change change : it.changes()) {
                        if (change.kind() == Kind.FIGURE && random.nextInt(12) > 0) {
                            continue;
                        }
                        String asked = it.caseId() + " " + change + " between " + from + " and " + to + told();
                        assertThat(change.since()).as(asked).isAfter(from).isBeforeOrEqualTo(to);
                        String told = value(office, clock, change.since(), it, change);
                        assertThat(told).as(asked).isEqualTo(value(office, clock, to, it, change));
                        assertThat(value(office, clock, change.since().minusDays(1), it, change))
                                .as(asked)
                                .isNotEqualTo(told);
                    }
                }
            }
        }
    }

    /** What the screens of a day, asked singly, say of what the change is about. */
    private static String value(Bureau office, Clock clock, LocalDate day, OfCase of, Change change) {
        AsOf asOf = new AsOf(clock, null, day, null);
        String key = of.caseId().value();
        return switch (change.kind()) {
            case ENTERED, LIGHT ->
                office.ask(FindCases.all(1000), asOf).cases().stream()
                        .filter(row -> row.caseId().value().equals(key))
                        .map(row -> change.kind() == Kind.ENTERED ? "here" : String.valueOf(row.light()))
                        .findAny()
                        .orElse("nowhere");
            case LANE -> lane(office, asOf, key);
            case LATER -> throw new AssertionError("of two days");
            case LEFT ->
                office.ask(FindCases.all(1000), asOf).cases().stream()
                                .noneMatch(row -> row.caseId().value().equals(key))
                        ? "not yet"
                        : lane(office, asOf, key).equals("none") ? "gone" : "there";
            case FIGURE -> {
                String[] figure = change.figure().split("/");
                yield String.valueOf(office
                        .ask(
                                new ListFigureCases(
                                        figure[0], registerYear(office, of), figure[1], null, null, FigureScope.ALL),
                                asOf)
                        .cases()
                        .stream()
                        .filter(row -> row.caseId().equals(of.caseId()))
                        .count());
            }
        };
    }

    private static String lane(Bureau office, AsOf asOf, String key) {
        return office.ask(new ShowBoard(null), asOf).lanes().stream()
                .filter(lane -> lane.cases().stream()
                        .anyMatch(row -> row.caseId().value().equals(key)))
                .map(lane -> lane.phase().name())
                .findAny()
                .orElse("none");
    }

    private static int registerYear(Bureau office, OfCase of) {
        return office.ask(FindCases.all(1000)).cases().stream()
                .filter(row -> row.caseId().equals(of.caseId()))
                .findAny()
                .orElseThrow()
                .registerYear();
    }

    private String told() {
        return ", seed=" + seed;
    }

    private LocalDate dayFrom(LocalDate first) {
        return first.plusDays(random.nextLong(TODAY.toEpochDay() - first.toEpochDay() + 1));
    }
}
