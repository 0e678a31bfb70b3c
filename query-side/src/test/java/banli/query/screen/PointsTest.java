package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerFact;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.figures.PointsOfYear;
import banli.language.query.figures.ReadPoints;
import banli.language.word.AsOf;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.screen.figures.Figure;
import banli.query.story.Story;
import banli.wire.WireMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("目标考核的得分")
class PointsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 1);
    private static final String SCHEME = """
            {"points": {"shownToRanked": false, "basis": {"zh": "试行", "en": "on trial"}, "lines": [
              {"id": "in-time", "name": {"zh": "按时", "en": "in time"}, "figure": "ON_TIME_RATE", "counts": "COUNTED", "points": 3},
              {"id": "late", "name": {"zh": "逾期", "en": "late"}, "figure": "ON_TIME_RATE", "counts": "MISSED", "points": -5},
              {"id": "prompt", "name": {"zh": "及时", "en": "prompt"}, "figure": "PROMPT_RATE", "counts": "COUNTED", "points": 1},
              {"id": "chased", "name": {"zh": "催办", "en": "chased"}, "figure": "CHASED_CASES", "counts": "COUNTED", "points": -1}]}}""";

    private final Bureau office = new Bureau(TODAY);

    @BeforeEach
    void year() {
        record("ledger", new LedgerOpened("demo", null, "民政局", "民", "shanghai", true, List.of("a", "b"), TODAY));
        record("user:li", new UserEntered("li", "李", "yanglao", null));
        record("user:li", new OfficeConfirmed("li", Office.SECTION, "yanglao"));
        record("user:wu", new UserEntered("wu", "吴", null, null));
        record("user:wu", new OfficeConfirmed("wu", Office.REGISTRY, null));
        tell(Story.proposal("21-001", UnitRole.LEAD).closed(Adoption.FULL));
        tell(Story.proposal("21-002", UnitRole.LEAD).contacted().and(new CaseChased(1, "抓紧", Story.DUE.plusDays(9))));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }

    private void record(String stream, LedgerFact fact) {
        office.ledger().record(stream, fact, Map.of(Meta.ACTOR, "root", Meta.OFFICE, "ADMIN"));
    }

    private void adopted() {
        record("policy:shanghai", new PolicyAdopted("shanghai", "try", "d", SCHEME, LocalDate.of(2021, 1, 1)));
    }

    private static Map<String, String> as(String person, Office in, String unit) {
        return unit == null
                ? Map.of(Meta.ACTOR, person, Meta.OFFICE, in.name())
                : Map.of(Meta.ACTOR, person, Meta.OFFICE, in.name(), Meta.ACTING_UNIT, unit);
    }

    @Test
    @DisplayName("按指标所计的乘以分值；每一分都列得出案件；没有办法的不计分")
    void countsTimesPoints() {
        assertThat(office.read().ask(new ReadPoints(2021, "section")))
                .returns(null, PointsOfYear::scheme)
                .returns(List.of(), PointsOfYear::rows);
        adopted();
        PointsOfYear points = office.read().ask(new ReadPoints(2021, "handler"));
        assertThat(points.rows()).singleElement().satisfies(row -> {
            assertThat(row.counts()).containsExactly(1L, 1L, 2L, 1L);
            assertThat(row.points()).containsExactly(3L, -5L, 2L, -1L);
            assertThat(row.total()).isEqualTo(-1);
        });
        assertThat(office.ask(new ListFigureCases("ON_TIME_RATE", 2021, "missed", "handler", "li", null))
                        .cases())
                .extracting(row -> row.number())
                .containsExactly("21-002");
    }

    @Test
    @DisplayName("某日的得分按那一日算")
    void asOfADay() {
        adopted();
        office.read();
        assertThat(office.ask(new ReadPoints(2021, "section"), new AsOf(AsOf.Clock.HAPPENED, null, Story.DUE, null))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.points()).containsExactly(3L, 0L, 2L, 0L));
    }

    @Test
    @DisplayName("被考核的人只看到自己的，办法写明可看的除外")
    void handlersSeeTheirOwn() {
        adopted();
        office.read();
        assertThat(office.ask(new ReadPoints(2021, "handler"), as("li", Office.SECTION, "yanglao")))
                .returns(true, PointsOfYear::own)
                .extracting(PointsOfYear::rows)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(1);
        assertThat(office.ask(new ReadPoints(2021, "handler"), as("wu", Office.REGISTRY, null)))
                .returns(false, PointsOfYear::own);
        record("user:wang", new UserEntered("wang", "王", "jiuzhu", null));
        record("user:wang", new OfficeConfirmed("wang", Office.SECTION, "jiuzhu"));
        office.read();
        assertThat(office.ask(new ReadPoints(2021, "handler"), as("wang", Office.SECTION, "jiuzhu"))
                        .rows())
                .isEmpty();
    }

    @Test
    @DisplayName("规则格式里的指标就是程序所计的指标")
    void theSchemaKnowsTheFigures() throws IOException {
        JsonNode schema = WireMapper.mapper().readTree(Files.readString(Path.of("../policies/schema/policy.json")));
        assertThat(schema.at("/$defs/figure/enum").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(
                        Stream.of(Figure.values()).map(Enum::name).toArray(String[]::new));
    }
}
