package banli.desk.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提问排队")
class TurnTest {
    @Test
    @DisplayName("两百个同时来：每个都得到答复，同时在问的不超过几个")
    void aCrowdIsAnsweredInTurn() {
        Turn turn = new Turn(3, Duration.ofMinutes(1));
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> asked = IntStream.range(0, 200)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> turn.take(() -> {
                                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                Thread.yield();
                                now.decrementAndGet();
                                return number;
                            }),
                            people))
                    .toList();
            assertThat(asked.stream().map(CompletableFuture::join)).hasSize(200);
        }
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    @DisplayName("等得太久就用一句话说明，不提幂等键；之后照常；答复出错也让出位置")
    void nobodyWaitsForEver() throws Exception {
        Turn turn = new Turn(1, Duration.ofMillis(50));
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread slow = Thread.ofVirtual()
                .start(() -> turn.take(() -> {
                    taken.countDown();
                    try {
                        done.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return 1;
                }));
        taken.await();
        assertThatThrownBy(() -> turn.take(() -> 2)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.UNAVAILABLE);
            assertThat(problem.detail().zh()).contains("过几秒").doesNotContain("Idempotency", "幂等");
        });
        done.countDown();
        slow.join();
        assertThatThrownBy(() -> turn.take(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turn.<Integer>take(() -> 3)).isEqualTo(3);
    }
}
