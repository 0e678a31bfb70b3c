package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.data.DataFolder;
import banli.standalone.register.Demo;
import banli.standalone.register.Register2021;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("隔着网络也一样")
class DistanceTest {
    @TempDir
    Path data;

    @Test
    @DisplayName("每条命令、查询、答复、更新都经序列化往返,2021年照样办得成")
    void theYear2021WorksThroughTheSerializer() {
        System.setProperty("spring.main.sources", OverTheWire.class.getName());
        try (Application application = Application.start(DataFolder.take(data), Listening.quietly(), true)) {
            new Demo(application.acts(), Register2021.read()).enter(application.folder(), application.today());
            Api api = new Api(application.port());

            Api.Answer refused = api.act("section", "district-cppcc-9-9-999", "accept-case", java.util.Map.of());
            CaseDriver.enterDirectory(api);
            CaseDriver lead = CaseDriver.register(api, "D-1", "LEAD");
            List<String> rules = lead.refused("registry", "assign-case", java.util.Map.of());
            Api.Answer read = api.get("auditor", "/api/figures?year=2021&at-least=" + lead.id + ":0");
            assertThat(read.status()).as(read.text()).isEqualTo(200);
            JsonNode figures = read.json().path("figures");

            assertThat(refused.status()).isEqualTo(404);
            assertThat(rules).contains("stage-allows");
            assertThat(numerator(figures, "CASES")).isEqualTo(28);
            assertThat(numerator(figures, "ADOPTION_RATE")).isEqualTo(16);
            assertThat(OverTheWire.TRAVELLED).hasValueGreaterThan(1_000);
        } finally {
            System.clearProperty("spring.main.sources");
        }
    }

    private static int numerator(JsonNode figures, String id) {
        return figures.valueStream()
                .filter(figure -> figure.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("numerator")
                .asInt();
    }
}
