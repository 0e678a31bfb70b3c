package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.word.AsOf;
import banli.language.word.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.autoproxy.DefaultAdvisorAutoProxyCreator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@DisplayName("一条事实一答")
class OncePerFactTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext(Parts.class);
    private final Slow slow = house.getBean(Slow.class);
    private final Read read = house.getBean(Read.class);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("同一问题在下一条事实之前只答一次；又有事实、问题不同、所见不同的，各自作答；回看的每次都答")
    void untilTheNextFact() throws Exception {
        assertThat(slow.on("这一年")).isEqualTo("1：这一年");
        assertThat(slow.on("这一年")).isEqualTo("1：这一年");
        assertThat(slow.on("那一年")).isEqualTo("2：那一年");
        read.to.set(8);
        assertThat(slow.on("这一年")).isEqualTo("3：这一年");
        Sight less = new Sight(true, false, Set.of("case-1"));
        assertThat(ScopedValue.where(Sight.CURRENT, less).call(() -> slow.on("这一年")))
                .isEqualTo("4：这一年");
        assertThat(slow.on("这一年")).isEqualTo("3：这一年");
        read.by.set(800);
        assertThat(slow.on("这一年")).as("read again, as of the same fact").isEqualTo("5：这一年");
        Standpoint past = new Standpoint(AsOf.Clock.RECORDED, TODAY, 8, false);
        for (String answer : List.of("6：这一年", "7：这一年")) {
            assertThat(ScopedValue.where(Standpoint.CURRENT, past).call(() -> slow.on("这一年")))
                    .isEqualTo(answer);
        }
    }

    @Test
    @DisplayName("同时来问的等第一个人的答复；第一个答不出，各人自己再问，答不出的不留下")
    void together() throws Exception {
        read.held = new CountDownLatch(1);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> all = IntStream.range(0, 12)
                    .mapToObj(_ -> hands.submit(() -> slow.on("这一年")))
                    .toList();
            read.held.countDown();
            for (Future<String> one : all) {
                assertThat(one.get()).isEqualTo("1：这一年");
            }
        }
        assertThatThrownBy(() -> slow.on("坏")).isInstanceOf(QueryExecutionException.class);
        assertThatThrownBy(() -> slow.on("坏")).isInstanceOf(QueryExecutionException.class);
        assertThat(read.answered).hasValue(3);
    }

    /** What is read by now, as a test says. */
    static class Read extends ScreensPosition {
        final AtomicLong to = new AtomicLong(7);
        final AtomicLong by = new AtomicLong(700);
        final AtomicInteger answered = new AtomicInteger();
        volatile CountDownLatch held = new CountDownLatch(0);

        Read() {
            super(null);
        }

        @Override
        public Version version() {
            return new Version(to.get(), by.get());
        }
    }

    static class Slow {
        private final Read read;

        Slow(Read read) {
            this.read = read;
        }

        @OncePerFact
        String on(String question) throws InterruptedException {
            int time = read.answered.incrementAndGet();
            read.held.await();
            if (question.equals("坏")) {
                throw NotFound.of(new Text("没有", "None"));
            }
            return time + "：" + question;
        }
    }

    @Import({AnswersKept.class, Slow.class, Read.class})
    static class Parts {
        @Bean
        Today today() {
            return new Today(Clock.fixed(Instant.parse("2021-06-30T02:00:00Z"), HERE));
        }

        @Bean
        static DefaultAdvisorAutoProxyCreator proxies() {
            DefaultAdvisorAutoProxyCreator proxies = new DefaultAdvisorAutoProxyCreator();
            proxies.setProxyTargetClass(true);
            return proxies;
        }
    }
}
