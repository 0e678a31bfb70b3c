package banli.standalone.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.standalone.data.CommandFailed;
import banli.standalone.sbom.Sbom.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("组成清单与漏洞资料")
class AdvisoriesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1.4.9, 0", "1.5.0, 1", "1.5.0-RC1, 0", "1.10.0, 1", "2.0.0, 0", "2.1.7, 1", "2.1.8, 0"})
    @DisplayName("版本在受影响的范围内才命中，先后按 Maven 的次序")
    void aVersionIsInTheRange(String version, int hits) throws IOException {
        record("""
                {"id": "TEST-1", "summary": "a fault", "affected": [{
                  "package": {"ecosystem": "Maven", "name": "org.example:thing"},
                  "ranges": [{"type": "ECOSYSTEM", "events": [
                    {"introduced": "1.5.0"}, {"fixed": "2.0.0"}, {"introduced": "2.1"}, {"last_affected": "2.1.7"}]}]}]}""");
        assertThat(Advisories.at(folder).against(List.of(new Part("org.example:thing", version))))
                .hasSize(hits);
    }

    @Test
    @DisplayName("逐一列出的版本命中；别的组成部分、别的生态、已撤回的资料不命中")
    void listedVersionsOnly() throws IOException {
        String affected = "{\"package\": {\"ecosystem\": \"%s\", \"name\": \"a:b\"}, \"versions\": [\"1\"]}";
        record("{\"id\": \"TEST-1\", \"affected\": [" + affected.formatted("npm") + "]}");
        Files.writeString(
                folder.resolve("2.json"),
                "{\"id\": \"TEST-2\", \"withdrawn\": \"2026-01-01T00:00:00Z\", \"affected\": ["
                        + affected.formatted("Maven") + "]}");
        Files.writeString(
                folder.resolve("3.json"), "{\"id\": \"TEST-3\", \"affected\": [" + affected.formatted("Maven") + "]}");
        List<Part> parts = List.of(new Part("a:b", "1"), new Part("a:b", "2"), new Part("a:c", "1"));
        assertThat(Advisories.at(folder).against(parts))
                .singleElement()
                .satisfies(hit -> assertThat(hit.id()).isEqualTo("TEST-3"));
    }

    @Test
    @DisplayName("没有资料、读不出的资料，各以一句话说明")
    void nothingToCompareWith() throws IOException {
        assertThatThrownBy(() -> Advisories.at(folder)).isInstanceOf(CommandFailed.class);
        record("{\"id\": ");
        assertThatThrownBy(() -> Advisories.at(folder)).isInstanceOf(CommandFailed.class);
    }

    @Test
    @DisplayName("本程序的清单列出每个组成部分的版本和许可")
    void thisProgramsListIsWhole() {
        Sbom sbom = Sbom.ofThisProgram();
        assertThat(sbom.parts()).extracting(Part::name).contains("org.axonframework:axon-eventsourcing");
        assertThat(sbom.parts()).allSatisfy(part -> assertThat(part.version()).isNotBlank());
        var components = banli.wire.WireMapper.mapper().readTree(sbom.text()).path("components");
        components.forEach(one -> {
            if (!one.path("group").stringValue("").equals("banli")) {
                assertThat(one.path("licenses").isEmpty()).as(one.toString()).isFalse();
            }
        });
    }

    private void record(String json) throws IOException {
        Files.writeString(folder.resolve("1.json"), json);
    }
}
