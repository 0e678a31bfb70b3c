package banli.desk.login.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("登录失败越多,答复越慢")
class SlowFailuresTest {
    private final List<Duration> delays = new ArrayList<>();
    private Instant now = Instant.parse("2021-03-01T00:00:00Z");
    private final SlowFailures failures = new SlowFailures(
            new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            },
            delays::add);

    @Test
    @DisplayName("同一账号在同一地址逐次加倍,至上限为止")
    void growsToALimit() {
        for (int i = 0; i < 12; i++) {
            fail("chief", "10.0.0.1");
        }

        assertThat(delays)
                .isSorted()
                .startsWith(Duration.ZERO, Duration.ZERO, Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(delays.getLast()).isEqualTo(SlowFailures.LONGEST);
    }

    @Test
    @DisplayName("他人在别处试同一账号,或在同一地址试别的账号,都不使本人等候")
    void aStrangersMistakesMakeNobodyWait() {
        for (int i = 0; i < 40; i++) {
            fail("chief", "10.0.9.9");
            fail("user-" + i, "10.0.0.1");
        }
        fail("chief", "10.0.0.1");

        assertThat(delays.getLast()).isZero();
    }

    @Test
    @DisplayName("已登录的人确认时输错,两秒内就有答复")
    void aProofIsAnsweredSoon() {
        for (int i = 0; i < 12; i++) {
            failures.failed("chief", "10.0.0.1", SlowFailures.LONGEST_AT_A_PROOF);
        }

        assertThat(delays).allMatch(delay -> delay.compareTo(Duration.ofSeconds(2)) < 0);
    }

    @Test
    @DisplayName("登录成功即清零,久未失败也清零")
    void isForgiven() {
        for (int i = 0; i < 4; i++) {
            fail("chief", "10.0.0.1");
        }
        assertThat(failures.wasRightHere("chief", "10.0.0.1")).isFalse();
        failures.succeeded("chief", "10.0.0.1");
        assertThat(failures.wasRightHere("chief", "10.0.0.1")).isTrue();
        fail("chief", "10.0.0.1");
        assertThat(delays.getLast()).isZero();

        for (int i = 0; i < 4; i++) {
            fail("deputy", "10.0.1.1");
        }
        now = now.plus(Duration.ofMinutes(16));
        fail("deputy", "10.0.1.1");
        assertThat(delays.getLast()).isZero();
    }

    @Test
    @DisplayName("一个账号在一个地址同时压着太多失败答复时,请其稍候;同一地址的其他账号、别的地址都不受影响")
    void aCrowdIsRefused() {
        List<Duration> nested = new ArrayList<>();
        SlowFailures[] crowded = new SlowFailures[1];
        crowded[0] = new SlowFailures(Clock.systemUTC(), delay -> {
            nested.add(delay);
            if (nested.size() < SlowFailures.CROWD) {
                crowded[0].refuseACrowd("chief", "10.0.0.1");
                crowded[0].failed("chief", "10.0.0.1", SlowFailures.LONGEST);
            } else {
                assertThatThrownBy(() -> crowded[0].refuseACrowd("chief", "10.0.0.1"))
                        .isInstanceOf(TooMany.class);
                crowded[0].refuseACrowd("chief", "10.0.0.2");
                crowded[0].refuseACrowd("deputy", "10.0.0.1");
            }
        });

        crowded[0].failed("chief", "10.0.0.1", SlowFailures.LONGEST);

        assertThat(nested).hasSize(SlowFailures.CROWD);
        crowded[0].refuseACrowd("chief", "10.0.0.1");
    }

    private void fail(String account, String address) {
        failures.failed(account, address, SlowFailures.LONGEST);
    }
}
