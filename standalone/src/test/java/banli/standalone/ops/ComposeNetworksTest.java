package banli.standalone.ops;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.ops.Compose.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@DisplayName("容器的网络与开口")
class ComposeNetworksTest {
    private static final Compose WHOLE = Compose.read("docker-compose.yml");

    @Test
    @DisplayName("只有代理对外，图表、度量和报警只在本机")
    void onlyTheProxyIsOpen() {
        WHOLE.services().values().forEach(service -> {
            List<Object> ports = Compose.list(service.content(), "ports");
            switch (service.name()) {
                case "proxy" ->
                    assertThat(ports)
                            .containsExactly(
                                    "${BANLI_PUBLISH:-127.0.0.1:8443}:8443",
                                    "${BANLI_PUBLISH_PLAIN:-127.0.0.1:8080}:8080");
                case "grafana", "prometheus", "alertmanager" ->
                    assertThat(ports).allMatch(port -> String.valueOf(port).startsWith("127.0.0.1:"));
                default -> assertThat(ports).isEmpty();
            }
        });
    }

    @Test
    @DisplayName("监控另有网络，从那里只经“门”到得了别处；各部分之间的网络不通外面")
    void monitoringIsApart() {
        assertThat(on("watching")).containsExactly("alertmanager", "gate", "grafana", "prometheus");
        for (String watcher : List.of("alertmanager", "grafana", "prometheus")) {
            assertThat(networks(WHOLE.services().get(watcher))).containsExactly("watching", "shown");
        }
        assertThat(on("inside"))
                .contains("axonserver", "database", "gate", "desk-1", "command-side-1", "query-side-1")
                .doesNotContain("proxy", "collector");
        assertThat(on("traces")).contains("collector", "desk-1").doesNotContain("database", "axonserver");
        assertThat(on("signing")).containsExactly("notary", "query-side-1", "query-side-2");
        assertThat(networks(WHOLE.services().get("notary"))).containsExactly("signing");
        assertThat(networks(WHOLE.services().get("hand-over"))).isEmpty();
        for (String closed : List.of("inside", "watching", "traces", "signing")) {
            assertThat(Compose.map(Compose.map(WHOLE.content(), "networks"), closed))
                    .containsEntry("internal", true);
        }
        Compose.list(new Yaml().load(Compose.text("ops/prometheus/prometheus.yml")), "scrape_configs")
                .forEach(job -> {
                    Object name = Compose.cast(job).get("job_name");
                    assertThat(Compose.cast(job).get("proxy_url"))
                            .as("%s", name)
                            .isEqualTo(
                                    List.of("prometheus", "alertmanager").contains(name) ? null : "http://gate:8404");
                });
    }

    @Test
    @DisplayName("办公桌只信代理所在网络转来的地址，不信别的私有地址")
    void onlyTheProxysNetworkIsBelieved() {
        Map<String, Object> outside = Compose.map(Compose.map(WHOLE.content(), "networks"), "outside");
        Object subnet = Compose.cast(
                        Compose.list(Compose.map(outside, "ipam"), "config").getFirst())
                .get("subnet");
        for (String desk : List.of("desk-1", "desk-2")) {
            assertThat(WHOLE.services().get(desk).environment())
                    .containsEntry("BANLI_TRUSTED_PROXIES", subnet)
                    .doesNotContainKey("BANLI_FORWARDED");
        }
        assertThat(Compose.text("wire/src/main/resources/banli/wire/start/process.properties"))
                .contains("server.forward-headers-strategy=none");
    }

    private static List<String> on(String network) {
        return WHOLE.services().values().stream()
                .filter(service -> networks(service).contains(network))
                .map(Service::name)
                .toList();
    }

    private static List<String> networks(Service service) {
        return Compose.list(service.content(), "networks").stream()
                .map(String::valueOf)
                .toList();
    }
}
