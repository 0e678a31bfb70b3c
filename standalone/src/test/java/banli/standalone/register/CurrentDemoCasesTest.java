package banli.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("演示账本的在办案件")
class CurrentDemoCasesTest {
    private final LoadedRegister register = LoadedRegister.get();

    @Test
    @DisplayName("看板上每个数、每个阶段都有案件可办，每个职务都有待办")
    void everyCountLaneAndInTrayHasACase() {
        JsonNode board = register.ask("/api/board");
        assertThat(board.path("counts"))
                .filteredOn(count -> !count.path("id").stringValue("").equals("replied-this-week"))
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.path("value").intValue()).isPositive());
        assertThat(board.path("lanes"))
                .isNotEmpty()
                .allSatisfy(lane -> assertThat(lane.path("cases")).isNotEmpty());
        assertThat(board.path("inTrays")
                        .valueStream()
                        .map(tray -> tray.path("office").stringValue("")
                                + tray.path("label").path("zh").stringValue("")))
                .as("审核签字 of a reply and of a later answer is one line")
                .doesNotHaveDuplicates();
        Set<String> waiting = new HashSet<>();
        running().forEach(one -> waiting.add(one.path("waitsFor").path("office").stringValue("")));
        assertThat(waiting).contains("REGISTRY", "SECTION", "DEPUTY_LEADER", "CHIEF_LEADER");
    }

    @Test
    @DisplayName("都属于当年，全部标为拟，不进入2021年的数字")
    void allOfTheRunningYearAndMadeUp() {
        assertThat(register.ask("/api/cases?year=2021&size=100").path("total").intValue())
                .isEqualTo(28);
        assertThat(running())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("madeUp").toString()).contains("*"));
    }

    @Test
    @DisplayName("有一件两人联名的答复待签发，其登记经申请、另一人同意更正过")
    void aJointReplyWaitsForIssueAndACorrectionWasAgreed() {
        JsonNode joint = running()
                .valueStream()
                .filter(one -> one.path("stage").stringValue("").equals("SIGNED"))
                .filter(one -> one.path("coSigners").size() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(register.ask("/api/trail?size=100&case="
                                + joint.path("caseId").stringValue(""))
                        .path("entries")
                        .valueStream()
                        .map(entry -> entry.path("type").stringValue("")))
                .contains("correction-asked", "record-corrected");
    }

    private JsonNode running() {
        int year = register.application.today().getYear();
        return register.ask("/api/cases?size=100&year=" + year).path("cases");
    }
}
