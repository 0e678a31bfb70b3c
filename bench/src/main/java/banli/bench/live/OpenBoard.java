package banli.bench.live;

import banli.bench.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 打开着的看板。 A tab with the board: it hears the stream and looks again, one look at a time, as the page's script does. */
final class OpenBoard implements AutoCloseable {
    private static final Pattern POSITION = Pattern.compile("class=\"stamp\"><span>\\D*(\\d+)");

    private final Browser browser;
    private final InputStream stream;
    private final Moments heard = new Moments();
    private final AtomicInteger failed = new AtomicInteger();
    private final Moments painted = new Moments();
    private final Semaphore news = new Semaphore(0);
    private volatile long newest = -1;
    private volatile boolean open = true;

    OpenBoard(Browser browser, long at) throws IOException, InterruptedException {
        this.browser = browser;
        this.stream = browser.stream("/live?shows=board&at=" + at);
        Thread.ofVirtual().start(this::hear);
        Thread.ofVirtual().start(this::look);
    }

    Moments heard() {
        return heard;
    }

    Moments painted() {
        return painted;
    }

    /** Looks that got no board. */
    int failed() {
        return failed.get();
    }

    private void hear() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    newest = Long.parseLong(line.substring(3).strip());
                    heard.add(newest, System.nanoTime());
                    news.release();
                }
            }
        } catch (IOException closed) {
            open = false;
        }
    }

    private void look() {
        try {
            while (open) {
                news.acquire();
                news.drainPermits();
                var answer = browser.get(
                        "/board",
                        Map.of("Banli-Look", Long.toString(newest), "HX-Request", "true", "Accept-Encoding", "gzip"));
                if (answer.status() == 200) {
                    painted.add(position(answer.text()), System.nanoTime());
                } else {
                    failed.incrementAndGet();
                    news.release();
                }
            }
        } catch (IOException closed) {
            if (open) {
                throw new UncheckedIOException(closed);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static long position(String board) {
        Matcher found = POSITION.matcher(board);
        if (!found.find()) {
            throw new IllegalStateException("a board that does not tell as of which fact it is");
        }
        return Long.parseLong(found.group(1));
    }

    @Override
    public void close() throws IOException {
        open = false;
        news.release();
        stream.close();
    }
}
