package banli.query.seal;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.Text;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("机器的钟不对时告诉管理员")
class ClockWatchTest {
    private static final Instant NEWEST = Instant.parse("2021-06-30T01:00:00Z");

    private Instant now = NEWEST;
    private long nanos;
    private Instant newest = NEWEST;

    @Test
    @DisplayName("钟在账本之后、走得与机器一样快：没有话说")
    void nothingIsWrong() {
        ClockWatch watch = started(Duration.ofMinutes(1));
        passes(Duration.ofDays(3), Duration.ofDays(3));
        assertThat(watch.sentence()).isEmpty();
    }

    @Test
    @DisplayName("钟比最新的事实早五分钟以上：说出早多少，并可度量；钟走到那里就不说了")
    void behindTheLedger() {
        ClockWatch watch = started(Duration.ofMinutes(-10));
        assertThat(said(watch)).contains("早 10 分钟");
        assertThat(gauge(watch, "banli.clock.behind")).isEqualTo(600);
        passes(Duration.ofMinutes(6), Duration.ofMinutes(6));
        assertThat(watch.sentence()).isEmpty();
    }

    @Test
    @DisplayName("曾快四十五天的钟拨回来，此后每次追加都看得出来")
    void onceDaysAhead() {
        ClockWatch watch = started(Duration.ZERO);
        newest = NEWEST.plus(Duration.ofDays(45));
        assertThat(said(watch)).contains("早 64800 分钟");
    }

    @Test
    @DisplayName("运行中跳了一天：说出来；跳回来就不说了")
    void jumpsWhileRunning() {
        ClockWatch watch = started(Duration.ofSeconds(1));
        passes(Duration.ofDays(1), Duration.ofSeconds(5));
        assertThat(said(watch)).contains("跳了 1439 分钟");
        assertThat(gauge(watch, "banli.clock.jumped")).isEqualTo(86_395);
        passes(Duration.ofDays(-1).plusSeconds(5), Duration.ZERO);
        assertThat(watch.sentence()).isEmpty();
    }

    @Test
    @DisplayName("启动时距最新的事实一天以上：请人核对，一天之后不再说")
    void longAfterTheNewest() {
        ClockWatch watch = started(Duration.ofDays(12));
        assertThat(said(watch)).contains("已有 12 天");
        passes(Duration.ofDays(2), Duration.ofDays(2));
        assertThat(watch.sentence()).isEmpty();
    }

    private ClockWatch started(Duration afterNewest) {
        now = NEWEST.plus(afterNewest);
        FactFeed feed = (FactFeed) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {FactFeed.class},
                (_, method, _) -> method.getName().equals("head")
                        ? (Object) 7L
                        : Optional.of(new RawFact(7, "s", 0, "e", "t", "1", newest, new byte[0], new byte[0])));
        ClockWatch watch = new ClockWatch(
                feed,
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                },
                () -> nanos);
        watch.afterSingletonsInstantiated();
        return watch;
    }

    private void passes(Duration onTheWall, Duration really) {
        now = now.plus(onTheWall);
        nanos += really.toNanos();
    }

    private static String said(ClockWatch watch) {
        return watch.sentence().map(Text::zh).orElse("");
    }

    private static double gauge(ClockWatch watch, String name) {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        watch.bindTo(registry);
        return registry.get(name).gauge().value();
    }
}
