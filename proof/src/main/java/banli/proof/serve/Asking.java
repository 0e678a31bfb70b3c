package banli.proof.serve;

import banli.proof.word.Strict;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** 去问。 Asks a {@link Front}, or another that answers as C2SP says: no redirects, short answers, a few seconds. */
public final class Asking implements AutoCloseable {
    private static final int SECONDS = 15;
    private static final int LONGEST = Front.LONGEST;

    private final HttpClient client;
    private final String token;

    private Asking(HttpClient client, String token) {
        this.client = client;
        this.token = token;
    }

    /**
     * 直接去问。 Without a proxy.
     *
     * @param token what is brought along; null for none
     */
    public static Asking directly(String token) {
        return new Asking(
                HttpClient.newBuilder()
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(SECONDS))
                        .build(),
                token);
    }

    /** 取。 What stands at an address. */
    public Answer get(URI address) throws IOException {
        return send(request(address).GET().build());
    }

    /** 递上。 What is answered to a body. */
    public Answer post(URI address, byte[] body) throws IOException {
        return send(request(address).POST(BodyPublishers.ofByteArray(body)).build());
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> asked =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
        try {
            HttpResponse<byte[]> answered = asked.get(SECONDS, TimeUnit.SECONDS);
            String type = answered.headers().firstValue("Content-Type").orElse("");
            return new Answer(answered.statusCode(), type, Strict.text(answered.body()));
        } catch (ExecutionException failed) {
            Throwable why = failed.getCause();
            String said = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
            throw new IOException(said, why);
        } catch (TimeoutException slow) {
            throw new IOException("no answer within " + SECONDS + " s", slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            asked.cancel(true);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
