package banli.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("演示账本的两年：会议、听取汇报、调研、承诺和试行的规定")
class YearAsLivedTest {
    private static final List<String> KEY_CASES =
            List.of("district-congress-6-7-0017", "district-cppcc-6-5-21-168", "district-cppcc-6-5-21-084");

    private final LoadedRegister register = LoadedRegister.get();

    @Test
    @DisplayName("2021年的班子会议记在三件重点督办件里，决定都已办结，编造之处有标明，算作补录")
    void theLeadersMet() {
        JsonNode meeting = register.ask("/api/meetings/2021-1");
        assertThat(meeting.path("kind").stringValue()).isEqualTo("LEADERS");
        assertThat(texts(meeting.path("cases"))).containsExactlyElementsOf(KEY_CASES);
        assertThat(meeting.path("madeUp").booleanValue()).isTrue();
        assertThat(meeting.path("decisions").size()).isEqualTo(5);
        assertThat(meeting.path("decisions"))
                .allSatisfy(one -> assertThat(one.path("doneOn").isNull()).isFalse());
        for (String key : KEY_CASES) {
            JsonNode file = register.ask("/api/cases/" + key);
            assertThat(file.path("meetings").get(0).path("meeting").stringValue())
                    .isEqualTo("2021-1");
            assertThat(file.path("hearings").size()).isEqualTo(3);
        }
        register.ask("/api/trail?what=meeting-held&size=100").path("entries").forEach(entry -> {
            if (entry.path("sentence").path("zh").stringValue().contains("2021-1")) {
                assertThat(entry.path("historical").booleanValue()).isTrue();
                assertThat(entry.path("madeUp").isEmpty()).isFalse();
            }
        });
    }

    @Test
    @DisplayName("主要领导亲自跟踪调查两件提案；实事项目的三个数字是承诺的进展，与公开的总结一字不差")
    void theChiefWentAndTheNumbersAreProgress() throws IOException {
        for (String key : KEY_CASES.subList(1, 3)) {
            JsonNode went = register.ask("/api/cases/" + key).path("investigations");
            assertThat(texts(went.get(0).path("ourPeople"))).containsExactly("chief");
        }
        String published;
        try (var in = getClass().getResourceAsStream("/banli/summary-2021.txt")) {
            published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> said = new ArrayList<>();
        register.ask("/api/cases/" + KEY_CASES.getFirst()).path("progress").forEach(one -> {
            if (one.path("commitment").asInt(0) == 1) {
                said.add(one.path("text").stringValue());
            }
        });
        assertThat(said).hasSize(3).anyMatch(text -> text.contains("254"));
        assertThat(published).contains(said);
    }

    @Test
    @DisplayName("今年：试行的规定、会议待办的事项、到期应听取的汇报、等主要领导同意的更正")
    void theRunningYearHasSomethingForEachOffice() {
        JsonNode policies = register.ask("/api/policies").path("policies");
        JsonNode trial = policies.valueStream()
                .filter(one ->
                        one.path("document").path("version").stringValue("").equals("shanghai-trial"))
                .findFirst()
                .orElseThrow();
        for (String part : List.of("escalation", "telling", "reportRhythm")) {
            assertThat(trial.path("document").path(part).isObject()).as(part).isTrue();
        }
        List<String> owners = new ArrayList<>();
        register.ask("/api/decisions?open=true")
                .path("decisions")
                .forEach(one -> owners.add(one.path("owner").stringValue()));
        assertThat(owners).contains("section", "deputy", "registry", "deputy2");
        int year = register.application().today().getYear();
        JsonNode rows = register.ask("/api/cases?size=100&year=" + year).path("cases");
        String corrected = idOf(rows, "112");
        assertThat(register.ask("/api/cases/" + corrected)
                        .path("correctionsAsked")
                        .size())
                .isOne();
        assertThat(register.ask("/api/cases/" + idOf(rows, "104"))
                        .path("investigations")
                        .size())
                .isOne();
    }

    private static String idOf(JsonNode rows, String number) {
        return rows.valueStream()
                .filter(row -> row.path("number").stringValue().endsWith("-" + number))
                .findFirst()
                .orElseThrow()
                .path("case")
                .stringValue();
    }

    private static List<String> texts(JsonNode all) {
        return all.valueStream().map(JsonNode::stringValue).toList();
    }
}
