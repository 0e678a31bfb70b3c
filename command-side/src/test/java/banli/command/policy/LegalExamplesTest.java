package banli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("期限举例")
class LegalExamplesTest {
    @TestFactory
    @DisplayName("各地规则的每个例子都算得对")
    Stream<DynamicTest> everyExampleHolds() throws Exception {
        try (InputStream file = getClass().getResourceAsStream("legal-examples.json")) {
            JsonNode examples = JsonMapper.shared().readTree(file);
            return StreamSupport.stream(examples.spliterator(), false)
                    .map(example -> DynamicTest.dynamicTest(example.get("zh").asString(), () -> holds(example)));
        }
    }

    private static void holds(JsonNode example) {
        LocalDate start = LocalDate.parse(example.get("start").asString());
        DeadlineKind kind = DeadlineKind.valueOf(example.get("kind").asString());
        UnitRole role = kind == DeadlineKind.OPINION ? UnitRole.ASSIST : UnitRole.LEAD;
        Optional<Deadline> deadline = Policies.bookOf(example.get("policy").asString())
                .inForce(start, start)
                .orElseThrow()
                .deadline(kind, start, CaseKind.PROPOSAL, role);
        if (example.get("due").isNull()) {
            assertThat(deadline).isEmpty();
            return;
        }
        Deadline due = deadline.orElseThrow();
        assertThat(due.dueOn()).isEqualTo(example.get("due").asString());
        assertThat(due.warnFrom()).isBetween(start, due.dueOn());
        assertThat(due.reckoning().start()).isEqualTo(start);
        assertThat(due.reckoning().provisional()).isFalse();
        int counted = example.has("counted") ? example.get("counted").asInt() : 0;
        assertThat(due.reckoning().counted()).hasSize(counted);
    }
}
