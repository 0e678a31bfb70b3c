package banli.standalone.ops;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.secrets.Secrets;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("真的 HAProxy：办公桌之前的代理，和监控的门")
class ProxyTest {
    private static final String TOKEN = "c2VjcmV0LXRva2Vu.MTIzNDU2";

    @TempDir
    private Path folder;

    @BeforeEach
    void haproxyIsThere() {
        Tool.HAPROXY.assumeThere();
    }

    @Test
    @DisplayName("代理只用 HTTPS；日志里没有征询链接的令牌，也没有所查的词")
    void theLogKeepsNoToken() throws Exception {
        Path secrets = folder.resolve("secrets");
        Secrets.make(secrets, List.of("localhost", "127.0.0.1"), false, Instant.now());
        HttpServer desk = Proxied.program();
        int plain = Proxied.free();
        int secure = Proxied.free();
        String there = "127.0.0.1:" + desk.getAddress().getPort();
        Map<String, String> here = Map.of(
                "bind :8080",
                "bind 127.0.0.1:" + plain,
                "bind :8443",
                "bind 127.0.0.1:" + secure,
                "bind :8405",
                "bind 127.0.0.1:" + Proxied.free(),
                "desk-1:8080",
                there,
                "desk-2:8080",
                there,
                "check port 8081",
                "",
                "/run/secrets/site",
                secrets.resolve("site").toString());
        try (Proxied proxy = Proxied.start(folder, desk, "ops/proxy/haproxy.cfg", here, plain)) {
            assertThat(Proxied.asked(plain, get("/f/" + TOKEN + "?find=zhang", "banli.example")))
                    .startsWith("HTTP/1.1 308")
                    .contains("location: https://banli.example/f/" + TOKEN);
            assertThat(secured(secrets, secure, get("/f/" + TOKEN + "?find=zhang", "localhost")))
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("strict-transport-security")
                    .contains("Secure", "behind /f/" + TOKEN + "?find=zhang");
            assertThat(secured(secrets, secure, get("/register?find=zhang", "localhost")))
                    .startsWith("HTTP/1.1 200");
            assertThat(secured(secrets, secure, get("/actuator/health", "localhost")))
                    .startsWith("HTTP/1.1 404");
            assertThat(Proxied.asked(plain, "GET /f/" + TOKEN + " \u0001 HTTP\r\n\r\n"))
                    .startsWith("HTTP/1.");
            assertThat(proxy.log())
                    .contains("GET /f/- HTTP", "GET /register HTTP")
                    .doesNotContain(TOKEN, TOKEN.substring(0, 8), "zhang");
        }
    }

    @Test
    @DisplayName("门只让人读各部分的度量：别的端口、路径、方法和名称都没有")
    void theGateLeadsToMetricsOnly() throws Exception {
        HttpServer part = Proxied.program();
        int port = Proxied.free();
        String there = "127.0.0.1:" + part.getAddress().getPort();
        Map<String, String> here = Map.of(
                "bind :8404", "bind 127.0.0.1:" + port,
                "bind :8405", "bind 127.0.0.1:" + Proxied.free(),
                "server one desk-1:8081", "server one " + there);
        try (Proxied _ = Proxied.start(folder, part, "ops/gate/haproxy.cfg", here, port)) {
            // As Prometheus asks through a proxy.
            String metrics = "http://desk-1:8081/actuator/prometheus";
            assertThat(Proxied.asked(port, get(metrics, "desk-1:8081")))
                    .startsWith("HTTP/1.1 200")
                    .contains("/actuator/prometheus");
            assertThat(Proxied.asked(port, get("/actuator/health", "desk-1:8081")))
                    .startsWith("HTTP/1.1 404");
            assertThat(Proxied.asked(port, get("/actuator/prometheus", "desk-1:8080")))
                    .startsWith("HTTP/1.1 404");
            assertThat(Proxied.asked(port, get("/actuator/prometheus", "database:5432")))
                    .startsWith("HTTP/1.1 404");
            assertThat(Proxied.asked(port, get(metrics, "desk-1:8081").replace("GET", "POST")))
                    .startsWith("HTTP/1.1 405");
        }
    }

    private static String get(String path, String host) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    private static String secured(Path secrets, int port, String request) throws Exception {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream authority = Files.newInputStream(secrets.resolve("ca"))) {
            trusted.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(authority));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        try (Socket socket = tls.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
