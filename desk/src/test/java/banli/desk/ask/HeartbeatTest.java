package banli.desk.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("线路：不断却什么也不通时不让人等，慢的答复不打断")
class HeartbeatTest {
    private final List<CompletableFuture<Long>> askings = new ArrayList<>();
    private final Heartbeat line = new Heartbeat(() -> {
        askings.add(new CompletableFuture<>());
        return askings.getLast();
    });

    @Test
    @DisplayName("什么也不通：在等的人得到答复，此后的不必再等；一有回音就照常")
    void nothingComesBack() {
        CompletableFuture<String> answer = line.whileItSpeaks(new CompletableFuture<>());
        ticks(Heartbeat.PATIENCE);
        assertThat(answer).isNotDone();
        assertThat(line.isSilent()).isFalse();
        ticks(1);
        assertThat(answer).isCompletedExceptionally();
        assertThat(answer.exceptionNow()).isInstanceOf(TimeoutException.class);
        assertThat(line.isSilent()).isTrue();

        askings.getLast().complete(7L);
        assertThat(line.isSilent()).isFalse();
        CompletableFuture<String> next = line.whileItSpeaks(new CompletableFuture<>());
        ticks(1);
        assertThat(next).isNotDone();
    }

    @Test
    @DisplayName("迟到的回音也是回音；没有回音就接着问，没有人等也问")
    void asksOnUntilItIsAnswered() {
        line.whileItSpeaks(new CompletableFuture<>());
        ticks(1 + 3 * Heartbeat.PATIENCE);
        assertThat(line.isSilent()).isTrue();
        assertThat(askings).hasSize(4);
        askings.getFirst().complete(7L);
        assertThat(line.isSilent()).isFalse();
    }

    @Test
    @DisplayName("刚断定不通时才来等的人，也不必等下去")
    void whoeverCameTooLate() {
        line.whileItSpeaks(new CompletableFuture<>());
        ticks(1 + Heartbeat.PATIENCE);
        CompletableFuture<String> late = line.whileItSpeaks(new CompletableFuture<>());
        ticks(1);
        assertThat(late).isCompletedExceptionally();
    }

    @Test
    @DisplayName("所问有人答：慢的答复等多久都不打断")
    void aSlowAnswerIsNotCutOff() {
        CompletableFuture<String> slow = line.whileItSpeaks(new CompletableFuture<>());
        for (int i = 0; i < 10 * Heartbeat.PATIENCE; i++) {
            ticks(Heartbeat.PATIENCE - 1);
            askings.getLast().complete(7L);
        }
        assertThat(slow).isNotDone();
        slow.complete("at last");
        assertThat(slow).isCompletedWithValue("at last");
    }

    @Test
    @DisplayName("连接已知断开不算不通：由连接自己说")
    void aBrokenConnectionSpeaksForItself() {
        CompletableFuture<String> answer = line.whileItSpeaks(new CompletableFuture<>());
        ticks(Heartbeat.PATIENCE);
        askings.getLast().completeExceptionally(new IllegalStateException("away"));
        ticks(1);
        assertThat(line.isSilent()).isFalse();
        assertThat(answer).isNotDone();
    }

    @Test
    @DisplayName("先等一等再问：多数答复来得更早")
    void asksAfterAWhile() {
        Heartbeat patient = new Heartbeat(
                () -> {
                    askings.add(new CompletableFuture<>());
                    return askings.getLast();
                },
                2);
        CompletableFuture<String> answer = patient.whileItSpeaks(new CompletableFuture<>());
        patient.tick();
        patient.tick();
        assertThat(askings).isEmpty();
        patient.tick();
        assertThat(askings).hasSize(1);
        for (int i = 0; i < Heartbeat.PATIENCE; i++) {
            patient.tick();
        }
        assertThat(answer).isCompletedExceptionally();
    }

    @Test
    @DisplayName("没有人等：什么也不问")
    void asksNothingInVain() {
        ticks(10 * Heartbeat.PATIENCE);
        line.whileItSpeaks(CompletableFuture.completedFuture("at once"));
        ticks(10 * Heartbeat.PATIENCE);
        assertThat(askings).isEmpty();
    }

    private void ticks(int count) {
        for (int i = 0; i < count; i++) {
            line.tick();
        }
    }
}
