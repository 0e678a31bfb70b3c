package banli.standalone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

@DisplayName("说明文档里写的命令都能照着打")
class ManualCommandsTest {
    private static final Path HOME = Path.of("..");
    private static final Pattern COMMAND = Pattern.compile("(?:\\./banli|\\bstandalone) +([a-z][^#|&;()<>`]*)");
    private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    /** What the launcher does by itself. */
    private static final Set<String> LAUNCHERS = Set.of("test", "dev", "bench", "format", "docs", "screens", "help");

    private static final List<CommandLine> LINES =
            List.of(new CommandLine(banli.standalone.Main.class), new CommandLine(banli.proof.cli.Main.class));

    @TestFactory
    @DisplayName("每一页")
    Stream<DynamicTest> everyPage() throws IOException {
        return Stream.of(HOME, HOME.resolve("docs"), HOME.resolve("docs/runbook"))
                .flatMap(ManualCommandsTest::pages)
                .map(page -> DynamicTest.dynamicTest(
                        HOME.relativize(page).toString(),
                        () -> assertThat(wrong(Files.readString(page))).isEmpty()));
    }

    @Test
    @DisplayName("少了必填的、没有的选项、没有的命令，看得出来")
    void mistakesAreSeen() {
        assertThat(wrong("```sh\n./banli restore --from a --data b && ./banli board --nowhere\n```\n`./banli fly`"))
                .hasSize(3);
        assertThat(wrong("```sh\nx standalone backup --to b   # ./banli fly\n```\n`./banli restore`"))
                .isEmpty();
    }

    /** In a block a command stands whole; within a sentence it may be named only. */
    private static List<String> wrong(String text) {
        List<String> wrong = new ArrayList<>();
        String[] parts = text.replace("\\\n", " ").split("```", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean block = i % 2 == 1;
            Stream<String> lines = block
                    ? parts[i].lines().map(line -> line.replaceFirst("\\s#.*", ""))
                    : INLINE.matcher(parts[i]).results().map(inline -> inline.group(1));
            lines.flatMap(line -> COMMAND.matcher(line).results().map(each -> each.group(1)))
                    .forEach(command -> refused(command, block).ifPresent(wrong::add));
        }
        return wrong;
    }

    private static Optional<String> refused(String command, boolean whole) {
        String[] words = WORD.matcher(command)
                .results()
                .map(word -> word.group(word.group(1) == null ? 2 : 1))
                .toArray(String[]::new);
        if (LAUNCHERS.contains(words[0])) {
            return Optional.empty();
        }
        try {
            LINES.get(LINES.getFirst().getSubcommands().containsKey(words[0]) ? 0 : 1)
                    .parseArgs(words);
            return Optional.empty();
        } catch (ParameterException refused) {
            return whole || !(refused instanceof MissingParameterException)
                    ? Optional.of(command + ": " + refused.getMessage())
                    : Optional.empty();
        }
    }

    private static Stream<Path> pages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
