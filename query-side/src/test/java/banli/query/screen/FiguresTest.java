package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.ContactEvent.ContactDisputed;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.RegistrationAnnulled;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.FiguresOfYear;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.figures.ReadFigures;
import banli.language.word.Meta;
import banli.language.word.UnitKind;
import banli.language.word.proposal.*;
import banli.query.live.Bureau;
import banli.query.screen.figures.Figure;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("指标")
class FiguresTest {
    private final Bureau office = new Bureau(LocalDate.of(2021, 11, 15));

    @BeforeEach
    void aYear() {
        tell(Story.proposal("21-001", UnitRole.LEAD).closed(Adoption.FULL).keySupervised());
        tell(Story.proposal("21-002", UnitRole.SOLE)
                .about("社会救助", "二")
                .closed(Adoption.PARTIAL)
                .and(new ContactDisputed(1, 1, "zhu-fang", "没有来过", Story.DUE)));
        tell(Story.proposal("21-003", UnitRole.LEAD).contacted());
        tell(Story.proposal("21-004", UnitRole.ASSIST).closed(Adoption.FULL));
        tell(Story.proposal("21-005", UnitRole.ASSIST).accepted());
        tell(Story.suggestion("101", UnitRole.LEAD)
                .closed(Adoption.FULL)
                .and(new SatisfactionRecorded(
                        1,
                        "chen-zhen",
                        Satisfaction.SATISFIED,
                        Satisfaction.NOT_SATISFIED,
                        "没有解决",
                        FormChannel.PAPER,
                        "office",
                        Story.DUE)));
        tell(Story.suggestion("102", UnitRole.LEAD).registered().and(new RegistrationAnnulled("重复登记", Story.RECEIVED)));
        tell(waived());
        tell(Story.proposal("20-001", UnitRole.LEAD).of(2020).registered());
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("下钻的行数就是那个数，分子分母、各种分组都如此")
    void theDrillDownIsTheNumber(Figure figure) {
        for (String by : new String[] {
            null,
            "subject",
            "section",
            "kind",
            "role",
            "handler",
            "leader",
            "sector",
            "delegation",
            "town",
            "outcome",
            "received",
            "answered"
        }) {
            FiguresOfYear year = office.ask(new ReadFigures(2021, by));
            assertThat(year.figures())
                    .filteredOn(it -> it.id().equals(figure.name()))
                    .isNotEmpty()
                    .allSatisfy(value -> {
                        assertThat(rows(value, by, "numerator")).isEqualTo(value.numerator());
                        assertThat(rows(value, by, "denominator"))
                                .isEqualTo(value.denominator() == null ? 0 : value.denominator());
                    });
        }
    }

    @Test
    @DisplayName("数字与公式相符：超期未答复的进答复率分母，有异议的见面不算，误登的不计")
    void theNumbers() {
        assertThat(value(Figure.CASES).numerator()).isEqualTo(7);
        assertThat(value(Figure.LEAD_CASES).numerator()).isEqualTo(5);
        assertRate(Figure.REPLY_RATE, 4, 5);
        assertRate(Figure.ON_TIME_RATE, 4, 5);
        assertRate(Figure.MEETING_RATE, 2, 4);
        assertThat(value(Figure.MEETING_RATE).aside()).isEqualTo(1);
        assertRate(Figure.OPINION_ON_TIME_RATE, 1, 2);
        assertRate(Figure.SATISFACTION_RATE, 3, 4);
        assertRate(Figure.ATTITUDE_RATE, 4, 4);
        assertRate(Figure.SATISFACTION_RATE_ALL, 2, 5);
        assertThat(value(Figure.FULL_CASES).numerator()).isEqualTo(3);
        assertThat(value(Figure.PARTIAL_CASES).numerator()).isEqualTo(1);
        assertRate(Figure.ITEM_ADOPTION_RATE, 7, 8);
        assertThat(value(Figure.CASES).lastYear()).isEqualTo(1);
    }

    @Test
    @DisplayName("按分管领导分组：分管的各科室加在一起，没有分管领导的另列；下钻相符")
    void byLeader() {
        Map<String, String> admin = Map.of(Meta.ACTOR, "admin", Meta.ACTOR_NAME, "管理员", Meta.OFFICE, "ADMIN");
        office.ledger()
                .record("unit:yanglao", new UnitEntered("yanglao", "养老科", UnitKind.SECTION, "qian", null, null), admin);
        office.read();
        theDrillDownIsTheNumber(Figure.CASES);
        List<FigureValue> led = office.ask(new ReadFigures(2021, "leader")).figures().stream()
                .filter(it -> it.id().equals(Figure.CASES.name()))
                .toList();
        List<FigureValue> bySection = office.ask(new ReadFigures(2021, "section")).figures().stream()
                .filter(it -> it.id().equals(Figure.CASES.name()))
                .toList();
        assertThat(led).extracting(FigureValue::group).containsExactly("-", "qian");
        assertThat(led.getLast().numerator())
                .isEqualTo(bySection.stream()
                        .filter(it -> it.group().equals("yanglao"))
                        .mapToLong(FigureValue::numerator)
                        .sum());
        assertThat(led.stream().mapToLong(FigureValue::numerator).sum())
                .isEqualTo(value(Figure.CASES).numerator());
    }

    @Test
    @DisplayName("按界别、代表团、街镇分组：各归其类，没有填的另列，加起来就是全部；下钻相符")
    void byWhereItComesFrom() {
        tell(Story.proposal("21-007", UnitRole.LEAD).from("医药卫生界", "安亭镇").registered());
        tell(Story.suggestion("103", UnitRole.LEAD).from("安亭镇代表团", "安亭镇").registered());
        tell(Story.suggestion("104", UnitRole.LEAD).from(null, null).registered());
        office.read();
        assertThat(cases("sector")).isEqualTo(Map.of("医药卫生界", 1L, "社会福利界", 6L, "代表建议，不分界别", 3L));
        assertThat(cases("delegation")).isEqualTo(Map.of("安亭镇代表团", 1L, "社会福利界", 1L, "未填", 1L, "政协提案，不分代表团", 7L));
        assertThat(cases("town")).isEqualTo(Map.of("安亭镇", 2L, "未填", 8L));
        theDrillDownIsTheNumber(Figure.CASES);
    }

    private Map<String, Long> cases(String by) {
        return office.ask(new ReadFigures(2021, by)).figures().stream()
                .filter(it -> it.id().equals(Figure.CASES.name()))
                .collect(Collectors.toMap(it -> it.groupLabel().zh(), FigureValue::numerator));
    }

    private static Story waived() {
        return Story.proposal("21-006", UnitRole.LEAD)
                .accepted()
                .and(
                        new ContactWaived(
                                1,
                                Phase.BEFORE,
                                "提出人表示不必走访",
                                "zhu-fang",
                                Story.RECEIVED.plusDays(5),
                                Channel.PHONE,
                                null,
                                Story.RECEIVED.plusDays(6)),
                        Story.reply(1, 1, Adoption.FULL, Story.RECEIVED.plusDays(40)),
                        new ReplySigned(1, 1, null, Story.RECEIVED.plusDays(41)),
                        new ReplyIssued(1, 1, "嘉民〔2021〕9号", null, Story.RECEIVED.plusDays(42)),
                        new ReplyDelivered(
                                1,
                                "zhu-fang",
                                DeliveryMeans.POST,
                                null,
                                null,
                                true,
                                true,
                                Story.DUE,
                                null,
                                Story.RECEIVED.plusDays(43)));
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }

    private long rows(FigureValue value, String by, String part) {
        var cases = office.ask(new ListFigureCases(value.id(), 2021, part, by, value.group(), FigureScope.ALL));
        assertThat(cases.total()).isEqualTo(cases.cases().size());
        return cases.total();
    }

    private FigureValue value(Figure figure) {
        return office.ask(new ReadFigures(2021, null)).figures().stream()
                .filter(it -> it.id().equals(figure.name()))
                .findFirst()
                .orElseThrow();
    }

    private void assertRate(Figure figure, long numerator, long denominator) {
        FigureValue value = value(figure);
        assertThat(Map.of("÷", value.denominator(), "数", value.numerator()))
                .as(figure.name())
                .isEqualTo(Map.of("÷", denominator, "数", numerator));
    }
}
