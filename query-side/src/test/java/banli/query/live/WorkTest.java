package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.query.board.ShowBoard;
import banli.language.query.screens.ReadLag;
import banli.language.query.screens.ReadWork;
import banli.language.query.screens.ReadingRetried;
import banli.language.query.screens.RetryReading;
import banli.language.query.screens.Work;
import banli.language.query.screens.Work.StoppedReading;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.UnitRole;
import banli.query.story.Story;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("后台工作")
class WorkTest {
    private final Bureau office = new Bureau(LocalDate.of(2021, 5, 1));
    private final Story broken = Story.proposal("21-001", UnitRole.LEAD).assigned();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("全部读完：位置等于账本末尾，没有滞后，每屏都没有停读")
    void allIsRead() {
        office.ledger().record(broken.id(), broken.facts());
        Work work = office.read().ask(new ReadWork());

        assertThat(work.position())
                .isEqualTo(work.head())
                .isEqualTo(office.ledger().head());
        assertThat(work.lagMillis()).isZero();
        assertThat(work.stopped()).isEmpty();
        assertThat(work.screens())
                .extracting(Work.ScreenAtWork::screen)
                .contains("cases", "trail", "directory")
                .hasSameSizeAs(work.screens().stream()
                        .map(Work.ScreenAtWork::label)
                        .distinct()
                        .toList());
        assertThatThrownBy(() -> office.ask(new RetryReading(broken.id().value())))
                .hasMessageContaining("not found");
    }

    @Test
    @DisplayName("还没有读的事实：说出差多少、差多久")
    void behind() {
        office.ledger().record(broken.id(), broken.facts());
        office.read();
        office.ledger().record(broken.id(), Story.contact(1, 1, Phase.BEFORE, Channel.VISIT, Story.RECEIVED));
        office.ledger().write();
        Work work = office.ask(new ReadWork());

        assertThat(work.head() - work.position()).isEqualTo(1);
        assertThat(work.lagMillis()).isPositive();
    }

    @Test
    @DisplayName("落后五秒以上：看板说明，每屏有度量；读完即无")
    void theBoardSaysSo() {
        assertThat(office.ask(new ShowBoard(null)).secondsBehind()).isNull();
        office.ledger().record(broken.id(), broken.facts());
        office.ledger().write();
        assertThat(office.ask(new ReadLag()).told()).isTrue();
        assertThat(office.ask(new ShowBoard(null)).secondsBehind()).isPositive();
        assertThat(lagOf("cases")).isGreaterThan(5);
        assertThat(lagOf("trail")).isGreaterThan(5);

        office.read();

        assertThat(office.ask(new ReadLag()).told()).isFalse();
        assertThat(office.ask(new ShowBoard(null)).secondsBehind()).isNull();
        assertThat(lagOf("cases")).isZero();
    }

    private double lagOf(String screen) {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        office.part(ScreensMetrics.class).bindTo(registry);
        return registry.get("banli.screen.lag").tag("screen", screen).gauge().value();
    }

    @Test
    @DisplayName("停读之处说出是哪件、哪条、后面有几条等着；未修好重试仍停在原处，修好后读到末尾")
    void stoppedAndRetried() {
        String stream = broken.id().value();
        office.ledger().record(broken.id(), broken.facts());
        office.ledger().record(stream, "case-accepted", "1", "{", Map.of());
        office.ledger().record(broken.id(), Story.contact(1, 1, Phase.BEFORE, Channel.VISIT, Story.RECEIVED));
        Work work = office.read().ask(new ReadWork());

        assertThat(work.stopped()).extracting(StoppedReading::screen).containsExactly("cases", "trail");
        StoppedReading first = work.stopped().getFirst();
        assertThat(first.number()).isEqualTo("21-001");
        assertThat(first.caseId()).isEqualTo(broken.id());
        assertThat(first.waiting()).isEqualTo(1);
        assertThat(first.why().zh()).contains("case-accepted");
        assertThat(office.ask(new RetryReading(stream))).isEqualTo(new ReadingRetried(stream, false, first.fact()));
        assertThat(office.ask(new ShowBoard(null)).unreadable()).isPositive();

        office.part(JdbcClient.class)
                .sql("update ledger.fact set payload = ? where stream = ? and sequence = 4")
                .params("{\"happenedOn\":\"2021-03-05\"}".getBytes(StandardCharsets.UTF_8), stream)
                .update();

        assertThat(office.ask(new RetryReading(stream))).isEqualTo(new ReadingRetried(stream, true, null));
        assertThat(office.ask(new ReadWork()).stopped()).isEmpty();
        assertThat(office.ask(new ShowBoard(null)).unreadable()).isZero();
    }
}
