package banli.command.axon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.House;
import banli.language.act.Act;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.word.Body;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("提交的是答复还是会办意见，看主办还是会办")
class CalledByRoleTest {
    private static final LocalDate RECEIVED = LocalDate.of(2021, 9, 28);

    private final House house = House.staffed();
    private final RehearseActsHandler rehearsing = new RehearseActsHandler(house.directory, house.cases, house.clock());

    @ParameterizedTest
    @CsvSource({"LEAD, 提交答复稿", "ASSIST, 提交会办意见稿"})
    @DisplayName("主办的提交答复稿，会办的提交会办意见稿")
    void whatIsHandedIn(UnitRole role, String called) {
        house.on(RECEIVED);
        house.admin(new EnterUnit("bureau", "区民政局", UnitKind.BUREAU, null, null, null));
        house.by("wu", Office.REGISTRY, new EnterProposer("zhu-fang", "朱芳", Body.CPPCC, null, null, false));
        house.by("wu", Office.REGISTRY, HandledCase.registration(Raised.BETWEEN_SESSIONS, RECEIVED, "zhu-fang", role));
        assertThat(rehearsing
                        .answer(new RehearseActs(HandledCase.CASE), MetaData.from(House.meta("sun", Office.SECTION)))
                        .acts())
                .filteredOn(act -> act.act().equals(Act.SUBMIT_REPLY.id()))
                .extracting(ActRehearsed::name)
                .singleElement()
                .satisfies(name -> assertThat(name.zh()).isEqualTo(called));
    }
}
