package banli.desk.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公示栏的限速")
class ColumnRateTest {
    @Test
    @DisplayName("一个地址一分钟里要人做的太多，告诉它等一分钟；别的地址不受影响；过后又可以")
    void tooMuch() {
        AtomicLong now = new AtomicLong();
        ColumnRate rate = new ColumnRate(25, now::get);
        rate.count("192.0.2.1", 20);
        rate.count("192.0.2.1", 5);
        assertThatThrownBy(() -> rate.count("192.0.2.1", 1))
                .isInstanceOfSatisfying(
                        Problem.class, told -> assertThat(told.kind()).isEqualTo(ProblemKind.TOO_MANY));
        rate.count("192.0.2.2", 25);
        now.addAndGet(Duration.ofSeconds(61).toNanos());
        rate.count("192.0.2.1", 25);
    }
}
