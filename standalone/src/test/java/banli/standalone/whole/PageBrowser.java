package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Collectors;

/** 一个人的浏览器。 One person's pages over HTTP, with cookies; forms are filled in where they stand and sent as they are. */
public final class PageBrowser {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final URI base;

    private PageBrowser(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /** One of the demo's people. */
    public static PageBrowser loggedIn(int port, String user) {
        return loggedIn(port, user, "demo-2021");
    }

    public static PageBrowser loggedIn(int port, String user, String password) {
        PageBrowser browser = new PageBrowser(port);
        PageForm login = browser.form("/login", "/login");
        login.set("username", user).set("password", password);
        assertThat(browser.post(login).statusCode()).isEqualTo(302);
        return browser;
    }

    /** Somebody who is not logged in. */
    public static PageBrowser stranger(int port) {
        return new PageBrowser(port);
    }

    /** What an address answers, whatever it is. */
    public HttpResponse<String> answer(String path) {
        return send(request(path).GET());
    }

    /** What an address answers to a form sent as documents are, with one small document in it. */
    public HttpResponse<String> upload(String path, Map<String, String> fields) {
        return upload(path, fields, "note.txt", "note");
    }

    /** The same with a document of that name; without one where the name is empty. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String file, String document) {
        return upload(path, fields, file, document.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a document of any bytes. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String file, byte[] document) {
        StringBuilder before = new StringBuilder();
        fields.forEach((name, value) -> before.append(
                "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        before.append("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file + "\"\r\n")
                .append("Content-Type: text/plain\r\n\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before.toString()),
                        BodyPublishers.ofByteArray(document),
                        BodyPublishers.ofString("\r\n--edge--\r\n"))));
    }

    /** The bytes that an address answers with, to a form where one is sent. */
    public HttpResponse<byte[]> file(String path, PageForm form) {
        HttpRequest.Builder asked = form == null
                ? request(path).GET()
                : request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form)));
        try {
            return http.send(asked.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Forgets the session, as its end would; the browser is the same. */
    PageBrowser withoutSession() {
        PageBrowser same = new PageBrowser(base.getPort());
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> !cookie.getName().equals("banli"))
                .forEach(cookie -> same.cookies.getCookieStore().add(base, cookie));
        return same;
    }

    public String page(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** The last form on a page that is sent to an address. */
    public PageForm form(String path, String action) {
        return PageForm.in(page(path), action);
    }

    /** Opens the form of an act on a case. */
    PageForm act(String caseId, String act) {
        return form("/cases/" + caseId + "/do/" + act, "/cases/" + caseId + "/do/" + act);
    }

    public HttpResponse<String> post(PageForm form) {
        return send(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    private static String encoded(PageForm form) {
        return form.fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .collect(Collectors.joining("&"));
    }

    /** Sends a form that must be recorded, and reads the page it leads to. */
    String recorded(PageForm form) {
        if (form.fields().containsKey("_password")) {
            form.set("_password", "demo-2021");
        }
        HttpResponse<String> answer = post(form);
        assertThat(answer.statusCode()).as(form.action() + "\n" + answer.body()).isEqualTo(303);
        return page(location(answer));
    }

    /** Does an act with what its form has filled in and a few values more. */
    String does(String caseId, String act, Map<String, String> filled) {
        PageForm form = act(caseId, act);
        filled.forEach(form::set);
        return recorded(form);
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
