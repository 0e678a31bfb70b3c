package banli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("页面用语")
class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.]*)[}(]|msg\\('([a-z][\\w.]*[\\w])'[,)]");

    @Test
    @DisplayName("两种语言的词条完全对应,没有空的")
    void bothLanguagesHaveEveryKey() throws IOException {
        Properties zh = words("zh");
        Properties en = words("en");

        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames()).hasSizeGreaterThan(200);
        assertThat(zh.stringPropertyNames()).allSatisfy(key -> {
            assertThat(zh.getProperty(key)).as(key).isNotBlank();
            assertThat(en.getProperty(key)).as(key).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
            assertThat(placeholders(zh.getProperty(key))).as(key).isEqualTo(placeholders(en.getProperty(key)));
        });
    }

    @Test
    @DisplayName("页面用到的词条都有")
    void everyKeyUsedExists() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> pages = Files.list(RESOURCES.resolve("templates"))) {
            for (Path page : pages.toList()) {
                USED.matcher(Files.readString(page))
                        .results()
                        .forEach(found -> used.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        assertThat(used).hasSizeGreaterThan(150);
        assertThat(words("zh").stringPropertyNames()).containsAll(used);
    }

    @Test
    @DisplayName("带参数的英文句子不含会吞掉参数的撇号")
    void noApostropheSwallowsAnArgument() throws IOException {
        Properties en = words("en");
        assertThat(en.stringPropertyNames())
                .filteredOn(key -> en.getProperty(key).contains("{"))
                .allSatisfy(key -> assertThat(en.getProperty(key)).doesNotContain("'"));
    }

    @Test
    @DisplayName("没有写成两个的撇号：不带参数的照原样显示")
    void noDoubledApostrophe() throws IOException {
        for (String language : List.of("zh", "en")) {
            Properties words = words(language);
            assertThat(words.stringPropertyNames())
                    .allSatisfy(
                            key -> assertThat(words.getProperty(key)).as(key).doesNotContain("''"));
        }
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(sentence).results().forEach(match -> found.add(match.group()));
        return found;
    }

    /** The words of all bundles. */
    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Stream<Path> bundles = Files.list(RESOURCES.resolve("banli/desk"))) {
            for (Path bundle : bundles.filter(
                            file -> file.getFileName().toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                Properties own = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    own.load(reader);
                }
                assertThat(words.stringPropertyNames()).as(bundle.toString()).noneMatch(own::containsKey);
                words.putAll(own);
            }
        }
        return words;
    }
}
