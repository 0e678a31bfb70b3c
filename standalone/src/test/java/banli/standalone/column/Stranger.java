package banli.standalone.column;

import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** 只有浏览器的人。 Somebody who has nothing but a browser: no log-in, no cookie, no script. */
final class Stranger {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();

    private Stranger() {}

    static HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    static HttpResponse<byte[]> bytes(String path, String... headers) {
        return sent(request(path, headers).GET(), BodyHandlers.ofByteArray());
    }

    /** A form, as a browser sends it. */
    static HttpResponse<String> send(String path, String form, String... headers) {
        return sent(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static HttpResponse<String> ask(String method, String path, String... headers) {
        return sent(
                request(path, headers).method(method, BodyPublishers.noBody()),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + WholeProduct.running().port() + path))
                .timeout(Duration.ofSeconds(60));
        return headers.length > 0 ? request.headers(headers) : request;
    }

    private static <T> HttpResponse<T> sent(HttpRequest.Builder request, BodyHandler<T> reading) {
        try {
            return HTTP.send(request.build(), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpResponse<String> search(String words) {
        return get("/public/search.html?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
