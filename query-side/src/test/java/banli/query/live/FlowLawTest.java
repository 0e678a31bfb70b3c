package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.figures.FigureScope;
import banli.language.query.figures.ReadFigures;
import banli.language.query.flow.FlowCases;
import banli.language.query.flow.FlowOfYear;
import banli.language.query.flow.FlowOfYear.Line;
import banli.language.query.flow.FlowOfYear.Table;
import banli.language.query.flow.FlowTable;
import banli.language.query.flow.ListFlowCases;
import banli.language.query.flow.ReadFlow;
import banli.language.word.AsOf;
import banli.language.word.AsOf.Clock;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import banli.query.past.Histories;
import banli.query.screen.ScreensPosition;
import banli.wire.WireMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@DisplayName("流程分析：数与清单")
class FlowLawTest {
    private static final int CASES = 40;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 10);
    private static final List<String> SPLITS =
            Arrays.asList(null, "section", "kind", "role", "subject", "handler", "year");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @RepeatedTest(3)
    @DisplayName("任一范围、分组、日子和时钟，每个数后面的清单恰好那么多件，天数也合；截至此刻与现在相同")
    void theListIsTheNumber() {
        System.out.println("seed=" + seed);
        try (Bureau office = new Bureau(TODAY)) {
            office.ledger().pace(Duration.ofHours(6));
            Histories.of(seed, CASES).forEach(it -> office.ledger().record(it.id(), it.fact()));
            office.read(31);
            for (int round = 0; round < SPLITS.size(); round++) {
                ReadFlow asked = new ReadFlow(2020 + random.nextInt(3), SPLITS.get(round), scope());
                AsOf asOf = random.nextInt(3) == 0 ? null : new AsOf(oneOf(Clock.values()), null, day(), null);
                check(office, asked, asOf);
            }
            isTheSameAsOfNow(office);
        }
    }

    private void check(Bureau office, ReadFlow asked, AsOf asOf) {
        FlowOfYear year = asOf == null ? office.ask(asked) : office.ask(asked, asOf);
        String as = asked + " as of " + asOf + ", seed=" + seed;
        for (Table table : year.tables()) {
            for (Line line : table.lines()) {
                counts(
                        office,
                        asOf,
                        line,
                        new ListFlowCases(table.of(), line.key(), asked.year(), false, null, null, asked.of()),
                        as);
            }
        }
        for (FlowOfYear.Group group : year.groups()) {
            String by = group.group() == null ? null : asked.by();
            for (Line line : group.spans()) {
                counts(
                        office,
                        asOf,
                        line,
                        new ListFlowCases(
                                FlowTable.SPANS, line.key(), group.year(), false, by, group.group(), asked.of()),
                        as);
            }
        }
        assertThat(year.cases())
                .as(as)
                .isEqualTo(year.lines(FlowTable.WAYS).stream()
                        .mapToLong(Line::cases)
                        .sum())
                .isEqualTo(counted(office, asked, asOf));
    }

    private static void counts(Bureau office, AsOf asOf, Line line, ListFlowCases asked, String as) {
        FlowCases list = ask(office, asked, asOf);
        assertThat(list.total())
                .as(asked + ", " + as)
                .isEqualTo(list.cases().size())
                .isEqualTo(line.cases());
        assertThat(list.cases().stream().mapToLong(FlowCases.Row::times).sum()).isEqualTo(line.times());
        if (line.calendar() != null) {
            assertThat(list.cases().stream().mapToLong(FlowCases.Row::days).sum())
                    .as(asked + ", " + as)
                    .isEqualTo(line.calendar().total());
            assertThat(list.cases().getFirst().days()).isEqualTo(line.calendar().longest());
        }
        ListFlowCases open = new ListFlowCases(
                asked.table(), asked.key(), asked.year(), true, asked.by(), asked.group(), asked.of());
        assertThat(ask(office, open, asOf).total()).as(open + ", " + as).isEqualTo(line.open());
    }

    /** What the figures count as registered cases. */
    private static long counted(Bureau office, ReadFlow asked, AsOf asOf) {
        ReadFigures cases = new ReadFigures(asked.year(), null, asked.of());
        return (asOf == null ? office.ask(cases) : office.ask(cases, asOf))
                .figures().stream()
                        .filter(figure -> figure.id().equals("CASES"))
                        .findFirst()
                        .orElseThrow()
                        .numerator();
    }

    private static FlowCases ask(Bureau office, ListFlowCases asked, AsOf asOf) {
        return asOf == null ? office.ask(asked) : office.ask(asked, asOf);
    }

    private static void isTheSameAsOfNow(Bureau office) {
        long now = office.part(ScreensPosition.class).now();
        ReadFlow asked = new ReadFlow(2021, "section", FigureScope.ALL);
        FlowOfYear then = office.ask(asked, new AsOf(Clock.RECORDED, now, null, null));
        assertThat(json(then.groups())).isEqualTo(json(office.ask(asked).groups()));
        assertThat(json(then.lines(FlowTable.WAYS)))
                .isEqualTo(json(office.ask(asked).lines(FlowTable.WAYS)));
        assertThat(json(then.lines(FlowTable.EDGES)))
                .isEqualTo(json(office.ask(asked).lines(FlowTable.EDGES)));
    }

    private FigureScope scope() {
        return new FigureScope(
                random.nextInt(3) == 0 ? oneOf("yanglao", "jiuzhu", "-") : null,
                random.nextInt(3) == 0 ? oneOf(CaseKind.values()) : null,
                random.nextInt(3) == 0 ? oneOf(UnitRole.values()) : null,
                null);
    }

    private LocalDate day() {
        return FIRST.plusDays(30 + random.nextLong(TODAY.toEpochDay() - FIRST.toEpochDay() - 30));
    }

    @SafeVarargs
    private final <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }

    private static String json(Object answer) {
        return WireMapper.mapper().writeValueAsString(answer);
    }
}
