package banli.standalone.column;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.publish.ColumnGate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("全产品：从单独的公示栏进不了办公桌")
class GateTricksTest {
    private static final String NOTHING = "这里只有公示栏";

    private static OpenGate gate;

    @BeforeAll
    static void open() {
        gate = OpenGate.of(OpenGate.BASE, ColumnGate.WORK);
    }

    @AfterAll
    static void close() {
        gate.close();
    }

    @Test
    @DisplayName("别的地址一概没有：绕路、编码、请求头、别的方法都到不了办公桌")
    void nothingElse() {
        for (String path : new String[] {
            "/login",
            "/api/cases",
            "/api/column",
            "/api/me",
            "/actuator/health",
            "/cases",
            "/inbox",
            "/f/x",
            "/ical/x",
            "/log/facts/0",
            "/log/tile/0/000",
            "/schemas/case-package-1.xsd",
            "/v3/api-docs",
            "/error",
            "/desk.css",
            "/public/../login",
            "/public/..%2flogin",
            "/public/%2e%2e/login",
            "/public/replies/../../login",
            "/public/replies/..%2f..%2fapi%2fcases",
            "/public;x=1/../login",
            "/public/;/../../login",
            "/public/index.html;x=1",
            "/public//login",
            "//login",
            "/%70ublic/index.html",
            "/PUBLIC/index.html",
            "/public/index.html%00",
            "/public/index.html/../../cases",
            "/public/a/b/c.html",
            "/public/.env",
            "/public/-.html",
            "/./login",
            "/public/.",
            "http://127.0.0.1/login",
            "http://127.0.0.1/api/cases",
            "http://127.0.0.1/public/index.html",
            "//127.0.0.1/cases",
            "/public\\..\\login",
            "/public/index.html#/../login",
            "*"
        }) {
            String answer = gate.raw("GET " + path + " HTTP/1.1");
            assertThat(answer)
                    .as(path)
                    .containsAnyOf("HTTP/1.1 404", "HTTP/1.1 400")
                    .doesNotContain("登录", "password");
        }
        for (String header : new String[] {
            "X-Original-URL: /login", "X-Rewrite-URL: /api/cases", "X-HTTP-Method-Override: POST",
                    "X-Forwarded-Prefix: /login",
            "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example", "Host: evil.example",
                    "Banli-Office: SYSTEM",
            "X-Forwarded-Proto: https", "Upgrade: h2c", "Authorization: " + OpenGate.registry()
        }) {
            assertThat(gate.raw("GET /public/year-2021.html HTTP/1.1", header))
                    .as(header)
                    .contains("HTTP/1.1 200", "共 18 件")
                    .doesNotContain("evil.example", "Set-Cookie", "Location");
            assertThat(gate.raw("GET /api/cases HTTP/1.1", header)).as(header).contains("HTTP/1.1 404", NOTHING);
        }
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND")) {
            for (String path : List.of("/public/index.html", "/login", "/api/cases")) {
                assertThat(gate.raw(method + " " + path + " HTTP/1.1", "Content-Length: 0"))
                        .as(method + path)
                        .contains("HTTP/1.1 405");
            }
        }
        // A body that would be another request, were it taken for one.
        assertThat(gate.raw(
                        "GET /public/index.html HTTP/1.1",
                        "Content-Length: 40",
                        "",
                        "GET /login HTTP/1.1\r\nHost: desk.local\r\n"))
                .containsOnlyOnce("HTTP/1.1 ")
                .contains("HTTP/1.1 200")
                .doesNotContain("name=\"password\"");
        assertThat(gate.raw(
                        "GET /public/index.html HTTP/1.1",
                        "Transfer-Encoding: chunked",
                        "Content-Length: 5",
                        "",
                        "0\r\n\r\nGET /login HTTP/1.1\r\nHost: desk.local\r\n\r\n"))
                .doesNotContain("name=\"password\"", "登录");
    }
}
