package banli.standalone.ops;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A HAProxy of our settings on ports of this machine, before one program that answers everything. */
final class Proxied implements AutoCloseable {
    private final HttpServer behind;
    private final Process proxy;
    private final Path log;

    private Proxied(HttpServer behind, Process proxy, Path log) {
        this.behind = behind;
        this.proxy = proxy;
        this.log = log;
    }

    /** What answers in the place of every part, with the path that it was asked for. */
    static HttpServer program() throws IOException {
        HttpServer behind = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        behind.createContext("/", exchange -> {
            byte[] answer = ("behind " + exchange.getRequestURI()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        behind.start();
        return behind;
    }

    /** Starts it on the settings, in which these texts stand for others; waits until it listens at the port. */
    static Proxied start(Path folder, HttpServer behind, String settings, Map<String, String> instead, int port)
            throws IOException, InterruptedException {
        String text = Compose.text(settings);
        for (var each : instead.entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
        }
        Path file = Files.writeString(folder.resolve("haproxy.cfg"), text);
        Path log = folder.resolve("haproxy.log");
        Process proxy = new ProcessBuilder("haproxy", "-db", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Proxied started = new Proxied(behind, proxy, log);
        while (!listens(port)) {
            if (!proxy.isAlive()) {
                started.close();
                throw new IllegalStateException(started.log());
            }
            proxy.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return started;
    }

    private static boolean listens(int port) {
        try (Socket there = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return there.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What the proxy has written. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** What one request, as it stands, is answered. */
    static String asked(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        proxy.destroyForcibly().onExit().join();
        behind.stop(0);
    }
}
