package banli.bench.crowd;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** 一个地址的人群。 Log-ins with wrong passwords from an address of its own, at a steady rate, whether they are answered or not. */
final class Crowd implements AutoCloseable {
    private static final int OPEN = 2_000;

    private final HttpClient http;
    private final URI at;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong letIn = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong open = new AtomicLong();
    private volatile boolean over;
    private Thread sender;

    Crowd(int port) throws UnknownHostException {
        at = URI.create("http://127.0.0.1:" + port + "/api/me");
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build();
    }

    /** From now on so many a minute, until {@link #end}. */
    void begin(int perMinute) {
        over = false;
        long every = Duration.ofMinutes(1).toNanos() / perMinute;
        sender = Thread.ofPlatform().daemon().start(() -> {
            long next = System.nanoTime();
            while (!over) {
                if (open.get() < OPEN) {
                    one();
                }
                next += every;
                LockSupport.parkNanos(next - System.nanoTime());
            }
        });
    }

    void end() throws InterruptedException {
        over = true;
        sender.join();
    }

    long sent() {
        return sent.get();
    }

    long refused() {
        return refused.get();
    }

    long letIn() {
        return letIn.get();
    }

    long lost() {
        return lost.get();
    }

    /** Each as another name, so that no account's own slowness spares the address. */
    private void one() {
        String pair = "guest-" + sent.incrementAndGet() + ":wrong-password";
        open.incrementAndGet();
        CompletableFuture<Integer> answer = http.sendAsync(
                        HttpRequest.newBuilder(at)
                                .timeout(Duration.ofSeconds(60))
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                                .build(),
                        BodyHandlers.discarding())
                .thenApply(each -> each.statusCode());
        answer.whenComplete((status, failed) -> {
            open.decrementAndGet();
            (failed != null ? lost : status < 400 ? letIn : refused).incrementAndGet();
        });
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
