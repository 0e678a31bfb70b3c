package banli.proof.serve;

import banli.proof.word.Refused;
import banli.proof.word.Said;
import banli.proof.word.Strict;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * 应答的门面。 An HTTP server that answers a few exact addresses: bodies are short, whoever sends or reads slowly is cut off, and not
 * more than a few are listened to at once.
 */
public final class Front implements AutoCloseable {
    /** 来文最长。 The longest body, in bytes. */
    public static final int LONGEST = 65_536;

    private static final Logger LOG = System.getLogger(Front.class.getName());
    private static final int WAITING = 16;
    private static final String BEARER = "Bearer ";
    /** Open to all: that it listens. */
    private static final String HEALTH = "GET /health";

    static {
        // Read once by the JDK's server, for all of a process.
        limit("sun.net.httpserver.maxReqTime", 10);
        limit("sun.net.httpserver.maxRspTime", 20);
        limit("sun.net.httpserver.idleInterval", 20);
        limit("jdk.httpserver.maxConnections", 64);
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Function<byte[], Answer>> doors;
    private final byte[] token;

    private Front(HttpServer server, String token, Map<String, Function<byte[], Answer>> doors) {
        this.server = server;
        this.token = token == null ? null : Strict.utf8(BEARER + token);
        this.doors = Map.copyOf(doors);
    }

    private static void limit(String property, int value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, String.valueOf(value));
        }
    }

    /**
     * 开门。 Listens from now on; {@code GET /health} is answered to anybody.
     *
     * @param address port 0 for any that is free
     * @param token what whoever asks must bring ({@code Authorization: Bearer}); null when everybody may ask
     * @param doors by method and path, such as {@code POST /add-checkpoint}: the answer to a body; what it throws as {@link Refused}
     *     is answered 400
     */
    public static Front open(InetSocketAddress address, String token, Map<String, Function<byte[], Answer>> doors)
            throws IOException {
        Front front = new Front(HttpServer.create(address, WAITING), token, doors);
        front.server.createContext("/", front::handle);
        front.server.setExecutor(front.workers);
        front.server.start();
        return front;
    }

    /** 何处。 Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            byte[] body = Strict.utf8(answer.body());
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            if (answer.status() == Answer.TOO_LONG) {
                exchange.getResponseHeaders().set("Connection", "close");
            }
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            // Sent before the rest of a body is waited for.
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().close();
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String asked = exchange.getRequestMethod() + " " + path;
        if (asked.equals(HEALTH)) {
            return Answer.ok("ok\n");
        }
        if (!isKnown(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Answer.refused(
                    Answer.UNKNOWN,
                    new Said("没有带上约定的口令，或口令不对。", "The token that was agreed is missing, or is another."));
        }
        Function<byte[], Answer> door = doors.get(asked);
        if (door == null) {
            boolean otherwise = doors.keySet().stream().anyMatch(one -> one.endsWith(" " + path));
            return otherwise
                    ? Answer.refused(
                            Answer.METHOD, new Said("这个地址要用另一种方法。", "This address is asked by another method."))
                    : Answer.refused(Answer.ABSENT, new Said("没有这个地址。", "There is no such address."));
        }
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return Answer.refused(
                    Answer.TOO_LONG,
                    new Said("来文超过 " + LONGEST + " 字节。", "The body is longer than " + LONGEST + " bytes."));
        }
        return answer(door, body);
    }

    private static Answer answer(Function<byte[], Answer> door, byte[] body) {
        try {
            return door.apply(body);
        } catch (Refused refused) {
            return Answer.refused(Answer.BAD, refused.sentence());
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "it could not be answered", failed);
            return Answer.refused(Answer.FAILED, new Said("现在办不了。", "It can't be done just now."));
        }
    }

    private boolean isKnown(String given) {
        return token == null || given != null && MessageDigest.isEqual(token, Strict.utf8(given));
    }

    /** 关门。 Listens no more; who is being answered has a second for it. */
    @Override
    public void close() {
        server.stop(1);
        workers.shutdownNow();
    }
}
