package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CommitmentEvent.CommitmentCarriedOver;
import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.lifecycle.Stage;
import banli.language.query.board.*;
import banli.language.query.casefile.*;
import banli.language.query.screens.*;
import banli.language.query.screens.Work.StoppedReading;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import banli.language.word.screens.*;
import banli.query.rebuild.Rebuild;
import banli.query.rebuild.Watch;
import banli.query.screen.ScreensPosition;
import banli.query.story.Story;
import banli.wire.WireMapper;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("表写不下的行")
class WriteRefusedTest {
    /** Further than the database reads a day. */
    private static final LocalDate TOO_FAR = LocalDate.of(10_360, 2, 29);

    private static final LocalDate TODAY = LocalDate.of(2021, 5, 1);
    private static final LocalDate DAY = Story.RECEIVED.plusDays(4);
    private final Bureau office = new Bureau(TODAY);
    private final Story broken = Story.proposal("21-001", UnitRole.LEAD).assigned();

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest(name = "每批 {0} 条")
    @ValueSource(ints = {1_000, 7, 1})
    @DisplayName("只停那一件，其余各件照读；看板、后台工作和停读清单都说明停在哪里、为什么")
    void stopsOnlyItsCase(int batch) {
        List<Story> others = many(12);
        promise(TOO_FAR);
        others.forEach(one -> office.ledger().record(one.id(), new CaseAccepted(DAY)));
        office.read(batch);

        assertThat(others).allSatisfy(one -> assertThat(stage(one)).isEqualTo(Stage.IN_HANDLING));
        assertThat(stage(broken)).isEqualTo(Stage.IN_HANDLING);
        assertThat(office.ask(new ReadCaseFile(broken.id())).commitments()).isEmpty();
        assertThat(office.part(ScreensPosition.class).now())
                .isEqualTo(office.ledger().head());
        assertThat(office.ask(new ShowBoard(null)).unreadable()).isEqualTo(1);
        StoppedReading stopped = office.ask(new ReadWork()).stopped().getFirst();
        assertThat(stopped.caseId()).isEqualTo(broken.id());
        assertThat(stopped.reason()).isEqualTo(StopReason.WRITE);
        assertThat(stopped.sequence()).isEqualTo(5);
        assertThat(stopped.why().en()).contains("commitment-made").contains("SQL 22");
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
    }

    @Test
    @DisplayName("就绪检查说明画面有缺，进程仍在服务；读完后又是完整的")
    void readinessTells() {
        many(1);
        office.read();
        assertThat(office.part(HealthIndicator.class).health().getDetails()).containsEntry("screens", "WHOLE");

        promise(TOO_FAR);
        office.read();

        Health health = office.part(HealthIndicator.class).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("screens", "DEGRADED").containsEntry("stopped", 1L);
    }

    @Test
    @DisplayName("要求读到停住的事实时，如实答复停在第几号；账本里没有的事实马上说没有")
    void atLeastTellsTheTruth() {
        many(1);
        promise(TOO_FAR);
        office.read();
        ScreensAt at = office.ask(new AwaitScreens(broken.id(), 5L, null, 10));
        assertThat(at.standsAt())
                .isEqualTo(office.ask(new ReadWork()).stopped().getFirst().fact());
        assertThat(office.ask(new AwaitScreens(broken.id(), 3L, null, 10)).standsAt())
                .isNull();
        ScreensAt beyond =
                office.ask(new AwaitScreens(null, null, office.ledger().head() + 1, 60));
        assertThat(beyond.reached()).isFalse();
        assertThat(beyond.recorded()).isFalse();
    }

    @Test
    @DisplayName("新的事实改正了它，本案随即读完，不用谁来重试")
    void drainsWhenAFactMendsIt() {
        many(2);
        promise(TOO_FAR);
        office.read();
        office.ledger()
                .record(
                        broken.id(),
                        new CommitmentCarriedOver(1, 2022, due(LocalDate.of(2022, 6, 1)), "日期有误", DAY.plusDays(1)));
        office.read();

        assertThat(office.ask(new ListUnreadable()).facts()).isEmpty();
        assertThat(office.ask(new ReadCaseFile(broken.id())).commitments()).hasSize(1);
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
    }

    @Test
    @DisplayName("换了程序或改正了存储，重启后自动读完；没有改正的仍停在原处，停了多久不变")
    void drainsAfterARestart() {
        many(2);
        promise(TOO_FAR);
        office.read();
        StoppedReading before = office.ask(new ReadWork()).stopped().getFirst();
        office.part(StopsRetried.class).again();
        assertThat(office.ask(new ReadWork()).stopped()).containsExactly(before);

        String mended = WireMapper.mapper().writeValueAsString(made(LocalDate.of(2021, 10, 1)));
        office.part(JdbcClient.class)
                .sql("update ledger.fact set payload = ? where stream = ? and sequence = 5")
                .params(mended.getBytes(StandardCharsets.UTF_8), broken.id().value())
                .update();
        try (Bureau again = Bureau.again(TODAY)) {
            again.part(StopsRetried.class).again();
            assertThat(again.ask(new ListUnreadable()).facts()).isEmpty();
            assertThat(again.ask(new ReadCaseFile(broken.id())).commitments()).hasSize(1);
        }
    }

    @Test
    @DisplayName("重建时同样：写不下的案件放在一边并在证明里说明，其余照换")
    void setAsideInARebuild() {
        List<Story> others = many(3);
        promise(TOO_FAR);
        office.read();
        Certificate certificate = office.part(Rebuild.class).rebuild(Watch.NONE);

        assertThat(certificate.rows()).isEmpty();
        assertThat(certificate.unreadFacts())
                .extracting(UnreadFact::stream)
                .contains(broken.id().value());
        assertThat(stage(broken)).isEqualTo(Stage.IN_HANDLING);
        assertThat(stage(others.getFirst())).isEqualTo(Stage.ASSIGNED);
        assertThat(office.ask(new ReadWork()).stopped().getFirst().reason()).isEqualTo(StopReason.WRITE);
    }

    @ParameterizedTest
    @CsvSource({
        "22009,true",
        "22001,true",
        "22021,true",
        "23502,true",
        "54000,true",
        "08006,false",
        "40P01,false",
        "53100,false",
        "57P01,false",
        "42703,false",
        "25006,false"
    })
    @DisplayName("值、键、大小是行的过错；连接、死锁、磁盘、缺列是存储的，整批再试")
    void whoseFaultItIs(String state, boolean ofTheRow) {
        assertThat(Halves.isOfTheRow(new SQLException("x", state))).isEqualTo(ofTheRow);
    }

    private List<Story> many(int count) {
        office.ledger().record(broken.id(), broken.facts());
        office.ledger().record(broken.id(), new CaseAccepted(DAY));
        List<Story> others = new ArrayList<>();
        for (int nth = 0; nth < count; nth++) {
            Story one = Story.proposal("21-" + (100 + nth), UnitRole.LEAD).assigned();
            office.ledger().record(one.id(), one.facts());
            others.add(one);
        }
        return others;
    }

    private void promise(LocalDate dueOn) {
        office.ledger().record(broken.id(), made(dueOn));
    }

    private static CommitmentMade made(LocalDate dueOn) {
        return new CommitmentMade(1, 1, "明年扩大试点", "sun", null, due(dueOn), DAY);
    }

    private static Deadline due(LocalDate dueOn) {
        return new Deadline(DeadlineKind.COMMITMENT, dueOn, dueOn.minusDays(7), null);
    }

    private Stage stage(Story story) {
        return office.ask(new ReadCaseFile(story.id())).row().stage();
    }
}
