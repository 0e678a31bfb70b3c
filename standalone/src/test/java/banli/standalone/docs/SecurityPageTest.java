package banli.standalone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("安全说明所言属实")
class SecurityPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)(?:#(\\w+))?`");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (V\\d+\\.\\d+\\.\\d+) \\| [^|]+ \\| (\\S+) \\| [^|]+ \\|$");
    private static final Pattern PAGE = Pattern.compile("docs/[\\w./-]+\\.md");

    private final String page = read(ROOT.resolve("docs/security.md"));

    @Test
    @DisplayName("ASVS 5.0 二级的每一项恰好答一次，答案是四种之一")
    void everyItemIsAnsweredOnce() throws IOException {
        List<String> asked;
        try (var in = getClass().getResourceAsStream("/banli/asvs-5.0-level-2.txt")) {
            asked = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        List<String> answered =
                ROW.matcher(page).results().map(row -> row.group(1)).toList();
        assertThat(answered).containsExactlyElementsOf(asked);
        assertThat(ROW.matcher(page).results().map(row -> row.group(2)).distinct())
                .isSubsetOf("holds", "partly", "not", "n/a");
    }

    @Test
    @DisplayName("所说的每个测试都有")
    void everyTestItNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            var tests = files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", ""),
                            Collectors.mapping(SecurityPageTest::read, Collectors.joining())));
            TEST.matcher(page).results().forEach(named -> {
                String source = tests.get(named.group(1));
                if (source == null || named.group(2) != null && !source.contains("void " + named.group(2) + "(")) {
                    missing.add(named.group());
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("所指的每一页都有")
    void everyPageItNamesIsThere() {
        assertThat(PAGE.matcher(page).results().map(named -> ROOT.resolve(named.group())))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
