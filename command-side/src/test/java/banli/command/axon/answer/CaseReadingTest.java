package banli.command.axon.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banli.command.axon.House;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.query.deadline.SupposeExtension;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.proposal.Raised;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("谁可阅案：由命令侧回答的问题")
class CaseReadingTest {
    private static final CaseId CASE = HandledCase.CASE;
    private static final LocalDate RECEIVED = LocalDate.of(2021, 9, 28);

    private final House house = House.staffed();
    private final RehearseActsHandler rehearsing = new RehearseActsHandler(house.directory, house.cases, house.clock());
    private final SupposeHandler supposing = new SupposeHandler(house.directory, house.cases, house.clock());

    @BeforeEach
    void aConfidentialCase() {
        house.on(RECEIVED);
        house.by("wu", Office.REGISTRY, new EnterProposer("zhu-fang", "朱芳", Body.CPPCC, null, null, true));
        house.by("wu", Office.REGISTRY, HandledCase.registration(Raised.BETWEEN_SESSIONS, RECEIVED, "zhu-fang"));
    }

    @Test
    @DisplayName("保密案件：办公室和审计可问，管理员与不经办的人不可")
    void aConfidentialCaseIsForThoseInItsHandling() {
        assertThat(rehearsing
                        .answer(new RehearseActs(CASE), as("wu", Office.REGISTRY))
                        .acts())
                .isNotEmpty();
        assertThat(rehearsing
                        .answer(new RehearseActs(CASE), as("zheng", Office.AUDITOR))
                        .acts())
                .isEmpty();
        QueryExecutionException refused = catchThrowableOfType(
                QueryExecutionException.class, () -> rehearsing.answer(new RehearseActs(CASE), as("li", Office.ADMIN)));
        Refused told = (Refused) refused.getDetails().orElseThrow();
        assertThat(told.code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(supposing
                        .answer(new SupposeExtension(List.of(CASE), 5), as("li", Office.ADMIN))
                        .deadlines())
                .isZero();
    }

    private static MetaData as(String person, Office office) {
        return MetaData.from(House.meta(person, office));
    }
}
