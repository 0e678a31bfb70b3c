package banli.desk.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
@DisplayName("真实的服务器")
class LiveServerTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int gauges;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("分块发送的过大内容,读到上限即拒绝:413")
    void tooMuchInChunks() throws Exception {
        byte[] chunk = "字".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = to("/api/cases")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder().encodeToString("registry:right".getBytes(StandardCharsets.UTF_8)))
                .header("Idempotency-Key", "k")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArrays(List.of(chunk, chunk, chunk, chunk)))
                .build();

        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:banli:problem:too-large");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("登录后换新会话编号,cookie 为 HttpOnly 与 SameSite=Lax,然后回到原想看的页面")
    void loggingInChangesTheSession() throws Exception {
        HttpResponse<String> wanted = http.send(
                to("/cases?light=RED").header("Accept", "text/html").GET().build(), BodyHandlers.ofString());
        String before = cookie(wanted);
        HttpResponse<String> form =
                http.send(to("/login").header("Cookie", before).GET().build(), BodyHandlers.ofString());

        HttpResponse<String> in = logIn(before + "; " + cookie(form), token(form), "right");

        assertThat(wanted.statusCode()).isEqualTo(302);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/cases?light=RED");
        assertThat(in.headers().allValues("Set-Cookie"))
                .filteredOn(one -> one.startsWith("banli="))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(cookie(in)).isNotEqualTo(before);
        assertThat(http.send(to("/api/me").header("Cookie", cookie(in)).GET().build(), BodyHandlers.ofString())
                        .body())
                .contains("\"person\":\"registry\"");
    }

    @Test
    @DisplayName("口令不对回到登录页;没有校验码则视为页面过期")
    void aFailedLogIn() throws Exception {
        HttpResponse<String> form = http.send(to("/login").GET().build(), BodyHandlers.ofString());

        assertThat(logIn(cookie(form), token(form), "wrong")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/login?refused");
        assertThat(logIn(cookie(form), "none", "right")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/login?old");
    }

    @Test
    @DisplayName("度量在自己的端口上,不在主端口上")
    void gaugesAreApart() throws Exception {
        HttpRequest apart = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gauges + "/actuator/prometheus"))
                .build();
        HttpRequest here = to("/actuator/prometheus").GET().build();

        assertThat(http.send(apart, BodyHandlers.ofString()).body()).contains("jvm_memory_used_bytes");
        assertThat(http.send(here, BodyHandlers.ofString()).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("奇怪的地址只得到平实的答复")
    void oddAddresses() throws Exception {
        HttpResponse<String> answer =
                http.send(to("/api/cases/%2e%2e;x=1").GET().build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("urn:banli:problem:request")
                .doesNotContain("firewall")
                .doesNotContain("Exception");
    }

    @Test
    @DisplayName("200 MB 的附件：页面与接口都不存、用一句话说明过大")
    void muchTooLarge() throws Exception {
        long size = 200L << 20;
        HttpRequest page = to("/cases/abc-1/attach")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.fromPublisher(zeros(size), size))
                .build();
        HttpRequest api = to("/api/attachments")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder().encodeToString("registry:right".getBytes(StandardCharsets.UTF_8)))
                .header("Banli-File-Name", "a.pdf")
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.fromPublisher(zeros(size), size))
                .build();

        HttpResponse<String> onPage = http.send(page, BodyHandlers.ofString());
        HttpResponse<String> overApi = http.send(api, BodyHandlers.ofString());

        assertThat(onPage.statusCode()).isEqualTo(413);
        assertThat(onPage.body()).contains("附件过大，请压缩或拆分后再传。").contains("<html lang=\"zh-CN\"");
        assertThat(overApi.statusCode()).isEqualTo(413);
        assertThat(overApi.body()).contains("附件超过 20 MB");
        assertThat(buses.acts).isEmpty();
    }

    private static HttpRequest.BodyPublisher zeros(long size) {
        byte[] block = new byte[1 << 20];
        return BodyPublishers.ofByteArrays(
                () -> Stream.generate(() -> block).limit(size / block.length).iterator());
    }

    private HttpResponse<String> logIn(String cookie, String token, String password)
            throws IOException, InterruptedException {
        String form = "username=registry&password=" + password + "&_csrf=" + token;
        return http.send(
                to("/login")
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(one -> one.split(";")[0])
                .collect(Collectors.joining("; "));
    }

    private static String token(HttpResponse<String> form) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
