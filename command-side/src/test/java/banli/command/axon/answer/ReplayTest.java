package banli.command.axon.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.command.axon.House;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.query.policy.CasesReplayed;
import banli.language.query.policy.ListPolicyFiles;
import banli.language.query.policy.ReplayCases;
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

@DisplayName("换规则重演的答复（Axon）")
class ReplayTest {
    private static final CaseId CASE = HandledCase.CASE;
    private static final LocalDate RECEIVED = LocalDate.of(2021, 9, 28);
    private static final MetaData AUDITOR = MetaData.from(House.meta("zheng", Office.AUDITOR));

    private final House house = House.staffed();
    private final ReplayHandler replaying = new ReplayHandler(house.directory, house.cases, house.clock());

    @BeforeEach
    void registered() {
        house.on(RECEIVED);
        house.by("wu", Office.REGISTRY, new EnterProposer("zhu-fang", "朱芳", Body.CPPCC, null, null, false));
        house.by("wu", Office.REGISTRY, HandledCase.registration(Raised.BETWEEN_SESSIONS, RECEIVED, "zhu-fang"));
    }

    @Test
    @DisplayName("随程序提供的规则由文件列出；重演一件不重复，没有的案件略去，账本不添一字")
    void aFileIsEnough() {
        int before = house.facts(CASE.value()).size();
        assertThat(replaying.answer(new ListPolicyFiles(), AUDITOR).files())
                .extracting(file -> file.name())
                .contains("shanghai", "shanghai-2015", "beijing", "fujian", "qingdao");
        for (var file : replaying.answer(new ListPolicyFiles(), AUDITOR).files()) {
            CasesReplayed replayed = replaying.answer(
                    new ReplayCases(List.of(CASE, CASE, new CaseId("no-such-case")), file.name()), AUDITOR);
            assertThat(replayed.version()).isEqualTo(file.document().version());
            assertThat(replayed.cases()).hasSize(1);
        }
        assertThat(house.facts(CASE.value())).hasSize(before);
    }

    @Test
    @DisplayName("没有的规则说没有；没有此项职务的、冒用职务的不答")
    void whoMayNot() {
        assertThatThrownBy(() -> replaying.answer(new ReplayCases(List.of(CASE), "../secret"), AUDITOR))
                .isInstanceOfSatisfying(
                        QueryExecutionException.class,
                        refusal -> assertThat(((Refused) refusal.getDetails().orElseThrow()).fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.field()).isEqualTo("policy")));
        ReplayCases asked = new ReplayCases(List.of(CASE), "shanghai-2015");
        for (MetaData caller : List.of(
                MetaData.from(House.meta("zheng", Office.SUPERVISOR)),
                MetaData.from(House.meta("nobody", Office.AUDITOR)),
                MetaData.from(House.meta("li", Office.ADMIN)))) {
            assertThatThrownBy(() -> replaying.answer(asked, caller)).isInstanceOf(QueryExecutionException.class);
        }
    }
}
