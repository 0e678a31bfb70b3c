package banli.standalone.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.standalone.data.CommandFailed;
import banli.wire.start.OutsideAxonServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("搬家和备份连接 Axon Server：与各进程用同样的令牌和 TLS 设置")
class AxonServerFactsTest {
    private static final String TOKEN = "let-me-in";

    @TempDir
    private static Path secrets;

    private static TlsAxonServer server;

    @BeforeAll
    static void start() throws Exception {
        server = TlsAxonServer.start(secrets, TOKEN, 41);
        Files.writeString(secrets.resolve("token"), TOKEN + "\n");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("令牌在文件里，证书是自己的：连得上")
    void tokenAndCertificate() {
        try (AxonServerFacts facts = with(Map.of())) {
            assertThat(facts.head()).isEqualTo(41);
        }
    }

    @Test
    @DisplayName("令牌没有设，或不对：一句话说出该设哪个变量，不等")
    void theTokenIsWrong() {
        refused(Map.of("AXONIQ_AXONSERVER_TOKEN_FILE", ""), "要求令牌", "AXONIQ_AXONSERVER_TOKEN_FILE");
        refused(
                Map.of("AXONIQ_AXONSERVER_TOKEN_FILE", "", "AXONIQ_AXONSERVER_TOKEN", "guessed"),
                "不认所给的令牌",
                "does not accept the token");
    }

    @Test
    @DisplayName("没有 TLS，不认这张证书，证书读不出来：一句话说该核对什么")
    void theCertificateIsWrong() throws IOException {
        refused(Map.of("AXONIQ_AXONSERVER_SSL_ENABLED", "false"), "没有应答", "settings of TLS");
        refused(Map.of("AXONIQ_AXONSERVER_CERT_FILE", ""), "没有应答", "settings of TLS");
        Path broken = Files.writeString(secrets.resolve("broken"), "no certificate");
        refused(Map.of("AXONIQ_AXONSERVER_CERT_FILE", broken.toString()), "读不出来", "AXONIQ_AXONSERVER_CERT_FILE");
    }

    private static void refused(Map<String, String> other, String... words) {
        assertThatThrownBy(() -> with(other).close())
                .isInstanceOf(CommandFailed.class)
                .hasMessageContainingAll(words)
                .hasMessageNotContaining("guessed");
    }

    private static AxonServerFacts with(Map<String, String> other) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "AXONIQ_AXONSERVER_TOKEN_FILE", secrets.resolve("token").toString(),
                "AXONIQ_AXONSERVER_SSL_ENABLED", "true",
                "AXONIQ_AXONSERVER_CERT_FILE", server.certificate().toString()));
        environment.putAll(other);
        return AxonServerFacts.at(OutsideAxonServer.settings(environment, server.address(), "test"));
    }
}
