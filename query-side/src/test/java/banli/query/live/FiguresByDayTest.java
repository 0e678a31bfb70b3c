package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.Query;
import banli.language.query.board.ShowBoard;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.ReadFigures;
import banli.language.query.figures.ReadYearInParts;
import banli.language.query.figures.ReadYears;
import banli.language.word.AsOf;
import banli.language.word.AsOf.Clock;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import banli.query.past.FactDays;
import banli.query.past.Histories;
import banli.query.past.Pasts;
import banli.wire.WireMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("逐日指标")
class FiguresByDayTest {
    private static final int CASES = 60;
    private static final int DAYS = 2;
    private static final int ASKED = 8;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 10);
    private static final List<String> SPLITS = List.of(
            "subject",
            "sector",
            "delegation",
            "town",
            "section",
            "kind",
            "role",
            "handler",
            "outcome",
            "received",
            "answered");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @RepeatedTest(4)
    @DisplayName("任一日、任一时钟、任一范围和分组的指标，与重放到那一日的全部事实所计的相同；后来记的事实也计入")
    void figuresOfADayAreThoseOfTheReplay() throws Exception {
        System.out.println("seed=" + seed);
        List<Histories.Recorded> history = Histories.of(seed, CASES);
        try (Bureau office = new Bureau(TODAY)) {
            office.ledger().pace(Duration.ofHours(6));
            int cut = history.size() / 2;
            record(office, history.subList(0, cut));
            compare(office, FIRST.plusDays(cut / 4 - 1L));
            record(office, history.subList(cut, history.size()));
            compare(office, TODAY);
        }
    }

    private static void record(Bureau office, List<Histories.Recorded> history) {
        history.forEach(it -> office.ledger().record(it.id(), it.fact()));
        office.read(31);
    }

    private void compare(Bureau office, LocalDate last) throws Exception {
        for (Clock clock : Clock.values()) {
            for (int round = 0; round < DAYS; round++) {
                AsOf asOf = new AsOf(clock, null, day(office, last), null);
                for (int number = 0; number < ASKED; number++) {
                    Query<?> question = question(office, number);
                    assertThat(json(office.ask(question, asOf)))
                            .as(question + " as of " + asOf + ", seed=" + seed)
                            .isEqualTo(json(replayed(office, question, asOf)));
                }
            }
        }
    }

    /** Any day of which the ledger tells, or the one on which some case is due, or the one after. */
    private LocalDate day(Bureau office, LocalDate until) {
        LocalDate first = office.part(FactDays.class)
                .first(Clock.HAPPENED)
                .filter(FIRST::isBefore)
                .orElse(FIRST);
        LocalDate last = until.isBefore(first) ? first : until;
        List<LocalDate> due = office.part(JdbcClient.class)
                .sql("select distinct r.due_on + d from screen.register r, generate_series(0, 1) d"
                        + " where r.due_on + d between ? and ?")
                .params(first, last)
                .query(LocalDate.class)
                .list();
        return due.isEmpty() || random.nextInt(3) == 0
                ? first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1))
                : oneOf(due);
    }

    private Query<?> question(Bureau office, int number) {
        int year = 2020 + random.nextInt(3);
        return switch (number % 4) {
            case 0, 1 -> new ReadFigures(year, random.nextInt(3) == 0 ? null : oneOf(SPLITS), scope(office, year));
            case 2 -> new ReadYears(2019, year, scope(office, year));
            default -> new ReadYearInParts(year, scope(office, year));
        };
    }

    /** From the screens of that moment, with every case in them. */
    private static Object replayed(Bureau office, Query<?> question, AsOf asOf) throws Exception {
        return office.part(Pasts.class).at(asOf, new ShowBoard(null), () -> office.ask(question));
    }

    /** All cases, or those of a section, subject, kind or role that some case has, or of several of these. */
    private FigureScope scope(Bureau office, int year) {
        return new FigureScope(
                random.nextInt(3) == 0 ? group(office, year, "section") : null,
                random.nextInt(3) == 0 ? oneOf(List.of(CaseKind.values())) : null,
                random.nextInt(3) == 0 ? oneOf(List.of(UnitRole.values())) : null,
                random.nextInt(3) == 0 ? group(office, year, "subject") : null);
    }

    private String group(Bureau office, int year, String by) {
        List<String> groups = office.ask(new ReadFigures(year, by)).figures().stream()
                .map(figure -> figure.group())
                .distinct()
                .toList();
        return groups.isEmpty() ? "-" : oneOf(groups);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String json(Object answer) {
        return WireMapper.mapper().writeValueAsString(answer);
    }
}
