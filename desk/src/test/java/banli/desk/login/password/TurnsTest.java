package banli.desk.login.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("口令按次序核对")
class TurnsTest {
    private final Turns turns = new Turns();

    @Test
    @DisplayName("一个地址的陌生人一次只核对一个;同一地址用过本机的人、别的地址的人都不排在其后")
    void strangersStandInOneLine() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> strangers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String name = "guess-" + i;
                strangers.add(all.submit(() -> turns.of(name, "10.0.0.1", false, () -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    inside.countDown();
                    await(open);
                    atOnce.decrementAndGet();
                    return false;
                })));
            }
            assertThat(inside.await(60, TimeUnit.SECONDS)).isTrue();

            assertThat(turns.of("chief", "10.0.0.1", true, () -> true)).isTrue();
            assertThat(turns.of("chief", "10.0.0.2", false, () -> true)).isTrue();

            open.countDown();
            for (Future<Boolean> stranger : strangers) {
                assertThat(stranger.get(60, TimeUnit.SECONDS)).isFalse();
            }
        }
        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("排得太长就请其稍后再试")
    void theLineIsBounded() {
        assertThatThrownBy(() -> crowd(Turns.INSIDE + 1)).isInstanceOf(TooMany.class);
        assertThat(turns.of("chief", "10.0.0.1", false, () -> true)).isTrue();
    }

    private Object crowd(int many) {
        CountDownLatch open = new CountDownLatch(1);
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch full = new CountDownLatch(1);
            List<Future<Object>> waiting = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                waiting.add(all.submit(() -> {
                    try {
                        return turns.of("any", "10.0.0.1", false, () -> {
                            await(open);
                            return true;
                        });
                    } catch (TooMany refused) {
                        full.countDown();
                        return refused;
                    }
                }));
            }
            await(full);
            open.countDown();
            for (Future<Object> one : waiting) {
                if (get(one) instanceof TooMany refused) {
                    throw refused;
                }
            }
            return true;
        }
    }

    private static Object get(Future<Object> one) {
        try {
            return one.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
