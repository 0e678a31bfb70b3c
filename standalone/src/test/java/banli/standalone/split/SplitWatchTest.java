package banli.standalone.split;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.data.DataFolder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("分进程：每个进程都看得见")
@ExtendWith(AloneOnTheServer.class)
class SplitWatchTest {
    private static final Map<Part, List<String>> TOLD = Map.of(
            Part.COMMAND, List.of("banli_processor_segments{processor=\"reactions\"", "banli_days_kept_seconds"),
            Part.QUERY, List.of("banli_processor_segments{processor=\"screens\"", "banli_cases{", "banli_screen_head"),
            Part.DESK, List.of("banli_live_streams", "banli_live_most"));

    @TempDir
    private Path data;

    @Test
    @DisplayName("度量不要登录，健康说出在等什么，日志是 JSON")
    void everyProcessTellsOfItself() throws Exception {
        try (DataFolder folder = DataFolder.take(data);
                Installation installation = Installation.start(folder, SplitServer.SERVERS, 1, 0)) {
            for (Part part : Part.values()) {
                Node node = installation.nodes(part).getFirst();
                HttpResponse<String> metrics = ask(node, "/prometheus");
                assertThat(metrics.statusCode()).as(node.name()).isEqualTo(200);
                assertThat(metrics.body()).contains(TOLD.get(part));
                assertThat(ask(node, "/health/traffic").body()).contains("\"status\":\"UP\"");
                assertThat(ask(node, "/health/readiness").body()).contains("\"ledger\"", "\"db\"");
                assertThat(node.log().lines().filter(line -> line.startsWith("{\"@timestamp\"")))
                        .isNotEmpty();
            }
        }
    }

    private static HttpResponse<String> ask(Node node, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(node.actuator() + path)).build(), BodyHandlers.ofString());
        }
    }
}
