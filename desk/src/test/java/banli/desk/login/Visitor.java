package banli.desk.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 访问者。 Somebody with a browser: keeps cookies, follows redirects, remembers the addresses on the way. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final String desk;
    private final List<String> way = new ArrayList<>();
    private HttpResponse<String> last;

    Visitor(String desk) {
        this.desk = desk;
    }

    Visitor goes(String path) {
        return follow(HttpRequest.newBuilder(URI.create(desk).resolve(path)).header("Accept", "text/html"));
    }

    /** Asks the API by Basic. */
    Visitor asksAs(String user, String password, String path) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return follow(HttpRequest.newBuilder(URI.create(desk).resolve(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    /** Fills in the form of the page shown, which is sent to this address. */
    Visitor sends(String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(last.body());
        String more = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        String body = fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                + more;
        return follow(HttpRequest.newBuilder(last.uri().resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Logs in at the server whose page is shown. */
    Visitor logsInThere(String user) {
        return sends("/login", Map.of("username", user, "password", LogInServer.PASSWORD));
    }

    int status() {
        return last.statusCode();
    }

    String page() {
        return last.body();
    }

    /** Where it ended. */
    String at() {
        return last.uri().toString().replace(desk, "");
    }

    /** Every address on the way. */
    List<String> way() {
        return way;
    }

    private Visitor follow(HttpRequest.Builder request) {
        way.clear();
        last = send(request.build());
        while (last.statusCode() / 100 == 3) {
            URI to = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            way.add(to.toString());
            last = send(HttpRequest.newBuilder(to).build());
        }
        return this;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
