package banli.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.secrets.Secrets;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("按时备份：到期就做，留够几份，失败不丢旧的")
class KeeperTest {
    private static final Instant BEGUN = Instant.parse("2026-03-02T01:00:00Z");
    private static final Consumer<Path> GOOD = KeeperTest::written;
    private static final Consumer<Path> BAD = folder -> {
        written(folder.resolve("half"));
        throw new CommandFailed(new Text("磁盘满了。", "The disk is full."));
    };

    @TempDir
    private Path folder;

    @Test
    @DisplayName("一天一份，只留三份；到期之前什么都不做")
    void oneADayThreeAreKept() throws IOException {
        for (int hour = 0; hour < 24 * 5; hour += 6) {
            keeper(GOOD, BEGUN.plus(Duration.ofHours(hour))).look();
        }
        assertThat(names()).containsExactly("2026-03-04T0100Z", "2026-03-05T0100Z", "2026-03-06T0100Z");
    }

    @Test
    @DisplayName("留几天只有一个设置：份数由它得出，写得更久的拒绝")
    void oneSettingOfHowLong() {
        Map<String, String> ten = Map.of(KeptBackups.KEEP_DAYS, "10");
        assertThat(KeptBackups.howMany(24, null, Map.of())).isEqualTo(14);
        assertThat(KeptBackups.howMany(24, 3, Map.of())).isEqualTo(3);
        assertThat(KeptBackups.howMany(24, null, ten)).isEqualTo(10);
        assertThat(KeptBackups.howMany(6, null, ten)).isEqualTo(40);
        assertThat(KeptBackups.howMany(480, null, ten)).isEqualTo(1);
        assertThat(KeptBackups.howMany(24, 7, ten)).isEqualTo(7);
        for (Map.Entry<Integer, String> wrong : List.of(Map.entry(11, "10"), Map.entry(1, "0"), Map.entry(1, "x"))) {
            assertThatExceptionOfType(CommandFailed.class)
                    .isThrownBy(() ->
                            KeptBackups.howMany(24, wrong.getKey(), Map.of(KeptBackups.KEEP_DAYS, wrong.getValue())));
        }
    }

    @Test
    @DisplayName("失败的不算数，过半小时再试，旧的一份不少，别人的文件夹不碰")
    void whatFailsTakesNothingAway() throws IOException {
        Files.createDirectories(folder.resolve("2026-01-01"));
        Files.createDirectories(folder.resolve("2026-01-01T0100Z"));
        for (int day = 0; day < 3; day++) {
            keeper(GOOD, BEGUN.plus(Duration.ofDays(day))).look();
        }
        List<String> before = names();
        Keeper failing = keeper(BAD, BEGUN.plus(Duration.ofDays(3)));
        failing.look();
        failing.look();
        assertThat(failing.metrics())
                .contains(
                        "banli_backup_failing 1",
                        "banli_backup_failed_total 1",
                        "banli_backup_last_seconds "
                                + BEGUN.plus(Duration.ofDays(2)).getEpochSecond());
        assertThat(names()).containsAll(before).contains("2026-03-05T0100Z.unfinished");
        keeper(GOOD, BEGUN.plus(Duration.ofDays(3)).plusSeconds(1800)).look();
        assertThat(names())
                .containsExactly(
                        "2026-01-01", "2026-01-01T0100Z", "2026-03-03T0100Z", "2026-03-04T0100Z", "2026-03-05T0130Z");
    }

    @Test
    @DisplayName("没有一份好的备份，就不说有；证书的期限从文件读出")
    void metricsAreRead() throws Exception {
        Path secrets = folder.resolve("secrets");
        Secrets.make(secrets, List.of("localhost"), false, BEGUN);
        Keeper keeper = new Keeper(
                new KeptBackups(folder.resolve("none"), Duration.ofDays(1), 3),
                new CertificateEnds("axon-cert=" + secrets.resolve("axon-cert") + ",gone=" + secrets.resolve("gone")),
                GOOD,
                Clock.fixed(BEGUN, ZoneOffset.UTC));
        HttpServer told = keeper.tell("127.0.0.1", 0);
        try (HttpClient client = HttpClient.newHttpClient()) {
            String text = client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                            + told.getAddress().getPort() + "/actuator/prometheus"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            assertThat(text)
                    .doesNotContain("banli_backup_last_seconds", "gone")
                    .contains(
                            "banli_backup_failing 0",
                            "banli_certificate_ends_seconds{certificate=\"axon-cert\"} "
                                    + BEGUN.plus(Duration.ofDays(398)).getEpochSecond());
        } finally {
            told.stop(0);
        }
    }

    private Keeper keeper(Consumer<Path> taken, Instant now) {
        return new Keeper(
                new KeptBackups(folder, Duration.ofDays(1), 3),
                new CertificateEnds(""),
                taken,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void written(Path backup) {
        try {
            Files.createDirectories(backup);
            Files.writeString(backup.resolve("manifest.json"), "{}");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
