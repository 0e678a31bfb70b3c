package banli.standalone.column;

import banli.desk.server.Callers;
import banli.standalone.publish.ColumnGate;
import banli.standalone.register.Demo;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** 开着的门。 The column on a port of its own, beside the running demo; asked by whoever has a socket. */
record OpenGate(ColumnGate gate) implements AutoCloseable {
    static final String BASE = "https://gs.example.gov.cn";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @param base where people find it, null for nobody has said */
    static OpenGate of(String base, int work) {
        return at("http://127.0.0.1:" + WholeProduct.running().port(), base, work);
    }

    static OpenGate at(String desk, String base, int work) {
        try {
            return new OpenGate(ColumnGate.open(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                    desk,
                    base,
                    new Callers("127.0.0.1"),
                    work));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A log-in that the desk itself would take. */
    static String registry() {
        return "Basic "
                + Base64.getEncoder().encodeToString(("registry:" + Demo.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gate.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What comes back to lines as they are, none of them looked at on the way; the last may be a body. */
    String raw(String first, String... others) {
        String request = first + "\r\nHost: gs.example.gov.cn\r\nConnection: close\r\n" + String.join("\r\n", others)
                + (List.of(others).contains("") ? "\r\n" : others.length == 0 ? "\r\n" : "\r\n\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gate.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(request, failed);
        }
    }

    @Override
    public void close() {
        gate.close();
    }
}
