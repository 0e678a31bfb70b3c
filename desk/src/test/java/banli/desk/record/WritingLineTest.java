package banli.desk.record;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

@DisplayName("待写的安全记录")
class WritingLineTest {
    private final List<Noted> kept = new CopyOnWriteArrayList<>();

    private static Noted noted(int number) {
        return new Noted(SecurityEvent.LOG_OUT, "p", "", SecurityOutcome.DONE, Integer.toString(number));
    }

    @Test
    @DisplayName("关闭时写完所有等待的，次序不变")
    void theEndWritesAll() throws InterruptedException {
        WritingLine line = new WritingLine(kept::addAll);
        for (int i = 0; i < 3_000; i++) {
            line.join(noted(i));
        }
        line.destroy();

        assertThat(kept).hasSize(3_000);
        assertThat(kept.getLast().detail()).isEqualTo("2999");
        assertThat(line.lost()).isZero();
    }

    @Test
    @DisplayName("表写不进去时不丢、不等；超出万笔的计数，恢复后记录自己说缺几笔")
    void whatIsLostIsSaid() throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        WritingLine line = new WritingLine(events -> {
            tried.countDown();
            if (back.getCount() > 0) {
                throw new DataAccessResourceFailureException("away");
            }
            kept.addAll(events);
        });
        line.join(noted(0));
        tried.await();
        for (int i = 1; i <= WritingLine.LONGEST + 7; i++) {
            line.join(noted(i));
        }
        assertThat(line.isFailing()).isTrue();
        assertThat(line.lost()).isEqualTo(7);
        back.countDown();
        line.destroy();

        assertThat(kept).hasSize(WritingLine.LONGEST + 2);
        assertThat(kept)
                .filteredOn(event -> event.kind() == SecurityEvent.RECORD_GAP)
                .extracting(Noted::detail)
                .containsExactly("7");
        assertThat(line.isFailing()).isFalse();
    }

    @Test
    @DisplayName("表拒收的一批不挡住后面的，缺的照样说出")
    void anUnfitBatchHoldsUpNobody() throws InterruptedException {
        CountDownLatch refused = new CountDownLatch(1);
        WritingLine line = new WritingLine(events -> {
            if (refused.getCount() > 0) {
                refused.countDown();
                throw new DataIntegrityViolationException("unfit");
            }
            kept.addAll(events);
        });
        line.join(noted(1));
        refused.await();
        line.join(noted(2));
        line.destroy();

        assertThat(kept).extracting(Noted::kind).contains(SecurityEvent.RECORD_GAP, SecurityEvent.LOG_OUT);
    }
}
