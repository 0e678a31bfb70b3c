package banli.standalone.ops;

import static org.assertj.core.api.Assertions.assertThat;

import banli.wire.WireMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("docker compose config 认可容器的编排")
class ComposeConfigTest {
    private static final String WHOLE = "docker-compose.yml";

    @BeforeEach
    void composeIsThere() {
        Tool.COMPOSE.assumeThere();
    }

    @ParameterizedTest
    @ValueSource(strings = {WHOLE, "docker-compose.single.yml"})
    @DisplayName("连同按需的服务：都合规格，所指的都有，也不多说什么")
    void composeAgrees(String files) {
        assertThat(Tool.COMPOSE.agrees(Compose.HOME, words(files, "--quiet"))).isEmpty();
    }

    @Test
    @DisplayName("各部分用令牌、TLS、验证证书的数据库和自己的签名密钥，不必另外要求")
    void everyLineIsProved() {
        JsonNode services = WireMapper.mapper()
                .readTree(Tool.COMPOSE.agrees(Compose.HOME, words(WHOLE, "--format", "json")))
                .path("services");
        List<String> parts = services.propertyStream()
                .filter(service -> service.getValue().path("environment").has("AXONIQ_AXONSERVER_SERVERS"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(parts).hasSizeGreaterThanOrEqualTo(8).allSatisfy(part -> {
            JsonNode environment = services.path(part).path("environment");
            assertThat(environment.path("AXONIQ_AXONSERVER_SERVERS").asString()).isEqualTo("axonserver:8124");
            assertThat(environment.path("AXONIQ_AXONSERVER_SSL_ENABLED").asString())
                    .isEqualTo("true");
            assertThat(environment.path("BANLI_DB_URL").asString()).contains("sslmode=verify-full");
            assertThat(services.path(part).path("secrets"))
                    .extracting(secret -> secret.path("target").asString())
                    .contains(Stream.of(
                                    "AXONIQ_AXONSERVER_TOKEN_FILE",
                                    "AXONIQ_AXONSERVER_CERT_FILE",
                                    "BANLI_DB_PASSWORD_FILE",
                                    "BANLI_SIGNING_KEY_FILE",
                                    "BANLI_KNOWN_KEYS_FILE")
                            .filter(environment::has)
                            .map(name -> environment.path(name).asString())
                            .toArray(String[]::new));
            assertThat(environment.has("BANLI_SIGNING_KEY_FILE"))
                    .isEqualTo(!List.of("backup", "backups").contains(part));
        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "read_only: true | readonly: true",
                "retries: 20 | retry: 20",
                "interval: 5s | interval: soon",
                "stop_grace_period: 60s | stop_grace_period: long",
                "memory: 2G | memory: two",
                "pids: 300 | pids: many",
                "127.0.0.1:9090:9090 | 127.0.0.1:90900:9090",
                "cap_drop: [ALL] | cap_drop: ALL",
                "condition: service_healthy | condition: healthy",
                "desk-1: {condition | desk-9: {condition",
                "secrets: [grafana] | secrets: [grafanas]",
                "networks: [inside, traces] | networks: [inside, nowhere]",
                "- ledger: | - ledgers:",
                "${BANLI_PUBLISH:- | ${BANLI_PUBLISH:="
            })
    @DisplayName("写错一处就看得出来")
    void aMistakeIsSeen(String right, String wrong, @TempDir Path folder) throws IOException {
        String whole = Compose.text(WHOLE);
        assertThat(whole).contains(right);
        Files.writeString(folder.resolve(WHOLE), whole.replace(right, wrong));
        assertThat(Tool.COMPOSE.says(folder, words(WHOLE, "--quiet")).code()).isNotZero();
    }

    private static String[] words(String files, String... more) {
        List<String> words = new ArrayList<>();
        Stream.of(files.split(" ")).forEach(file -> words.addAll(List.of("-f", file)));
        words.addAll(List.of("--profile", "*", "config"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }
}
