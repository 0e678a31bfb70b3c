package banli.standalone.publish;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.publish.ColumnGate.Given;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 门后的办公桌。 The desk behind the gate, asked as anybody may ask it: a few questions at once, none with anything of the caller but an address. */
final class ColumnDesk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 8;
    private static final int BIGGEST = 64 << 20;
    private static final String COLUMN = "/public/";
    private static final Pattern SITE = Pattern.compile("(?m)^Sitemap: (\\S+)/public/sitemap\\.xml$");
    private static final Pattern DESK = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]{1,255}/?");
    /** A log-in, or anything else that is no page of the column, is never handed on. */
    private static final Set<Integer> HANDED_ON = Set.of(200, 400, 404, 410, 429, 503);

    private static final List<String> HEADERS = List.of(
            "Content-Type",
            "Content-Security-Policy",
            "Content-Disposition",
            "Cache-Control",
            "ETag",
            "Referrer-Policy",
            "Retry-After",
            "X-Content-Type-Options",
            "X-Frame-Options");

    private final HttpClient client = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final String address;
    private final ColumnSite site;

    private ColumnDesk(String address, String base) {
        this.address = address;
        String robots = new String(robots(), StandardCharsets.UTF_8);
        Matcher told = SITE.matcher(robots);
        String column =
                base == null ? null : (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + COLUMN;
        this.site = new ColumnSite(told.find() ? told.group(1) : null, column, true);
    }

    /** @throws CommandFailed when no desk answers there, or that is no address */
    static ColumnDesk at(String address, String base) {
        if (!DESK.matcher(address).matches()) {
            throw new CommandFailed(new Text(
                    "“" + address + "”不是办公桌的地址，应如 http://127.0.0.1:8080 。",
                    address + " is no address of a desk. Write it like http://127.0.0.1:8080 ."));
        }
        return new ColumnDesk(address.endsWith("/") ? address.substring(0, address.length() - 1) : address, base);
    }

    private byte[] robots() {
        try {
            HttpResponse<byte[]> answer = send("/robots.txt", "127.0.0.1");
            if (answer.statusCode() == 200) {
                return answer.body();
            }
        } catch (IOException away) {
            throw silent(away);
        }
        throw silent(null);
    }

    private CommandFailed silent(IOException why) {
        return new CommandFailed(
                new Text(
                        address + " 没有公示栏应答，请确认账本正在运行（serve 或 demo），或用 --from 另指地址。",
                        "No public column answers at " + address
                                + ". Is the ledger running (serve or demo)? --from names another address."),
                why);
    }

    /**
     * 去问。 What the desk says to anybody.
     *
     * @param path without what is searched for, which {@code asked} has besides
     * @throws Problem when it can't be had now
     */
    Given ask(String path, String asked, String caller) {
        boolean turn = false;
        try {
            turn = turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (turn) {
                HttpResponse<byte[]> answer = send(asked, caller);
                if (HANDED_ON.contains(answer.statusCode())) {
                    return given(path, answer);
                }
            }
        } catch (IOException away) {
            // Told below.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            if (turn) {
                turns.release();
            }
        }
        throw Problem.of(
                ProblemKind.UNAVAILABLE,
                "公示栏暂时看不到，请过一会儿再看。",
                "The column can't be read just now. Look again in a while.");
    }

    private Given given(String path, HttpResponse<byte[]> answer) {
        if (path.endsWith("/sitemap.xml") && site.column() == null) {
            return Given.told(
                    404,
                    new Text("没有设置公示栏的网址，没有站点地图。", "Nobody has said where this column is found; there is no sitemap."));
        }
        Map<String, String> headers = new TreeMap<>();
        HEADERS.forEach(name -> answer.headers().firstValue(name).ifPresent(value -> headers.put(name, value)));
        byte[] body = answer.body();
        if (path.equals("/robots.txt")) {
            String robots = new String(body, StandardCharsets.UTF_8);
            body = (site.column() == null ? SITE.matcher(robots).replaceAll("").strip() + "\n" : robots)
                    .getBytes(StandardCharsets.UTF_8);
        }
        String name = path.startsWith(COLUMN) ? path.substring(COLUMN.length()) : path.substring(1);
        return Given.of(answer.statusCode(), headers, site.in(name, body));
    }

    private HttpResponse<byte[]> send(String asked, String caller) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + asked))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", caller)
                .header("Banli-Gate", "reads")
                .build();
        try {
            return client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), BIGGEST));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
