package banli.wire.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("所跟随的进程结束，自己也有序结束")
class EndsWithTest {
    @Test
    @DisplayName("它结束，这里的收尾做完就结束；没有要求跟随的照常运行")
    void itEndsWithTheOther() throws Exception {
        Process other = new ProcessBuilder("sleep", "600").start();
        Process follows = run(Long.toString(other.pid()));
        Process alone = run("");
        try {
            assertThat(follows.inputReader().readLine()).isEqualTo("up");
            assertThat(alone.inputReader().readLine()).isEqualTo("up");
            assertThat(follows.isAlive()).isTrue();
            other.destroyForcibly();
            assertThat(follows.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(follows.exitValue()).isZero();
            assertThat(follows.inputReader().readLine()).isEqualTo("in order");
            assertThat(alone.isAlive()).isTrue();
            assertThat(run(Long.toString(other.pid())).waitFor(60, TimeUnit.SECONDS))
                    .isTrue();
        } finally {
            other.destroyForcibly();
            follows.destroyForcibly();
            alone.destroyForcibly();
        }
    }

    private static Process run(String pid) throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Stands.class.getName());
        command.environment().putAll(Map.of(EndsWith.VARIABLE, pid));
        return command.start();
    }

    /** A program that would stand for ever. */
    static final class Stands {
        public static void main(String[] arguments) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("in order")));
            System.out.println("up");
            EndsWith.another(System.getenv());
            new CountDownLatch(1).await();
        }
    }
}
