package banli.desk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一条流")
class LiveStreamTest {
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    private final Tab tab = new Tab();
    private final AtomicBoolean admitted = new AtomicBoolean(true);
    private final LiveStream stream = new LiveStream("li", Watch.ALL, new Pace(7, START), admitted::get, tab);

    @Test
    @DisplayName("事件带事实号作编号")
    void anEventCarriesTheFactNumber() {
        stream.reached(8);
        stream.speak(at(0));

        assertThat(tab.sent()).containsExactly("event:fact\nid:8\ndata:8\n\n");
    }

    @Test
    @DisplayName("每次推送前再看会话；会话已失效的，只告知结束，流随即关闭")
    void everyPushIsAuthorisedAgain() {
        stream.reached(8);
        stream.speak(at(0));
        admitted.set(false);
        stream.reached(9);
        stream.speak(at(1));

        assertThat(tab.sent()).hasSize(2).last().isEqualTo("event:ended\ndata:\n\n");
        assertThat(tab.completed()).isTrue();
    }

    @Test
    @DisplayName("会话失效而没有新事实的，下一次报在线时结束")
    void anEndedSessionIsNoticedWithoutNews() {
        stream.speak(at(0));
        admitted.set(false);
        stream.speak(at(10));

        assertThat(tab.sent()).containsExactly("event:beat\ndata:\n\n", "event:ended\ndata:\n\n");
    }

    @Test
    @DisplayName("对方已走的，流即结束")
    void aReaderThatLeft() {
        tab.leave();
        stream.reached(8);
        stream.speak(at(0));

        assertThat(tab.sent()).isEmpty();
        assertThat(tab.completed()).isTrue();
    }

    private static Clock at(int seconds) {
        return Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC);
    }
}
