package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.SessionsInMemory;
import banli.language.query.board.ShowBoard;
import banli.language.query.casefile.ReadCaseFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
@Timeout(60)
@DisplayName("实时流")
class LivePagesTest {
    /** Where the specimen screens stand. */
    private static final long NOW = 7;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<InputStream> open = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private SessionsInMemory sessions;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @AfterEach
    void leave() throws IOException {
        for (InputStream stream : open) {
            stream.close();
        }
    }

    @Test
    @DisplayName("未登录的得到 401 的说明，不弹口令框，登录后也不会被带到这里")
    void nobody() throws Exception {
        HttpResponse<String> answer = http.send(to("/live?shows=board").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(logIn().headers().firstValue("Location").orElseThrow()).doesNotContain("/live");
    }

    @Test
    @DisplayName("页面落后的立即提醒，编号为事实号；此后每有新事实再提醒")
    void nudges() throws Exception {
        logIn();
        BufferedReader tab = stream("/live?shows=board&at=3", null);

        assertThat(event(tab)).containsExactly("event:fact", "id:7", "data:7");
        buses.nudge(ShowBoard.class, asked -> true, 12);
        assertThat(event(tab)).containsExactly("event:fact", "id:12", "data:12");
    }

    @Test
    @DisplayName("页面已是最新的，只报一声在线")
    void nothingNew() throws Exception {
        logIn();

        assertThat(event(stream("/live?shows=list&at=" + NOW, null))).containsExactly("event:beat", "data:");
    }

    @Test
    @DisplayName("断线重连时以浏览器记得的编号为准")
    void connectedAgain() throws Exception {
        logIn();

        assertThat(event(stream("/live?shows=list&at=3", "7"))).containsExactly("event:beat", "data:");
        assertThat(event(stream("/live?shows=list&at=3", "5"))).containsExactly("event:fact", "id:7", "data:7");
    }

    @Test
    @DisplayName("案卷只听本案的事实")
    void aCaseHearsItsOwnFactsOnly() throws Exception {
        logIn();
        BufferedReader tab = stream("/live?shows=case&case=case-1&at=" + NOW, null);
        event(tab);

        buses.nudge(ReadCaseFile.class, asked -> asked.caseId().value().equals("case-2"), 8);
        buses.nudge(ReadCaseFile.class, asked -> asked.caseId().value().equals("case-1"), 9);

        assertThat(event(tab)).containsExactly("event:fact", "id:9", "data:9");
    }

    @Test
    @DisplayName("退出登录，流随即告知结束并关闭，不等下一次推送")
    void aSessionThatEnded() throws Exception {
        logIn();
        BufferedReader tab = stream("/live?shows=board&at=" + NOW, null);
        event(tab);
        post("/logout", "");

        assertThat(event(tab)).containsExactly("event:ended", "data:");
        assertThat(tab.readLine()).isNull();
    }

    @Test
    @DisplayName("会话在另一个办公桌上被结束，流也随之告知结束并关闭")
    void endedAtAnotherDesk() throws Exception {
        logIn();
        BufferedReader tab = stream("/live?shows=board&at=" + NOW, null);
        event(tab);

        sessions.endBut("supervisor", null);

        assertThat(event(tab)).containsExactly("event:ended", "data:");
        assertThat(tab.readLine()).isNull();
    }

    @Test
    @DisplayName("地址写错的以平实的话答复")
    void aWrongAddress() throws Exception {
        logIn();
        for (String wrong : List.of("/live", "/live?shows=case", "/live?shows=all", "/live?shows=board&more=1")) {
            assertThat(http.send(to(wrong).build(), BodyHandlers.ofString()).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
    }

    @Test
    @DisplayName("一人同时打开的流有上限，超过的以平实的话拒绝")
    void notTooMany() throws Exception {
        logIn();
        int refused = 0;
        for (int i = 0; i < 30; i++) {
            HttpResponse<InputStream> answer = http.send(to("/live?shows=board").build(), BodyHandlers.ofInputStream());
            open.add(answer.body());
            refused += answer.statusCode() == 503 ? 1 : 0;
        }
        assertThat(refused).isBetween(6, 12);
    }

    private BufferedReader stream(String path, String last) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path);
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        open.add(answer.body());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static List<String> event(BufferedReader tab) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = tab.readLine(); line != null && !line.isEmpty(); line = tab.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    private HttpResponse<String> logIn() throws IOException, InterruptedException {
        return post("/login", "&username=supervisor&password=" + FakeBuses.PASSWORD);
    }

    private HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
        String page = http.send(to("/login").build(), BodyHandlers.ofString()).body();
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return http.send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + token.group(1) + fields))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }
}
