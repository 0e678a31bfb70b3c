package banli.proof.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("应答的门面：谁来、来什么，都有一句明白的答复")
class FrontTest {
    private static final String TOKEN = "a-token-that-was-agreed";

    private final Asking known = Asking.directly(TOKEN);
    private Front front;

    @BeforeEach
    void open() throws IOException {
        front = Front.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                TOKEN,
                Map.of(
                        "POST /echo", body -> Answer.ok(Strict.text(body)),
                        "GET /size", _ -> Answer.conflict(7),
                        "GET /refused",
                                _ -> {
                                    throw new Refused("不行。", "No.");
                                },
                        "GET /broken",
                                _ -> {
                                    throw new IllegalStateException("inside");
                                }));
    }

    @AfterEach
    void close() {
        front.close();
        known.close();
    }

    @Test
    @DisplayName("地址、方法、口令，一字不差才答")
    void exactly() throws IOException {
        assertThat(known.post(at("/echo"), Strict.utf8("办理")).body()).isEqualTo("办理");
        assertThat(known.get(at("/echo")).status()).isEqualTo(Answer.METHOD);
        for (String path : List.of("/", "/echo/", "/echo/x", "/echo?x", "/Echo", "//echo", "/./echo")) {
            assertThat(known.post(at(path), new byte[0]).status()).as(path).isEqualTo(Answer.ABSENT);
        }
        for (String other : new String[] {null, "", "A-TOKEN-THAT-WAS-AGREED", TOKEN + "2"}) {
            try (Asking stranger = Asking.directly(other)) {
                assertThat(stranger.post(at("/echo"), new byte[0]).status()).isEqualTo(Answer.UNKNOWN);
                assertThat(stranger.get(at("/none")).why().en()).contains("token");
            }
        }
    }

    @Test
    @DisplayName("拒绝带着两种语言的缘由；内部的错不外泄；条数如 tlog-witness 所写")
    void refusals() throws IOException {
        Answer refused = known.get(at("/refused"));
        assertThat(refused.status()).isEqualTo(Answer.BAD);
        assertThat(refused.why()).hasToString("不行。 No.");
        assertThat(known.get(at("/broken")).body()).doesNotContain("inside");
        Answer size = known.get(at("/size"));
        assertThat(size.type()).isEqualTo("text/x.tlog.size");
        assertThat(size.size()).isEqualTo(7);
        assertThat(new Answer(502, "text/html", "<h1>Bad\u001b[0m</h1>").why().en())
                .isEqualTo("It answered 502: <h1>Bad·[0m</h1>");
    }

    @Test
    @DisplayName("来文过长：答413，不读完")
    void tooLong() throws IOException {
        assertThat(known.post(at("/echo"), new byte[Front.LONGEST]).status()).isEqualTo(Answer.OK);
        try (Socket socket = socket("Content-Length: 104857600\r\n\r\n")) {
            socket.getOutputStream().write(new byte[Front.LONGEST + 1]);
            assertThat(line(socket)).contains("413");
        }
        try (Socket socket = socket("Transfer-Encoding: chunked\r\n\r\n40000\r\n")) {
            socket.getOutputStream().write(new byte[Front.LONGEST + 1]);
            assertThat(line(socket)).contains("413");
        }
    }

    @Test
    @DisplayName("十个慢慢送的、送一半的在等，不妨碍十个同时来的都得到答复")
    void slowSenders() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int one = 0; one < 10; one++) {
            slow.add(socket("Content-Length: 9\r\n\r\nhalf"));
        }
        List<CompletableFuture<Answer>> asked = new ArrayList<>();
        for (int one = 0; one < 10; one++) {
            byte[] body = Strict.utf8("body " + one);
            asked.add(CompletableFuture.supplyAsync(() -> posted(body)));
        }
        for (int one = 0; one < 10; one++) {
            assertThat(asked.get(one).get().body()).isEqualTo("body " + one);
        }
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    @DisplayName("没有人应答：说得出来")
    void nobody() {
        URI gone = at("/echo");
        front.close();
        assertThatThrownBy(() -> known.get(gone)).isInstanceOf(IOException.class);
    }

    private Answer posted(byte[] body) {
        try {
            return known.post(at("/echo"), body);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + front.address().getPort() + path);
    }

    private Socket socket(String rest) throws IOException {
        Socket socket = new Socket(front.address().getAddress(), front.address().getPort());
        String head = "POST /echo HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + TOKEN + "\r\n" + rest;
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String line(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = socket.getInputStream().read();
                one >= 0 && one != '\n';
                one = socket.getInputStream().read()) {
            line.append((char) one);
        }
        return line.toString();
    }
}
