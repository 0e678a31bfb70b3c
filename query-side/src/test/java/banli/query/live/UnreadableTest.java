package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.lifecycle.Stage;
import banli.language.query.board.*;
import banli.language.query.casefile.*;
import banli.language.query.screens.*;
import banli.language.query.trail.*;
import banli.language.word.*;
import banli.language.word.proposal.*;
import banli.query.rebuild.Rebuild;
import banli.query.story.Story;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("无法读取的事实")
class UnreadableTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 5, 1);
    private static final String GOOD = "{\"happenedOn\":\"2021-03-05\"}";

    private final Bureau office = new Bureau(TODAY);
    private final Story broken = Story.proposal("21-001", UnitRole.LEAD).assigned();
    private final Story other = Story.proposal("21-002", UnitRole.LEAD).assigned();

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest(name = "{0} 第 {1} 版")
    @CsvSource(
            delimiter = '|',
            value = {
                "no-such-fact|1|{}",
                "case-accepted|9|{}",
                "case-accepted|1|{\"happenedOn\":\"2021-02-30\"}",
                "case-accepted|1|{",
            })
    @DisplayName("只停那一件案子，别的照常；看板上说明是哪一条、为什么")
    void stopsOnlyItsCase(String type, String revision, String json) {
        recordBoth(type, revision, json);
        office.read();

        assertThat(stage(broken)).isEqualTo(Stage.ASSIGNED);
        assertThat(stage(other)).isEqualTo(Stage.IN_HANDLING);
        assertThat(office.ask(new ShowBoard(null)).unreadable()).isEqualTo(1);
        UnreadableFacts.Unreadable first =
                office.ask(new ListUnreadable()).facts().getFirst();
        assertThat(first.stream()).isEqualTo(broken.id().value());
        assertThat(first.sequence()).isEqualTo(4);
        assertThat(first.type()).isEqualTo(type);
        assertThat(first.why().zh()).contains(type);
        assertThat(office.ask(new AwaitScreens(broken.id(), 4L, null, 0)).reached())
                .isTrue();
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
    }

    @Test
    @DisplayName("停下之后的事实等着；修好后重试，一条不少地读完")
    void waitsAndDrains() {
        recordBoth("case-accepted", "1", "{");
        office.read();
        office.ledger()
                .record(broken.id(), Story.contact(1, 1, Phase.BEFORE, Channel.VISIT, Story.RECEIVED.plusDays(9)));
        office.read();
        assertThat(office.ask(new ReadCaseFile(broken.id())).contacts()).isEmpty();

        office.part(JdbcClient.class)
                .sql("update ledger.fact set payload = ? where stream = ? and sequence = 4")
                .params(GOOD.getBytes(StandardCharsets.UTF_8), broken.id().value())
                .update();
        office.part(Screens.class).retry(broken.id().value());

        assertThat(stage(broken)).isEqualTo(Stage.IN_HANDLING);
        assertThat(office.ask(new ReadCaseFile(broken.id())).contacts()).hasSize(1);
        assertThat(office.ask(new ListUnreadable()).facts()).isEmpty();
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
    }

    @Test
    @DisplayName("重新启动之后，停下的案件又有新的事实：仍只停它，别的照读")
    void stopsOnlyItsCaseAfterARestart() {
        recordBoth("no-such-fact", "1", "{}");
        office.read();
        try (Bureau again = Bureau.again(TODAY)) {
            again.ledger()
                    .record(broken.id(), Story.contact(1, 1, Phase.BEFORE, Channel.VISIT, Story.RECEIVED.plusDays(9)));
            again.ledger()
                    .record(other.id(), Story.contact(1, 1, Phase.BEFORE, Channel.VISIT, Story.RECEIVED.plusDays(9)));
            again.read();

            assertThat(again.ask(new ReadCaseFile(other.id())).contacts()).hasSize(1);
            assertThat(again.ask(new ReadCaseFile(broken.id())).contacts()).isEmpty();
        }
    }

    @Test
    @DisplayName("未修好就重试，仍停在原处")
    void stopsAgain() {
        recordBoth("no-such-fact", "1", "{}");
        office.read().part(Screens.class).retry(broken.id().value());

        assertThat(stage(broken)).isEqualTo(Stage.ASSIGNED);
        assertThat(office.ask(new ListUnreadable()).facts()).hasSize(2);
    }

    @Test
    @DisplayName("与前面不相衔接的事实只停案件各屏，轨迹照样写出它")
    void aMisfitStopsTheFoldOnly() {
        office.ledger().record(new CaseId("case-without-registration"), new CaseAccepted(Story.RECEIVED));
        office.read();

        assertThat(office.ask(new ListUnreadable()).facts())
                .extracting(UnreadableFacts.Unreadable::screen)
                .containsExactly("cases");
        assertThat(office.ask(new ReadTrail(null, null, null, null, null, 1, 10))
                        .total())
                .isEqualTo(1);
    }

    private void recordBoth(String type, String revision, String json) {
        office.ledger().record(broken.id(), broken.facts());
        office.ledger().record(other.id(), other.facts());
        office.ledger().record(broken.id().value(), type, revision, json, Map.of());
        office.ledger().record(other.id(), new CaseAccepted(Story.RECEIVED.plusDays(4)));
    }

    private Stage stage(Story story) {
        return office.ask(new ReadCaseFile(story.id())).row().stage();
    }
}
