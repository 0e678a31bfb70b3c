package banli.desk.login;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.FakeBuses;
import banli.desk.TestDesk;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = TestDesk.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "management.server.port=0",
            "banli.desk.address=https://banli.example",
            "banli.desk.trusted-proxies=127.0.0.1",
            "banli.desk.attachments=target/attachments",
            "banli.desk.link-key-file=target/desk-link.key"
        })
@DisplayName("办公桌在 TLS 之后")
class BehindTlsTest {
    private static final String COOKIE =
            "__Host-.+; (?=.*Secure)(?=.*HttpOnly)(?=.*SameSite=Lax)(?!.*Domain).*Path=/(;.*)?";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("会话与校验码的 cookie 都是 Secure、以 __Host- 命名；浏览器得知今后只用 TLS")
    void cookiesAndStrictTransport() throws Exception {
        HttpResponse<String> form = http.send(https("/login").build(), BodyHandlers.ofString());
        assertThat(form.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
        List<String> token = form.headers().allValues("Set-Cookie");
        assertThat(token).anyMatch(one -> one.startsWith("__Host-banli-token=")).allMatch(one -> one.matches(COOKIE));

        Matcher typed = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
        assertThat(typed.find()).isTrue();
        HttpResponse<String> in = http.send(
                https("/login")
                        .header("Cookie", token.getFirst().split(";")[0])
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "username=registry&password=" + FakeBuses.PASSWORD + "&_csrf=" + typed.group(1)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().allValues("Set-Cookie"))
                .filteredOn(one -> one.startsWith("__Host-banli="))
                .singleElement()
                .satisfies(one -> assertThat(one).matches(COOKIE));
    }

    private HttpRequest.Builder https(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "192.0.2.7");
    }
}
