package banli.desk.login;

import static banli.desk.DeskTest.As.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("读不懂的请求：400，用我们的话说")
class HostileRequestsTest {
    private static final String BASIC = "Authorization: Basic "
            + Base64.getEncoder().encodeToString(("registry:" + FakeBuses.PASSWORD).getBytes(StandardCharsets.UTF_8))
            + "\r\n";

    @Autowired
    private MockMvc http;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("用户名里有 NUL")
    void aNulInAName() throws Exception {
        MockHttpServletResponse api = http.perform(get("/api/me").with(httpBasic("regi\0stry", "x")))
                .andReturn()
                .getResponse();
        assertThat(api.getStatus()).isEqualTo(400);
        assertThat(api.getContentAsString()).contains("控制字符");

        String form = raw("POST /login HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        assertThat(form).startsWith("HTTP/1.1 302");
        MockHttpServletResponse page = http.perform(post("/login")
                        .param("username", "a\0b")
                        .param("password", "x")
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(400);
    }

    @Test
    @DisplayName("请求头里有字节 0x80–0x9F 或其他控制字符；UTF-8 的头照读")
    void controlCharactersInHeaders() throws Exception {
        for (int one : new int[] {0x80, 0x85, 0x9F, 0x01, 0x7F}) {
            String answer = raw("GET /api/cases HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + BASIC
                    + "Banli-Reason: a" + (char) one + "b\r\n\r\n");
            assertThat(answer).as("byte %x", one).startsWith("HTTP/1.1 400");
            assertThat(inWords(answer)).as("byte %x", one).isTrue();
        }
        byte[] utf8 = "区政府办公室".getBytes(StandardCharsets.UTF_8);
        assertThat(raw("GET /api/cases HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + BASIC + "Banli-Reason: "
                        + new String(utf8, StandardCharsets.ISO_8859_1) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    @DisplayName("容器自己拒绝的：%zz、过长的头、没有边界的 multipart，不出现 Tomcat 的字样")
    void whatTheContainerRefuses() throws Exception {
        String boundary = "POST /cases/abc-1/attach HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + BASIC
                + "Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc";
        for (String request : new String[] {
            "GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /board|x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /a;b/../%2e%2e/c HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"
        }) {
            String answer = raw(request);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("Tomcat")
                    .doesNotContain("java.");
            assertThat(inWords(answer)).as(answer).isTrue();
        }
        assertThat(raw(boundary)).startsWith("HTTP/1.1 400").doesNotContain("Tomcat");
        String form = raw("POST /login HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n\r\na=%zz");
        assertThat(form).startsWith("HTTP/1.1 400").doesNotContain("Tomcat");
        assertThat(http.perform(post("/api/attachments")
                                .contentType("multipart/form-data")
                                .with(user("registry")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isBetween(400, 499);
    }

    private static boolean inWords(String answer) {
        String body = answer.substring(answer.indexOf("\r\n\r\n"));
        String text = new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.contains("无法识别");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
