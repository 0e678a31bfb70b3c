package banli.desk.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公示栏手边的页")
class ColumnAtHandTest {
    private static final String READER = "192.0.2.1";

    private final AtomicLong now = new AtomicLong();
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final ColumnAtHand atHand = new ColumnAtHand(new ColumnRate(4, now::get), now::get, beside::add);
    private String published = "一";
    private int made;

    @Test
    @DisplayName("一直有人读的页在旁边重做，读的人不等；没有人读的到两秒就不再给，重新做")
    void renewedBeside() {
        assertThat(read()).isEqualTo("一");
        published = "二";
        later(1_400);
        assertThat(read()).isEqualTo("一");
        assertThat(beside).isEmpty();
        later(200);
        assertThat(read()).isEqualTo("一");
        assertThat(read()).isEqualTo("一");
        assertThat(beside).as("once, however many read it").hasSize(1);
        beside.remove().run();
        assertThat(read()).isEqualTo("二");
        published = "三";
        later(2_000);
        assertThat(read()).isEqualTo("三");
        assertThat(made).isEqualTo(3);
    }

    @Test
    @DisplayName("不再公开的页在旁边重做时就拿走，下一个来读的人得到说明")
    void goneAtOnce() {
        read();
        published = null;
        later(1_600);
        assertThat(read()).isEqualTo("一");
        beside.remove().run();
        assertThatThrownBy(this::read).isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("在旁边重做也计入读的人：超过限度的不再为他重做，手边的照给，到时告诉他等一等")
    void countedToo() {
        for (int page = 0; page < 4; page++) {
            atHand.get("page-" + page, READER, making());
        }
        later(1_600);
        assertThat(new String(atHand.get("page-0", READER, making()).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("一");
        beside.remove().run();
        assertThat(made).isEqualTo(4);
        later(500);
        assertThatThrownBy(() -> atHand.get("page-0", READER, making()))
                .isInstanceOfSatisfying(
                        Problem.class, told -> assertThat(told.kind()).isEqualTo(ProblemKind.TOO_MANY));
        assertThat(atHand.get("page-0", "192.0.2.2", making()).status()).isEqualTo(200);
    }

    private void later(long millis) {
        now.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    private String read() {
        return new String(atHand.get("page", READER, making()).bytes(), StandardCharsets.UTF_8);
    }

    private Supplier<ColumnFile> making() {
        return () -> {
            made++;
            if (published == null) {
                throw Problem.of(ProblemKind.UNKNOWN);
            }
            return ColumnFile.of(200, ColumnAddress.utf8("text/html"), published.getBytes(StandardCharsets.UTF_8));
        };
    }
}
