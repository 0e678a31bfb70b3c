package banli.query.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一百个度量只看一眼")
class KeptTest {
    private long nanos;
    private int looks;
    private boolean away;

    private final Kept<Integer> kept = new Kept<>(this::look, Duration.ofMinutes(1), () -> nanos);

    @Test
    @DisplayName("一分钟内是同一眼，过后再看")
    void oneLookForAWhile() {
        assertThat(kept.now()).isEqualTo(1);
        pass(59);
        assertThat(kept.now()).isEqualTo(1);
        pass(2);
        assertThat(kept.now()).isEqualTo(2);
    }

    @Test
    @DisplayName("数据库不在时不是每个度量都去等它，回来后很快就有")
    void oneAttemptWhileItIsAway() {
        away = true;
        for (int gauge = 0; gauge < 100; gauge++) {
            assertThatIllegalStateException().isThrownBy(kept::now);
        }
        assertThat(looks).isEqualTo(1);
        away = false;
        pass(11);
        assertThat(kept.now()).isEqualTo(2);
    }

    private int look() {
        looks++;
        if (away) {
            throw new IllegalStateException("away");
        }
        return looks;
    }

    private void pass(int seconds) {
        nanos += Duration.ofSeconds(seconds).toNanos();
    }
}
