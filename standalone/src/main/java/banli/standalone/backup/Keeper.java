package banli.standalone.backup;

import banli.standalone.data.CommandFailed;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** 值守。 Takes backups when they are due, tells how that goes in metrics, and when certificates end. */
public final class Keeper {
    private static final Duration AGAIN = Duration.ofMinutes(30);

    private final KeptBackups kept;
    private final CertificateEnds certificates;
    private final Consumer<Path> taken;
    private final Clock clock;
    private Instant tryAgain = Instant.EPOCH;
    private volatile long failed;
    private volatile boolean failing;

    /** 备妥。 Takes backups this way into that folder. */
    public Keeper(KeptBackups kept, CertificateEnds certificates, Consumer<Path> taken, Clock clock) {
        this.kept = kept;
        this.certificates = certificates;
        this.taken = taken;
        this.clock = clock;
    }

    /** 一直值守。 For ever. */
    public void stand() {
        while (!Thread.currentThread().isInterrupted()) {
            look();
            LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
        }
    }

    /** Takes one if it is due. One that fails is tried again after a while, and the good ones stay. */
    void look() {
        Instant now = clock.instant();
        if (now.isBefore(kept.due()) || now.isBefore(tryAgain)) {
            return;
        }
        try {
            kept.take(now, taken);
            failing = false;
        } catch (CommandFailed told) {
            failed(told.sentence().zh() + " " + told.sentence().en(), now);
        } catch (RuntimeException unforeseen) {
            failed("备份没有完成 / the backup was not completed: " + unforeseen, now);
        }
    }

    private void failed(String sentence, Instant now) {
        failed++;
        failing = true;
        tryAgain = now.plus(AGAIN);
        System.err.println(sentence);
    }

    /** 度量。 As Prometheus reads them. */
    String metrics() {
        Instant last = kept.last();
        String backups = "# TYPE banli_backup_failed_total counter\nbanli_backup_failed_total " + failed + "\n"
                + "# TYPE banli_backup_failing gauge\nbanli_backup_failing " + (failing ? 1 : 0) + "\n"
                + (last == null
                        ? ""
                        : "# TYPE banli_backup_last_seconds gauge\nbanli_backup_last_seconds " + last.getEpochSecond()
                                + "\n");
        Map<String, Instant> ends = certificates.all();
        return backups
                + ends.entrySet().stream()
                        .map(one -> "banli_certificate_ends_seconds{certificate=\"" + one.getKey() + "\"} "
                                + one.getValue().getEpochSecond() + "\n")
                        .collect(Collectors.joining(
                                "", ends.isEmpty() ? "" : "# TYPE banli_certificate_ends_seconds gauge\n", ""));
    }

    /** 供读取。 Has them read at this address; closing it ends that. */
    public HttpServer tell(String address, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
        server.createContext("/actuator/prometheus", exchange -> {
            byte[] text = metrics().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        server.start();
        return server;
    }
}
