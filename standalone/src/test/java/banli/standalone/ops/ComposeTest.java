package banli.standalone.ops;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.ops.Compose.Service;
import banli.standalone.split.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("容器的编排与代码一致")
class ComposeTest {
    private static final Compose WHOLE = Compose.read("docker-compose.yml");
    private static final Compose SINGLE = Compose.read("docker-compose.single.yml");
    private static final Pattern PORT = Pattern.compile("/dev/tcp/127\\.0\\.0\\.1/(\\d+)");
    private static final NamesRead NAMES = NamesRead.ofTheCode();

    private static Stream<Service> services() {
        return Stream.of(WHOLE, SINGLE).flatMap(file -> file.services().values().stream());
    }

    @Test
    @DisplayName("两个办理端、两个查询端、两个办公桌，以及它们所依靠的和看着它们的")
    void theWholeInstallation() {
        assertThat(WHOLE.services().keySet())
                .containsExactlyInAnyOrder(
                        "alertmanager",
                        "axonserver",
                        "backup",
                        "backups",
                        "collector",
                        "command-side-1",
                        "command-side-2",
                        "database",
                        "desk-1",
                        "desk-2",
                        "gate",
                        "grafana",
                        "hand-over",
                        "notary",
                        "open",
                        "prometheus",
                        "proxy",
                        "query-side-1",
                        "query-side-2",
                        "schema");
        for (Part part : Part.values()) {
            assertThat(List.of(1, 2))
                    .allSatisfy(number -> assertThat(WHOLE.services()
                                    .get(part.module() + "-" + number)
                                    .command())
                            .containsExactly(part.module()));
        }
    }

    @TestFactory
    @DisplayName("每个服务")
    Stream<DynamicTest> everyService() {
        return services()
                .map(service -> DynamicTest.dynamicTest(service.name(), () -> {
                    assertThat(service.image()).matches("[a-z/-]+:v?\\d+(\\.\\d+)+[\\w.-]*");
                    assertThat(String.valueOf(service.content().get("user"))).doesNotMatch("(?i)0(:.*)?|root|null");
                    assertThat(service.content().get("read_only")).isEqualTo(true);
                    assertThat(Compose.list(service.content(), "cap_drop")).containsExactly("ALL");
                    assertThat(Compose.list(service.content(), "security_opt")).contains("no-new-privileges:true");
                    assertThat(service.content().get("restart")).isIn("unless-stopped", "on-failure", "no");
                    if (!List.of("open", "hand-over", "backup", "schema", "collector")
                            .contains(service.name())) {
                        assertThat(service.check()).isNotBlank();
                        assertThat(Compose.map(service.content(), "deploy")).containsKey("resources");
                    }
                }));
    }

    @TestFactory
    @DisplayName("每个变量都有代码在读，口令只在文件里")
    Stream<DynamicTest> variablesAreRead() {
        return Compose.FILES.stream()
                .flatMap(file -> Compose.read(file).services().values().stream())
                .filter(service -> service.name()
                        .matches("banli|open|hand-over|notary|backups?|schema|(command-side|query-side|desk)-\\d"))
                .map(service -> DynamicTest.dynamicTest(
                        service.name(),
                        () -> assertThat(service.environment().keySet())
                                .allSatisfy(name ->
                                        assertThat(NAMES.knows(name)).as(name).isTrue())
                                .noneMatch(name -> name.matches(".*(PASSWORD|TOKEN|KEK|SECRET)"))));
    }

    @Test
    @DisplayName("删除登记写在一个数据卷里：口令所在的地方写不进去")
    void theErasedAreNotedWhereOneCanWrite() {
        List<Service> keepers = WHOLE.services().values().stream()
                .filter(service -> service.name().matches("command-side-\\d"))
                .toList();
        assertThat(keepers).hasSize(2).allSatisfy(service -> {
            Path file = Path.of(String.valueOf(service.environment().get("BANLI_VAULT_ERASED_FILE")));
            assertThat(service.volumes()).contains("erased:" + file.getParent());
        });
        assertThat(Compose.text("Dockerfile")).contains(" /var/lib/banli/erased ");
    }

    @Test
    @DisplayName("没有代码读的变量看得出来")
    void namesThatNobodyReadsAreSeen() {
        assertThat(List.of("BANLI_DB_URL", "BANLI_DB_PASSWORD_FILE", "BANLI_DESK_ADDRESS", "AXON_AXONSERVER_ENABLED"))
                .allMatch(NAMES::knows);
        assertThat(List.of("BANLI_DB_ADDRESS", "BANLI_VAULT_FILE", "AXONIQ_SERVERS"))
                .noneMatch(NAMES::knows);
    }

    @Test
    @DisplayName("健康检查问的是各自真正的端口，代理问的也是")
    void portsAreTheCodes() {
        Map<Part, String> ports = Map.of(Part.COMMAND, "8091", Part.QUERY, "8092", Part.DESK, "8081");
        ports.forEach((part, port) -> {
            String main = Compose.text(part.module() + "/src/main/java/"
                    + Map.of(
                                    Part.COMMAND, "banli/command/CommandProcess",
                                    Part.QUERY, "banli/query/QueryProcess",
                                    Part.DESK, "banli/desk/DeskProcess")
                            .get(part)
                    + ".java");
            assertThat(main).contains("PORT = " + (part == Part.DESK ? "8080" : port));
            assertThat(found(PORT, WHOLE.services().get(part.module() + "-1").check()))
                    .containsExactly(port);
            assertThat(Compose.text("Dockerfile")).containsPattern("EXPOSE.*\\b" + port + "\\b");
        });
        assertThat(Compose.text("ops/proxy/haproxy.cfg"))
                .contains("desk-1:8080", "desk-2:8080", "check port 8081", "/actuator/health/traffic");
        assertThat(Compose.text("ops/prometheus/prometheus.yml"))
                .contains("command-side-1:8091", "command-side-2:8091", "query-side-1:8092", "query-side-2:8092")
                .contains(
                        "desk-1:8081",
                        "desk-2:8081",
                        "axonserver:8024",
                        "proxy:8405",
                        "alertmanager:9093",
                        "backups:8093");
        assertThat(Compose.text("wire/src/main/resources/banli/wire/start/common.properties"))
                .contains("management.endpoint.health.group.traffic.include=readinessState");
    }

    @TestFactory
    @DisplayName("所依赖的服务、口令文件、数据卷、网络和挂载的文件都存在")
    Stream<DynamicTest> whatIsNamedExists() {
        return Stream.of(WHOLE, SINGLE)
                .map(file -> DynamicTest.dynamicTest(
                        file.file().getFileName().toString(),
                        () -> file.services().values().forEach(service -> {
                            assertThat(service.needs())
                                    .allSatisfy(
                                            other -> assertThat(file.services()).containsKey(other));
                            assertThat(Compose.map(file.content(), "secrets").keySet())
                                    .containsAll(service.secrets());
                            service.volumes().forEach(volume -> {
                                String from = volume.substring(0, volume.indexOf(':'));
                                if (from.startsWith("./")) {
                                    assertThat(Compose.HOME.resolve(from)).exists();
                                } else {
                                    assertThat(Compose.map(file.content(), "volumes"))
                                            .containsKey(from);
                                }
                            });
                            Compose.list(service.content(), "networks")
                                    .forEach(network -> assertThat(Compose.map(file.content(), "networks"))
                                            .containsKey(String.valueOf(network)));
                            service.pathsNamed().stream()
                                    .filter(path -> path.startsWith("/run/secrets/") && !path.endsWith("/"))
                                    .forEach(path -> assertThat(service.secretsHere())
                                            .as(service.name())
                                            .contains(path.substring("/run/secrets/".length())));
                        })));
    }

    @Test
    @DisplayName("说明里写的变量、端口和服务都是这些文件里的")
    void theManualNamesWhatIsThere() {
        String manual = Compose.text("README.md") + Compose.text("docs/operations.md");
        String whole = Compose.text("docker-compose.yml");
        assertThat(found(Pattern.compile("\\b((?:BANLI|AXONIQ)_[A-Z_]+[A-Z])\\b"), manual))
                .hasSizeGreaterThan(10)
                .allMatch(name -> NAMES.knows(name) || whole.contains("${" + name + ":-"));
        assertThat(found(Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)"), manual))
                .contains("8080", "3000")
                .allMatch(port -> port.equals("8081") || whole.contains(":" + port + "\""));
        assertThat(found(
                        Pattern.compile("docker compose (?:run --rm|stop|start|restart|exec) ([a-z][a-z0-9-]+)"),
                        manual))
                .contains("open", "backup")
                .allMatch(WHOLE.services()::containsKey);
        Pattern part = Pattern.compile("run --rm [a-z][a-z0-9-]+ ([a-z][a-z-]*)");
        String parts = Compose.text("ops/image/part");
        assertThat(found(part, manual + whole + Compose.text("docker-compose.single.yml")))
                .contains("standalone")
                .allMatch(name -> parts.contains("\n    " + name + ") main="));
    }

    @Test
    @DisplayName("一台机器的安装也每天备份，写法与全套的相同")
    void oneMachineIsBackedUpToo() {
        Service backups = SINGLE.services().get("backups");
        assertThat(backups.command()).isEqualTo(WHOLE.services().get("backups").command());
        assertThat(backups.check()).isEqualTo(WHOLE.services().get("backups").check());
        assertThat(backups.volumes()).contains("keys:/var/lib/banli/data", "backups:/var/lib/banli/backups");
    }

    @Test
    @DisplayName("Axon Server 的各间隔都大于零：为零它不启动")
    void noIntervalIsZero() {
        assertThat(Compose.text("ops/axonserver/axonserver.properties")
                        .lines()
                        .filter(line -> line.contains("interval=")))
                .isNotEmpty()
                .allMatch(line -> line.matches("[a-z.-]+=[1-9]\\d*"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .distinct()
                .toList();
    }
}
