package banli.wire.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("只在环境要求时才有的设置")
class StartTest {
    private static final String LEFT_OUT = "banli.left-out.traces";

    @TempDir
    private Path secrets;

    @Test
    @DisplayName("没有要求的，空着的，都不设")
    void nothingUnlessAsked() {
        assertThat(Start.whereSet(Map.of())).isEmpty();
        assertThat(Start.whereSet(Map.of("BANLI_TRACES", "", "AXONIQ_AXONSERVER_CERT_FILE", " ")))
                .isEmpty();
        assertThat(Start.common().getProperty(LEFT_OUT)).contains("OtlpTracingAutoConfiguration");
        assertThat(Start.common().getProperty("spring.autoconfigure.exclude")).contains(LEFT_OUT);
    }

    @Test
    @DisplayName("轨迹：说了去处才有")
    void tracesWhereTheyGo() {
        String collector = "http://collector:4318/v1/traces";
        assertThat(Start.whereSet(Map.of("BANLI_TRACES", collector)))
                .containsEntry("management.opentelemetry.tracing.export.otlp.endpoint", collector)
                .containsEntry(LEFT_OUT, "");
    }

    @Test
    @DisplayName("令牌来自文件，证书是文件")
    void tokenAndCertificate() throws IOException {
        Path token = Files.writeString(secrets.resolve("token"), "abc\n");
        assertThat(Start.whereSet(Map.of(
                        "AXONIQ_AXONSERVER_TOKEN_FILE", token.toString(), "AXONIQ_AXONSERVER_CERT_FILE", "/x/cert")))
                .containsEntry("axon.axonserver.token", "abc")
                .containsEntry("axon.axonserver.cert-file", "/x/cert");
    }
}
