package banli.wire.start;

import static org.assertj.core.api.Assertions.assertThat;

import banli.wire.WireMapper;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.JsonNode;

@DisplayName("日志一行一个 JSON")
class JsonLogTest {
    @Test
    @DisplayName("换行和控制字符不会另起一行，轨迹写在旁边")
    void oneLineWhateverIsSaid() throws IOException {
        String line =
                logged("a\nforged line\r\u001b[31m\u0000\u2028red", Map.of("traceId", "4bf92f", "spanId", "00f0"));
        assertThat(line).endsWith("\n").doesNotMatch("(?s).*[\\x00-\\x09\\x0b-\\x1f].*");
        assertThat(line.strip().lines()).hasSize(1);
        JsonNode read = WireMapper.mapper().readTree(line);
        assertThat(read.path("message").asString()).startsWith("a\nforged line");
        assertThat(read.path("traceId").asString()).isEqualTo("4bf92f");
    }

    private static String logged(String message, Map<String, String> beside) throws IOException {
        LoggerContext context = new LoggerContext();
        context.putObject(Environment.class.getName(), new StandardEnvironment());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(format());
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        LoggingEvent event = new LoggingEvent("x", context.getLogger("banli"), Level.INFO, message, null, null);
        event.setMDCPropertyMap(beside);
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }

    /** The form that each process is told to log in. */
    private static String format() throws IOException {
        Properties process = new Properties();
        try (InputStream file = Start.class.getResourceAsStream("process.properties")) {
            process.load(file);
        }
        return process.getProperty("logging.structured.format.console");
    }
}
