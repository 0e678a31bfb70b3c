package banli.standalone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.api.AsyncApi;
import banli.language.lifecycle.LifecycleDiagram;
import banli.wire.WireMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("由代码生成的文档")
class LivingDocumentationTest {
    private static final Path FOLDER = Path.of("../docs/generated");
    private static final Map<String, Supplier<String>> PAGES = Map.of(
            "rulebook.md",
            RulebookPage::markdown,
            "lifecycle.md",
            LifecycleDiagram::markdown,
            "facts.md",
            FactsPage::markdown,
            "figures.md",
            FiguresPage::markdown,
            "policy-schema.md",
            PolicySchemaPage::markdown,
            "places.md",
            PlacesPage::markdown,
            "asyncapi.json",
            LivingDocumentationTest::feed,
            "../../proof/src/main/resources/banli/proof/pack/facts.tsv",
            FactNamesList::lines,
            "../../proof/src/main/resources/banli/proof/page/words.tsv",
            FactWordsList::lines);

    private static String feed() {
        return WireMapper.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(AsyncApi.document()) + "\n";
    }

    static Stream<String> pages() {
        return PAGES.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("与代码一致，过期则须运行 ./banli docs")
    void saysWhatTheCodeSays(String page) throws IOException {
        String printed = PAGES.get(page).get();
        Path file = FOLDER.resolve(page);
        if ("write".equals(System.getProperty("banli.docs"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, printed);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("docs/generated/" + page + " 已过期，请运行 ./banli docs 。 It is stale: run ./banli docs")
                .isEqualTo(printed);
    }
}
