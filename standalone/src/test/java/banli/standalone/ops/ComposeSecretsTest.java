package banli.standalone.ops;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.ops.Compose.Service;
import banli.standalone.secrets.Secrets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("容器的口令与密钥")
class ComposeSecretsTest {
    private static final Compose WHOLE = Compose.read("docker-compose.yml");
    private static final Compose SINGLE = Compose.read("docker-compose.single.yml");

    @TestFactory
    @DisplayName("只有建表的一次性服务有属主的口令；超级用户的另外只在数据库自己那里；别的都等它建好")
    Stream<DynamicTest> oneServiceKnowsTheOwner() {
        return Stream.of(WHOLE, SINGLE)
                .map(file -> DynamicTest.dynamicTest(file.file().getFileName().toString(), () -> {
                    assertThat(with(file, "owner")).containsExactly("schema");
                    assertThat(with(file, "superuser")).containsExactly("database", "schema");
                    assertThat(file.services().values().stream()
                                    .filter(service -> service.environment().keySet().stream()
                                            .anyMatch(name -> name.matches(".*_(OWNER|SUPERUSER)_.*")))
                                    .map(Service::name))
                            .containsExactly("schema");
                    Service database = file.services().get("database");
                    Service schema = file.services().get("schema");
                    assertThat(schema.command()).containsExactly("standalone", "migrate-schema");
                    assertThat(schema.environment().get("BANLI_DB_SUPERUSER_USER"))
                            .isEqualTo(database.environment().get("POSTGRES_USER"))
                            .isNotEqualTo(schema.environment().get("BANLI_DB_OWNER_USER"));
                    assertThat(file.services().values().stream()
                                    .filter(service -> service.image().startsWith("banli:")
                                            && !service.name().equals("schema"))
                                    .filter(service -> service.secrets().contains("application")))
                            .allMatch(service -> waitsFor(file, service, "schema"));
                }));
    }

    private static List<String> with(Compose file, String secret) {
        return file.services().values().stream()
                .filter(service -> service.secrets().contains(secret))
                .map(Service::name)
                .toList();
    }

    private static boolean waitsFor(Compose file, Service service, String other) {
        return service.needs().stream()
                .anyMatch(need ->
                        need.equals(other) || waitsFor(file, file.services().get(need), other));
    }

    @Test
    @DisplayName("口令文件都在 secrets 之下，一个命令全部生成；每个部分有自己的签名密钥")
    void secretsAreFiles(@TempDir Path made) {
        Secrets.make(made, List.of("localhost"), false, Instant.parse("2026-03-02T01:00:00Z"));
        Compose.FILES.forEach(name -> Compose.map(Compose.read(name).content(), "secrets")
                .forEach((secret, from) -> {
                    assertThat(Compose.cast(from)).isEqualTo(Map.of("file", "./secrets/" + secret));
                    assertThat(made.resolve(secret)).isNotEmptyFile();
                }));
        assertThat(Compose.text("README.md")).contains("./banli secrets");
        assertThat(Compose.text(".gitignore")).contains("/secrets/");
        assertThat(Compose.text(".dockerignore")).contains("secrets");
        List<String> keys = WHOLE.services().values().stream()
                .filter(service -> service.name().matches("(command-side|query-side|desk)-\\d"))
                .flatMap(service -> service.secrets().stream().filter(secret -> secret.startsWith("key-")))
                .toList();
        assertThat(keys).hasSize(6).doesNotHaveDuplicates();
        assertThat(WHOLE.services().values())
                .noneMatch(service -> service.secrets().contains("ca-key"));
    }
}
