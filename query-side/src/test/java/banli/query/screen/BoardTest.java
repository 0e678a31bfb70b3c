package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.DeadlineEvent.ExtensionRequested;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.IntakeEvent.AssignmentObjected;
import banli.language.event.IntakeEvent.HandlerChanged;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.lifecycle.Stage;
import banli.language.query.board.*;
import banli.language.query.register.*;
import banli.language.word.*;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import banli.query.live.Bureau;
import banli.query.live.TestLedger;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("督查看板与当前待办人")
class BoardTest {
    private static final Map<String, String> ADMIN = Map.of(Meta.ACTOR, "admin", Meta.ACTOR_NAME, "管理员");

    private final Bureau office = new Bureau(Story.RECEIVED.plusDays(55));

    @BeforeEach
    void aBureau() {
        TestLedger ledger = office.ledger();
        ledger.record("unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "wang", null, null), ADMIN);
        ledger.record("unit:wei", new UnitEntered("wei", "区卫健委", UnitKind.OTHER, null, null, null), ADMIN);
        ledger.record("user:li", new UserEntered("li", "李四", "yanglao", null), ADMIN);
        ledger.record("user:wang", new UserEntered("wang", "王五", "ju", null), ADMIN);
        tell(Story.proposal("21-001", UnitRole.LEAD).registered());
        tell(Story.proposal("21-002", UnitRole.LEAD).assigned());
        tell(Story.proposal("21-003", UnitRole.LEAD)
                .assigned()
                .and(new AssignmentObjected("不属本科室职责", null, Story.RECEIVED.plusDays(4))));
        tell(Story.proposal("21-004", UnitRole.LEAD).accepted());
        tell(Story.proposal("21-005", UnitRole.LEAD)
                .contacted()
                .and(new OpinionAsked(1, "wei", "医养结合如何衔接", null, null, Story.RECEIVED.plusDays(31))));
        tell(Story.proposal("21-006", UnitRole.LEAD)
                .contacted()
                .and(new ExtensionRequested(30, "涉及面广", Story.RECEIVED.plusDays(35))));
        tell(Story.proposal("21-007", UnitRole.LEAD).submitted(Adoption.FULL));
        tell(Story.proposal("21-008", UnitRole.LEAD)
                .submitted(Adoption.FULL)
                .and(new ReplySigned(1, 1, null, Story.RECEIVED.plusDays(51))));
        tell(Story.proposal("21-009", UnitRole.LEAD).delivered(Adoption.FULL));
        tell(Story.proposal("21-010", UnitRole.LEAD).closed(Adoption.FULL));
        tell(Story.proposal("21-011", UnitRole.ASSIST).delivered(Adoption.FULL));
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("每个数的筛选条件列出的正是这些件")
    void everyCountListsItsCases() {
        for (String section : new String[] {null, "yanglao", "nobody"}) {
            Board board = office.ask(new ShowBoard(section));
            for (Board.Count count : board.counts()) {
                Map<String, String> filter = count.filter();
                assertThat(office.ask(list(filter.get("board"), filter.get("section"), null, null, null))
                                .total())
                        .as(count.id())
                        .isEqualTo(count.value());
            }
            board.lanes()
                    .forEach(lane -> assertThat(office.ask(list(
                                            "lane-" + lane.phase().name().toLowerCase(), section, null, null, null))
                                    .total())
                            .isEqualTo(lane.cases().size()));
        }
        Map<String, Long> counts = new TreeMap<>();
        office.ask(new ShowBoard(null)).counts().forEach(count -> counts.put(count.id(), count.value()));
        assertThat(counts)
                .isEqualTo(new TreeMap<>(Map.of(
                        "open",
                        8L,
                        "due-soon",
                        0L,
                        "overdue",
                        0L,
                        "to-accept",
                        1L,
                        "to-issue",
                        1L,
                        "replied-this-week",
                        3L)));
    }

    @Test
    @DisplayName("科室的灯、各处的待办，都与台账对得上")
    void lightsAndTrays() {
        Board board = office.ask(new ShowBoard(null));
        Board.SectionLights lights = board.sections().getFirst();

        assertThat(lights.name()).isEqualTo("养老服务科");
        assertThat(lights.lights()).isEqualTo(new EnumMap<>(Map.of(Light.BLUE, 1L, Light.GREEN, 6L, Light.GREY, 3L)));
        lights.lights()
                .forEach((light, value) -> assertThat(office.ask(list(null, "yanglao", light, null, null))
                                .total())
                        .isEqualTo(value));
    }

    @Test
    @DisplayName("当前待办人的每一条、每条泳道，筛选条件列出的正是这些件，选了科室也一样")
    void everyHeldAndLaneListsItsCases() {
        for (String section : new String[] {null, "yanglao"}) {
            Board board = office.ask(new ShowBoard(section));
            assertThat(board.held())
                    .isNotEmpty()
                    .allSatisfy(held -> assertThat(
                                    office.ask(list(held.filter())).cases())
                            .hasSize((int) held.value())
                            .allSatisfy(row -> assertThat(row.waitsFor())
                                    .returns(held.office(), Waiting::office)
                                    .returns(held.person(), Waiting::person)));
            assertThat(board.lanes())
                    .allSatisfy(
                            lane -> assertThat(office.ask(list(lane.filter())).total())
                                    .isEqualTo(lane.cases().size()));
        }
    }

    @Test
    @DisplayName("每个待办箱的筛选条件列出的正是这些件")
    void everyInTrayListsItsCases() {
        for (String section : new String[] {null, "yanglao"}) {
            assertThat(office.ask(new ShowBoard(section)).inTrays())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(tray -> assertThat(
                                    office.ask(list(tray.filter())).cases())
                            .hasSize((int) tray.value())
                            .allSatisfy(row -> assertThat(row.waitsFor().what()).isEqualTo(tray.label())));
        }
        assertThat(office.ask(new ShowBoard("nobody")).inTrays()).isEmpty();
    }

    private static FindCases list(Map<String, String> filter) {
        String stage = filter.get("stage");
        return list(
                filter.get("board"),
                filter.get("section"),
                null,
                stage == null ? null : Stage.valueOf(stage),
                filter.get("waitsFor"));
    }

    @Test
    @DisplayName("当前待办人：按环节和下一件还缺的事，落到职务、人或外单位")
    void whomItWaitsFor() {
        assertWaits("21-001", Office.REGISTRY, null, "提出拟办意见");
        assertWaits("21-002", Office.SECTION, "李四", "签收");
        assertWaits("21-003", Office.REGISTRY, null, "处理科室退回");
        assertWaits("21-004", Office.SECTION, "李四", "办前联系");
        assertWaits("21-005", null, "区卫健委", "出具会办意见");
        assertWaits("21-006", Office.CHIEF_LEADER, null, "审批延期");
        assertWaits("21-007", Office.DEPUTY_LEADER, "王五", "审核签字");
        assertWaits("21-008", Office.CHIEF_LEADER, null, "签发");
        assertWaits("21-009", Office.SECTION, "李四", "办后回访");
        assertWaits("21-010", Office.REGISTRY, null, "归档");
        assertWaits("21-011", Office.REGISTRY, null, "办结");
    }

    @Test
    @DisplayName("超期、临期由今天决定，不由事实决定")
    void lightsFollowTheDay() {
        assertThat(row("21-004").light()).isEqualTo(Light.GREEN);
        try (Bureau later = new Bureau(Story.DUE.plusDays(1))) {
            Story story = Story.proposal("21-004", UnitRole.LEAD).accepted();
            later.ledger().record(story.id(), story.facts());
            later.read();
            assertThat(later.ask(list("overdue", null, null, null, null)).cases())
                    .singleElement()
                    .satisfies(row -> assertThat(row.light()).isEqualTo(Light.RED));
        }
    }

    @Test
    @DisplayName("自何日起等：从轮到这个人起算，同一个人接着办下一步不另起，换了人另起")
    void sinceWhen() {
        Story story = Story.proposal("21-030", UnitRole.LEAD).accepted();
        office.ledger().record(story.id(), story.facts());
        LocalDate assigned = since("21-030");
        LocalDate talked = assigned.plusDays(20);
        office.ledger().record(story.id(), Story.contact(1, 1, Phase.BEFORE, Channel.VISIT, talked));
        assertThat(since("21-030")).isEqualTo(assigned);
        office.ledger().record(story.id(), new HandlerChanged("li", "zhao", "调岗", talked.plusDays(1)));
        assertThat(since("21-030")).isEqualTo(talked.plusDays(1));
    }

    private LocalDate since(String number) {
        office.read();
        return row(number).waitsFor().since();
    }

    private void assertWaits(String number, Office who, String name, String what) {
        Waiting waits = row(number).waitsFor();
        assertThat(waits.office()).as(number).isEqualTo(who);
        assertThat(waits.personName()).as(number).isEqualTo(name);
        assertThat(waits.what().zh()).as(number).isEqualTo(what);
        assertThat(waits.since()).as(number).isBeforeOrEqualTo(LocalDate.of(2021, 5, 10));
    }

    private CaseRow row(String number) {
        return office.ask(FindCases.all(10).ofNumber(number)).cases().getFirst();
    }

    private static FindCases list(String board, String section, Light light, Stage stage, String waitsFor) {
        return new FindCases(
                null, null, null, null, section, null, stage, light, null, null, null, null, 1, 100, board, waitsFor);
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }
}
