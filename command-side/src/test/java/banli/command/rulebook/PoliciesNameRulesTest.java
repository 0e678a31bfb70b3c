package banli.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.act.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("规则文件所指的规则")
class PoliciesNameRulesTest {
    private static final Pattern RULES = Pattern.compile("\"rules\"\\s*:\\s*\\[([^\\]]*)\\]");
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

    @Test
    @DisplayName("各地规则文件只放宽确有其名、且可由文件决定的规则")
    void policiesBindOnlyRulesThatTheyMay() throws IOException {
        Set<String> byPolicy = Arrays.stream(Rule.values())
                .filter(Rule::byPolicy)
                .map(Rule::id)
                .collect(Collectors.toSet());
        List<Path> documents;
        try (Stream<Path> files = Files.list(Path.of("../policies"))) {
            documents = files.filter(file -> file.toString().endsWith(".json")).toList();
        }
        assertThat(documents).isNotEmpty();
        for (Path document : documents) {
            List<String> named = RULES.matcher(Files.readString(document))
                    .results()
                    .flatMap(list -> NAME.matcher(list.group(1)).results())
                    .map(name -> name.group(1))
                    .toList();
            assertThat(byPolicy).as(document.getFileName().toString()).containsAll(named);
        }
    }
}
