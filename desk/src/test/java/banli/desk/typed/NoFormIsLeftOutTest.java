package banli.desk.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("没有漏掉的表单")
class NoFormIsLeftOutTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("(?s)<(?:input|textarea|select)([^>]*)>");
    private static final Pattern NAME = Pattern.compile("(?:^|\\s)(?:th:)?name=\"([^\"]+)\"");

    /**
     * Where nobody is logged in to whom a draft could belong; a choice of hours, or of a token, that is a click or two to make again; and a sheet, which
     * whoever brings it has, and which is kept once it was looked at.
     */
    private static final Set<String> NOT_KEPT =
            Set.of("feedbackform.html", "told.html", "import.html", "inboundone.html", "tokens.html");

    /** What these keep is which list one came from, which views one named, and what one unfolded. */
    private static final Set<String> KEEP_NO_TEXT = Set.of("list.js", "origin.js", "fold.js");

    @Test
    @DisplayName("凡要填两项以上的表单，除了证明身份的，都边填边存，旁边写明，可重新填写；页面不把所填的放进浏览器")
    void everyFormOfMoreThanOneField() throws IOException {
        List<String> wrong = templates()
                .filter(file -> !NOT_KEPT.contains(file.getFileName().toString()))
                .flatMap(file -> FORM.matcher(read(file))
                        .results()
                        .filter(form -> form.group(1).contains("method=\"post\""))
                        .filter(form -> asks(form.group(2)) && !isKept(form))
                        .map(form -> file.getFileName() + ": " + form.group(1).strip()))
                .toList();

        assertThat(wrong).isEmpty();
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/static/js"))) {
            assertThat(scripts.filter(script ->
                                    !KEEP_NO_TEXT.contains(script.getFileName().toString()))
                            .filter(script -> read(script).matches("(?s).*(session|local)Storage.*")))
                    .isEmpty();
        }
    }

    /** The form of all acts asks by its parts; whoever proves who they are has nothing to come back to. */
    private static boolean asks(String inside) {
        if (inside.contains("formparts :: part")) {
            return true;
        }
        List<String> fields =
                FIELD.matcher(inside).results().map(field -> field.group(1)).toList();
        Set<String> names = fields.stream()
                .filter(field -> !field.contains("type=\"hidden\"") && !field.contains("type=\"file\""))
                .flatMap(field -> NAME.matcher(field).results().map(name -> name.group(1)))
                .collect(Collectors.toSet());
        boolean proves = fields.stream()
                .anyMatch(field -> field.contains("type=\"password\"") || field.contains("one-time-code"));
        return names.size() > 1 && !proves;
    }

    private static boolean isKept(MatchResult form) {
        return form.group(1).contains("data-typed")
                && form.group(2).contains("typed :: form")
                && form.group(2).contains("typed :: beside");
    }

    private static Stream<Path> templates() throws IOException {
        try (Stream<Path> all = Files.list(TEMPLATES)) {
            return all.toList().stream();
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
