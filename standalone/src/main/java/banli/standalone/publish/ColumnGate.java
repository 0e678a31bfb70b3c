package banli.standalone.publish;

import banli.desk.column.ColumnRate;
import banli.desk.column.Gzip;
import banli.desk.problem.Problem;
import banli.desk.server.Callers;
import banli.language.word.Text;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * 公示栏的门。 The column alone, on an address of its own: it hands on what the desk answers anybody, by names that can be of the column
 * alone, and nothing else of a request. There is no password here, no key and no database.
 */
public final class ColumnGate implements AutoCloseable {
    private static final String COLUMN = "/public/";
    private static final String FIRST = COLUMN + "index.html";
    private static final String ROBOTS = "/robots.txt";
    private static final Set<String> ANSWERED = Set.of(ROBOTS, "/log/verify.html", "/log/checkpoint");
    private static final Set<String> TO_THE_FIRST = Set.of("/", "/public", COLUMN);
    private static final Pattern SEARCHED = Pattern.compile("(?:(?:q|page)=[A-Za-z0-9%+._~*-]*&?){1,2}");
    private static final int LONGEST = 2_000;
    private static final int WAITING = 64;
    private static final int PACK = 20;
    /** 限度。 Pages that one address may have asked of the desk within a minute, where nobody says another number. */
    public static final int WORK = 1200;

    private static final long BYTES_AT_HAND = 64L << 20;
    private static final Duration AT_HAND = Duration.ofSeconds(2);

    static {
        // Read once by the JDK's server, for all of a process: whoever sends or reads slowly is cut off.
        limit("sun.net.httpserver.maxReqTime", 10);
        limit("sun.net.httpserver.maxRspTime", 120);
        limit("sun.net.httpserver.idleInterval", 20);
        limit("jdk.httpserver.maxConnections", 2_000);
    }

    private final HttpServer server;
    private final ColumnDesk desk;
    private final Callers callers;
    private final ColumnRate rate;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Cache<String, Given> atHand = Caffeine.newBuilder()
            .expireAfterWrite(AT_HAND)
            .maximumWeight(BYTES_AT_HAND)
            .weigher((String asked, Given given) -> asked.length() + given.weight())
            .build();

    private ColumnGate(HttpServer server, ColumnDesk desk, Callers callers, int work) {
        this.rate = new ColumnRate(work, Ticker.systemTicker());
        this.server = server;
        this.desk = desk;
        this.callers = callers;
    }

    private static void limit(String property, int value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, String.valueOf(value));
        }
    }

    /**
     * 答复。 What is answered.
     *
     * @param headers those that stand beside it
     * @param packed the same body by gzip, packed once for all; null where that saves nothing
     */
    record Given(int status, Map<String, String> headers, byte[] body, byte[] packed) {
        static Given of(int status, Map<String, String> headers, byte[] body) {
            boolean text = headers.getOrDefault("Content-Type", "").contains("charset");
            return new Given(status, headers, body, text ? Gzip.packed(body) : null);
        }

        /** In words, of the gate itself. */
        static Given told(int status, Text text) {
            String page = "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>" + text.zh()
                    + "</title><h1>" + text.zh() + "</h1><p lang=\"en\">" + text.en() + "</p></html>";
            Map<String, String> headers = new TreeMap<>(Map.of(
                    "Content-Type", "text/html;charset=utf-8",
                    "Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options", "nosniff",
                    "Cache-Control", "no-store"));
            return of(status, headers, page.getBytes(StandardCharsets.UTF_8));
        }

        /** What it takes to keep it at hand. */
        int weight() {
            return body.length + (packed == null ? 0 : packed.length);
        }

        Given with(String header, String value) {
            Map<String, String> more = new TreeMap<>(headers);
            more.put(header, value);
            return new Given(status, more, body, packed);
        }
    }

    /**
     * 开门。 Listens from now on.
     *
     * @param at port 0 for any that is free
     * @param desk where a desk answers, such as {@code http://127.0.0.1:8080}
     * @param base where people find this gate, such as {@code https://gs.example.gov.cn}; null where nobody has said
     * @param proxies whom to believe about callers' addresses
     * @param work pages that one address may have asked of the desk within a minute; what is at hand is not counted
     * @throws banli.standalone.data.CommandFailed when no desk answers there
     */
    public static ColumnGate open(InetSocketAddress at, String desk, String base, Callers proxies, int work)
            throws IOException {
        ColumnDesk behind = ColumnDesk.at(desk, base);
        ColumnGate gate = new ColumnGate(HttpServer.create(at, WAITING), behind, proxies, work);
        gate.server.createContext("/", gate::handle);
        gate.server.setExecutor(gate.workers);
        gate.server.start();
        return gate;
    }

    /** 端口。 Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Given given = given(exchange);
            Headers headers = exchange.getResponseHeaders();
            given.headers().forEach(headers::set);
            byte[] body = given.body();
            if (given.packed() != null) {
                headers.set("Vary", "Accept-Encoding");
                if (Gzip.isTaken(exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of()))) {
                    headers.set("Content-Encoding", Gzip.NAME);
                    body = given.packed();
                }
            }
            boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
            if (bodiless && given.status() != 304) {
                headers.set("Content-Length", Integer.toString(body.length));
            }
            exchange.sendResponseHeaders(given.status(), bodiless ? -1 : body.length);
            if (!bodiless) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Given given(HttpExchange exchange) {
        String asked = exchange.getRequestURI().toString();
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Given.told(405, new Text("公示栏只供查看。", "The column is there to be read."))
                    .with("Allow", "GET, HEAD");
        }
        int mark = asked.indexOf('?');
        String path = mark < 0 ? asked : asked.substring(0, mark);
        if (TO_THE_FIRST.contains(path)) {
            return Given.told(302, new Text("公示栏", "The public column")).with("Location", FIRST);
        }
        boolean ofTheColumn = path.startsWith(COLUMN) && ColumnName.isOne(path.substring(COLUMN.length()));
        if (!ofTheColumn && !ANSWERED.contains(path)) {
            return Given.told(404, new Text("这里只有公示栏。", "There is nothing here but the public column."));
        }
        String searched = path.startsWith(COLUMN + "search.") && mark >= 0 ? asked.substring(mark + 1) : "";
        if (searched.length() > LONGEST
                || !searched.isEmpty() && !SEARCHED.matcher(searched).matches()) {
            return Given.told(
                    400, new Text("查找的文字过长或无法识别。", "What is searched for is too long, or can't be understood."));
        }
        return unlessKnown(exchange.getRequestHeaders(), of(path, searched, caller(exchange)));
    }

    private String caller(HttpExchange exchange) {
        List<String> forwarded = exchange.getRequestHeaders().get("X-Forwarded-For");
        return callers.caller(
                exchange.getRemoteAddress().getAddress().getHostAddress(), forwarded == null ? List.of() : forwarded);
    }

    private Given of(String path, String searched, String caller) {
        String asked = searched.isEmpty() ? path : path + "?" + searched;
        Given given = atHand.getIfPresent(asked);
        if (given != null) {
            return given;
        }
        try {
            rate.count(caller, path.endsWith(".zip") ? PACK : 1);
            given = desk.ask(path, asked, caller);
        } catch (Problem told) {
            return Given.told(told.kind().status(), told.detail()).with("Retry-After", "60");
        }
        if (given.status() < 429) {
            atHand.put(asked, given);
        }
        return given;
    }

    private static Given unlessKnown(Headers headers, Given given) {
        String tag = given.headers().get("ETag");
        return given.status() == 200 && tag != null && tag.equals(headers.getFirst("If-None-Match"))
                ? Given.of(304, given.headers(), new byte[0])
                : given;
    }

    /** 关门。 Listens no more. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        desk.close();
    }
}
