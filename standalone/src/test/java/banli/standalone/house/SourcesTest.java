package banli.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("房子的规矩：源码")
class SourcesTest {
    static final Path ROOT = Path.of("..");

    private static final int LONGEST = 250;

    private static final int WIDEST = 160;

    private static final List<String> MODULES =
            List.of("language", "proof", "wire", "command-side", "query-side", "desk", "standalone", "bench");

    @Test
    @DisplayName("没有超过250行的文件，程序文件的中位数不超过60行")
    void filesAreShort() {
        Map<Path, Long> lines = new TreeMap<>();
        sources("src").forEach(file -> lines.put(file, linesOf(file)));
        assertThat(lines.entrySet().stream().filter(file -> file.getValue() > LONGEST))
                .isEmpty();
        List<Long> sorted =
                sources("src/main/java").map(SourcesTest::linesOf).sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(60);
    }

    private static long linesOf(Path file) {
        return read(file).lines().count();
    }

    @Test
    @DisplayName("页面、样式和脚本没有长过160个字符的行")
    void linesOfPagesAreShort() {
        Stream<Path> pages = files(ROOT.resolve("desk/src/main/resources"), "html", "css", "js")
                .filter(file -> !file.toString().contains("/vendor/"));
        assertThat(pages.filter(file -> read(file).lines().anyMatch(line -> line.length() > WIDEST)))
                .isEmpty();
    }

    @Test
    @DisplayName("每个包都说明自己的用途")
    void everyRoomSaysWhatItIsFor() {
        var rooms = sources("src/main/java").map(Path::getParent).collect(Collectors.toSet());
        assertThat(rooms.stream().filter(room -> !Files.exists(room.resolve("package-info.java"))))
                .isEmpty();
    }

    @Test
    @DisplayName("没有留待以后的记号")
    void nothingIsLeftForLater() {
        String mark = "TO" + "DO";
        assertThat(sources("src").filter(file -> read(file).matches("(?s).*\\b(" + mark + "|FIX" + "ME)\\b.*")))
                .isEmpty();
    }

    /** The tests of a JVM share one product, and which of them meet there changes from run to run. */
    @Test
    @DisplayName("两个测试不登记同一个案号")
    void numbersOfOneTest() {
        Pattern registered = Pattern.compile("\\bregisters?\\((?:[\\w.()]+, )?\"([^\"]+)\"");
        Map<String, Set<Path>> by = new TreeMap<>();
        files(ROOT.resolve("standalone/src/test"), "java")
                .forEach(file -> registered
                        .matcher(read(file))
                        .results()
                        .forEach(found -> by.computeIfAbsent(found.group(1), number -> new TreeSet<>())
                                .add(file)));
        assertThat(by).hasSizeGreaterThan(20);
        assertThat(by.entrySet().stream().filter(number -> number.getValue().size() > 1))
                .isEmpty();
    }

    static Stream<Path> sources(String folder) {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve(folder))
                .filter(Files::exists)
                .flatMap(module -> files(module, "java"));
    }

    private static Stream<Path> files(Path folder, String... kinds) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(file ->
                            Stream.of(kinds).anyMatch(kind -> file.toString().endsWith("." + kind)))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
