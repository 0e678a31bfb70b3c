package banli.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.record.CasesOnRecord;
import banli.language.word.CaseId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("期限：决定的一侧与屏幕的一侧")
class DeadlinesOfBothSidesTest {
    private final LoadedRegister register = LoadedRegister.get();

    @Test
    @DisplayName("每件案件未完成的期限，两侧所知相同；每个算出的期限都说得出逐日的计算，最后一天就是期限")
    void bothSidesKnowTheSame() {
        CasesOnRecord decided = register.application.context().getBean(CasesOnRecord.class);
        List<String> cases = register.ask("/api/cases?size=1000")
                .path("cases")
                .valueStream()
                .map(row -> row.path("case").stringValue())
                .toList();
        assertThat(cases).hasSizeGreaterThan(28);
        for (String id : cases) {
            List<String> open = decided.read(new CaseId(id)).deadlines().open().stream()
                    .map(one -> one.kind() + " " + one.dueOn() + " " + one.of() + " " + one.commitment())
                    .toList();
            List<JsonNode> explained = register.ask("/api/cases/" + id + "/deadlines")
                    .path("deadlines")
                    .valueStream()
                    .toList();
            assertThat(explained.stream()
                            .map(one -> one.path("deadline"))
                            .filter(one -> one.path("open").asBoolean())
                            .map(one -> text(one, "kind") + " " + text(one, "dueOn") + " " + text(one, "about") + " "
                                    + text(one, "commitment")))
                    .as(id)
                    .containsExactlyInAnyOrderElementsOf(open);
            assertThat(explained.stream().flatMap(DeadlinesOfBothSidesTest::counted))
                    .as(id)
                    .allSatisfy(step -> {
                        assertThat(step.path("unknownCalendar").asBoolean()).isFalse();
                        JsonNode days = step.path("days");
                        assertThat(text(days.path(days.size() - 1), "day")).isEqualTo(text(step.path("step"), "dueOn"));
                    });
        }
    }

    private static Stream<JsonNode> counted(JsonNode explained) {
        return explained
                .path("steps")
                .valueStream()
                .filter(step -> step.path("step").path("reckoning").isObject());
    }

    private static String text(JsonNode of, String name) {
        return of.path(name).isMissingNode() || of.path(name).isNull()
                ? "null"
                : of.path(name).asString();
    }
}
