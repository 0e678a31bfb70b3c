package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.LedgerEvent.EarlierFigureEntered;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.FiguresOfYears;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.figures.ReadFigures;
import banli.language.query.figures.ReadYearInParts;
import banli.language.query.figures.ReadYears;
import banli.language.query.figures.YearInParts;
import banli.language.word.*;
import banli.language.word.proposal.*;
import banli.language.word.screens.*;
import banli.query.screen.figures.Figure;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("指标：范围、构成、上年与逐年")
class YearsTest {
    private static final FigureScope PROPOSALS = new FigureScope(null, CaseKind.PROPOSAL, null, null);
    private static final FigureScope NARROW = new FigureScope("yanglao", CaseKind.PROPOSAL, UnitRole.LEAD, "养老服务");

    private final Bureau office = new Bureau(LocalDate.of(2021, 11, 15));

    @BeforeEach
    void threeYears() {
        tell(Story.proposal("21-001", UnitRole.LEAD).closed(Adoption.FULL));
        tell(Story.proposal("21-002", UnitRole.SOLE).about("社会救助", "二").closed(Adoption.PARTIAL));
        tell(Story.proposal("21-003", UnitRole.LEAD).contacted());
        tell(Story.proposal("21-004", UnitRole.ASSIST).closed(Adoption.FULL));
        tell(Story.suggestion("101", UnitRole.LEAD).registered());
        tell(Story.proposal("20-001", UnitRole.LEAD).of(2020).about("社会组织", "旧").closed(Adoption.FULL));
        office.ledger()
                .record(
                        "ledger",
                        new EarlierFigureEntered(2019, "CASES", 22, null, "2019年总结"),
                        Map.of(Meta.ACTOR, "registry", Meta.OFFICE, "REGISTRY"));
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("范围同样收窄数字与下钻，并用文字说明")
    void aScopeNarrowsNumbersAndLists() {
        for (FigureScope of : List.of(PROPOSALS, NARROW, new FigureScope("-", null, null, null))) {
            for (FigureValue value : office.ask(new ReadFigures(2021, null, of)).figures()) {
                for (String part : List.of("numerator", "denominator")) {
                    Long number = part.equals("numerator") ? (Long) value.numerator() : value.denominator();
                    assertThat(office.ask(new ListFigureCases(value.id(), 2021, part, null, null, of))
                                    .total())
                            .as(value.id() + " " + part + " " + of)
                            .isEqualTo(number == null ? 0 : number);
                }
            }
        }
        assertThat(cases(2021, PROPOSALS).numerator()).isEqualTo(4);
        assertThat(cases(2021, NARROW).numerator()).isEqualTo(2);
        assertThat(office.ask(new ListFigureCases("CASES", 2021, "numerator", "role", "LEAD", PROPOSALS))
                        .narrowed())
                .containsExactly(CaseKind.PROPOSAL.label(), UnitRole.LEAD.label());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("构成表的每一格都与其链接所列的案件相符")
    void everyCellIsItsList(boolean whole) {
        YearInParts year = office.ask(new ReadYearInParts(2021, whole ? FigureScope.ALL : PROPOSALS));

        assertThat(year.parts()).extracting(YearInParts.Part::id).containsExactly("subjects", "outcomes", "months");
        assertThat(year.parts())
                .allSatisfy(part -> assertThat(part.lines())
                        .isNotEmpty()
                        .flatExtracting(YearInParts.Line::cells)
                        .filteredOn(cell -> cell.value() != null)
                        .isNotEmpty()
                        .allSatisfy(cell -> assertThat(listed(cell.filter())).isEqualTo(cell.value())));
        assertThat(year.parts().getFirst().lines().stream()
                        .mapToLong(line -> line.cells().getFirst().value())
                        .sum())
                .isEqualTo(cases(2021, whole ? FigureScope.ALL : PROPOSALS).numerator());
        assertThat(year.parts().getLast().lines().getLast().label().zh()).isEqualTo("尚未答复");
        assertThat(year.subjects()).extracting(YearInParts.Choice::value).containsExactly("养老服务", "社会救助");
        assertThat(year.sections()).extracting(YearInParts.Choice::value).containsExactly("-", "yanglao");
    }

    @Test
    @DisplayName("上年：账本有案件时现算，只录入了合计时说明不能细分，什么都没有时也说明")
    void whereLastYearComesFrom() {
        assertThat(cases(2021, FigureScope.ALL).lastYear()).isEqualTo(1);
        assertThat(cases(2021, FigureScope.ALL).lastYearFrom()).isEqualTo(FigureSource.COUNTED);
        assertThat(cases(2021, new FigureScope(null, CaseKind.SUGGESTION, null, null))
                        .lastYear())
                .isZero();
        assertThat(cases(2020, FigureScope.ALL).lastYear()).isEqualTo(22);
        assertThat(cases(2020, FigureScope.ALL).lastYearFrom()).isEqualTo(FigureSource.ENTERED);
        assertThat(cases(2020, PROPOSALS).lastYear()).isNull();
        assertThat(cases(2020, PROPOSALS).lastYearFrom()).isEqualTo(FigureSource.TOTAL_ONLY);
        assertThat(cases(2019, FigureScope.ALL).lastYear()).isNull();
        assertThat(cases(2019, FigureScope.ALL).lastYearFrom()).isEqualTo(FigureSource.NONE);
    }

    @Test
    @DisplayName("今年没有、上年有的组也列出")
    void groupsOfLastYearAreKept() {
        assertThat(office.ask(new ReadFigures(2021, "subject")).figures())
                .filteredOn(value -> value.id().equals("CASES") && value.group().equals("社会组织"))
                .singleElement()
                .satisfies(value ->
                        assertThat(List.of(value.numerator(), value.lastYear())).isEqualTo(List.of(0L, 1L)));
    }

    @Test
    @DisplayName("逐年：每年的数与该年的指标相同，录入的合计也在列，最多十年")
    void yearByYear() {
        FiguresOfYears years = office.ask(new ReadYears(2019, 2021, FigureScope.ALL));

        assertThat(years.years()).containsExactly(2019, 2020, 2021);
        assertThat(years.figures()).hasSameSizeAs(Figure.values()).allSatisfy(line -> {
            FigureValue now = office.ask(new ReadFigures(2021, null)).figures().stream()
                    .filter(value -> value.id().equals(line.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.values().getLast())
                    .isEqualTo(
                            new FiguresOfYears.Value(2021, now.numerator(), now.denominator(), FigureSource.COUNTED));
            assertThat(line.values().get(1).numerator()).isEqualTo(now.lastYear());
        });
        assertThat(years.figures().getFirst().values().getFirst())
                .isEqualTo(new FiguresOfYears.Value(2019, 22L, null, FigureSource.ENTERED));
        assertThat(office.ask(new ReadYears(1950, 2021, FigureScope.ALL)).years())
                .hasSize(10);
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }

    private FigureValue cases(int year, FigureScope of) {
        return office.ask(new ReadFigures(year, null, of)).figures().getFirst();
    }

    private long listed(Map<String, String> filter) {
        String kind = filter.get("kind");
        FigureScope of = new FigureScope(
                filter.get("section"), kind == null ? null : CaseKind.valueOf(kind), null, filter.get("subject"));
        int year = Integer.parseInt(filter.get("year"));
        return office.ask(new ListFigureCases("CASES", year, "numerator", filter.get("by"), filter.get("group"), of))
                .total();
    }
}
