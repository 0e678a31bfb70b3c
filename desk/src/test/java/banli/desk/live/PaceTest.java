package banli.desk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("推送的节拍")
class PaceTest {
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    private final Pace pace = new Pace(7, START);

    @Test
    @DisplayName("事实接连而来时，每秒至多推送两次，推送的总是最新的一条")
    void twoASecondAtMost() {
        List<Push> told = new ArrayList<>();
        for (int millis = 0; millis < 3000; millis += 10) {
            pace.reached(8 + millis);
            pace.due(START.plusMillis(millis)).ifPresent(told::add);
        }

        assertThat(told)
                .containsExactly(
                        Push.fact(8),
                        Push.fact(508),
                        Push.fact(1008),
                        Push.fact(1508),
                        Push.fact(2008),
                        Push.fact(2508));
    }

    @Test
    @DisplayName("被节拍挡下的一条不会丢失：时候一到即推送")
    void nothingIsLost() {
        pace.reached(8);
        assertThat(pace.due(START)).contains(Push.fact(8));
        pace.reached(9);

        assertThat(pace.due(START.plusMillis(499))).isEmpty();
        assertThat(pace.due(START.plusMillis(500))).contains(Push.fact(9));
        assertThat(pace.due(START.plusMillis(1100))).isEmpty();
    }

    @Test
    @DisplayName("页面已是最新时先报一声在线，以后每十秒一声")
    void beatsWhenNothingIsNew() {
        pace.reached(7);

        assertThat(pace.due(START)).contains(Push.BEAT);
        assertThat(pace.due(START.plusMillis(9_999))).isEmpty();
        assertThat(pace.due(START.plusSeconds(10))).contains(Push.BEAT);
    }

    @Test
    @DisplayName("不是事实的变动也说一次，与事实共用节拍")
    void whatIsNoFactIsSaidOnce() {
        pace.due(START);
        pace.again();

        assertThat(pace.due(START.plusMillis(100))).contains(Push.AGAIN);
        pace.again();
        assertThat(pace.due(START.plusMillis(200))).isEmpty();
        pace.reached(8);
        assertThat(pace.due(START.plusMillis(600))).contains(Push.fact(8));
        assertThat(pace.due(START.plusMillis(1_200))).isEmpty();
    }

    @Test
    @DisplayName("画面落后时立即说一次，追上之后再落后才再说")
    void behindIsSaidOnce() {
        assertThat(pace.due(START)).contains(Push.BEAT);
        pace.behind(true);
        assertThat(pace.due(START.plusMillis(10))).contains(Push.BEHIND);
        pace.behind(true);
        assertThat(pace.due(START.plusMillis(600))).isEmpty();
        pace.behind(false);
        pace.reached(8);
        assertThat(pace.due(START.plusMillis(700))).contains(Push.fact(8));
        pace.behind(true);
        assertThat(pace.due(START.plusMillis(800))).contains(Push.BEHIND);
    }

    @Test
    @DisplayName("断线重连后，错过的事实立即补推")
    void whatWasMissedIsToldAtOnce() {
        pace.reached(40);

        assertThat(pace.due(START)).contains(Push.fact(40));
    }

    @Test
    @DisplayName("过了零点灯会变，没有新事实也推送一次")
    void aNewDayIsANudge() {
        pace.due(START);
        Instant midnight = Instant.parse("2026-03-02T16:00:00Z");

        assertThat(pace.due(midnight.minusSeconds(60))).contains(Push.BEAT);
        assertThat(pace.due(midnight)).contains(Push.fact(7));
        assertThat(pace.due(midnight.plusSeconds(1))).isEmpty();
    }
}
