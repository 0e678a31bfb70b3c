package banli.standalone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("说明文档所言属实")
class ReadmeTest {
    private static final Path HOME = Path.of("..");
    private static final Pattern COMMAND = Pattern.compile("\\./banli ([a-z][a-z-]*)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern PATH = Pattern.compile("`([a-z][\\w.-]*/[\\w./-]*)`");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(HOME.resolve("docs"))) {
            List<Path> written =
                    all.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(HOME.resolve("README.md")), written.stream());
        }
    }

    @Test
    @DisplayName("写到的命令都存在")
    void commandsExist() throws IOException {
        String launcher = Files.readString(HOME.resolve("banli"));
        assertThat(found(COMMAND, Files.readString(HOME.resolve("README.md"))))
                .contains("demo", "serve", "open", "figures", "summary", "trail", "test")
                .allSatisfy(command -> assertThat(launcher).contains("./banli " + command + " "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("链接和提到的路径都存在")
    void linksAndPathsExist(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(found(LINK, text))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
        // What is hashed names its form so: banli/leaf/1.
        assertThat(found(PATH, text))
                .filteredOn(path -> !path.matches("banli/[a-z0-9-]+/\\d+"))
                .allSatisfy(path -> assertThat(HOME.resolve(path)).exists());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .distinct()
                .toList();
    }
}
