package banli.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** 浏览器。 A person's browser as far as the wire goes: cookies, packed answers, streams. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern INPUT = Pattern.compile("<input[^>]*?name=\"(\\w+)\"[^>]*?value=\"([^\"]*)\"");

    private final HttpClient http;
    private final String address;

    Browser(String address) {
        this.address = address;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    /** 登录。 Logs in; the demo's users have one password. */
    public Browser logIn(String user, String password) throws IOException, InterruptedException {
        Matcher token = CSRF.matcher(get("/login", Map.of()).text());
        if (!token.find()) {
            throw new IllegalStateException("no log-in form");
        }
        HttpResponse<Void> answer = http.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "_csrf=" + token.group(1) + "&username=" + user + "&password=" + password))
                        .build(),
                BodyHandlers.discarding());
        if (answer.headers().firstValue("Location").orElse("").contains("/login")) {
            throw new IllegalStateException(user + " may not log in");
        }
        return this;
    }

    /** 取得。 An answer as it came over the wire. */
    public Answer get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::header);
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        return new Answer(answer);
    }

    /** 送出表单。 Sends the last form to an address that stands on a page, as it stands there, and with a few values more. */
    public Answer send(String page, String action, Map<String, String> more) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        int form = page.lastIndexOf("method=\"post\"");
        INPUT.matcher(page.substring(form)).results().forEach(field -> pair(body, field.group(1), field.group(2)));
        more.forEach((name, value) -> pair(body, name, value));
        return new Answer(http.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofByteArray()));
    }

    private static void pair(StringBuilder body, String name, String value) {
        body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** 打开流。 The lines of a stream of events, until it is closed. */
    public InputStream stream(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no stream: " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    /** 答复。 An answer, packed or not. */
    public record Answer(HttpResponse<byte[]> whole) {
        /** 状态。 The status. */
        public int status() {
            return whole.statusCode();
        }

        /** 字节数。 What went over the wire: the body as sent, and the header lines. */
        public long bytes() {
            long headers = whole.headers().map().entrySet().stream()
                    .mapToLong(line -> line.getValue().stream()
                            .mapToLong(value -> line.getKey().length() + value.length() + 4L)
                            .sum())
                    .sum();
            return whole.body().length + headers;
        }

        /** 文字。 The body, unpacked. */
        public String text() throws IOException {
            boolean packed =
                    whole.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            InputStream body = new ByteArrayInputStream(whole.body());
            try (InputStream plain = packed ? new GZIPInputStream(body) : body) {
                return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
