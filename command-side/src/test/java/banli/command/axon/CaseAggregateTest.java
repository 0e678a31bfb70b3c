package banli.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.CaseCommand;
import banli.language.command.DeadlineCommand.RecordWhatFellDue;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.IntakeCommand.AnnulRegistration;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import banli.language.word.Session;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("案件在 Axon 上")
class CaseAggregateTest {
    private static final CaseNumber NUMBER = new CaseNumber(new Session(Level.DISTRICT, Body.CPPCC, 6, 5), "21-084");
    private static final CaseId CASE = CaseId.of(NUMBER);
    private static final LocalDate RECEIVED = LocalDate.of(2021, 3, 8);

    @Test
    @DisplayName("每个动作恰有一行处理")
    void everyCommandHasItsLine() {
        List<Class<?>> handled = Arrays.stream(CaseAggregate.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .toList();
        List<Class<?>> commands = Arrays.stream(CaseCommand.class.getPermittedSubclasses())
                .<Class<?>>flatMap(subject -> Stream.of(subject.getPermittedSubclasses()))
                .toList();
        assertThat(handled).containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    @DisplayName("同一幂等键重复提交，答复与第一次相同")
    void aRepeatedKeyIsAnsweredAsTheFirstTime() {
        House house = house();
        Map<String, String> meta = House.meta("wu", Office.REGISTRY);
        Recorded first = house.send(register("关于社会组织的建议"), meta);
        Recorded again = house.send(register("关于社会组织的建议"), meta);
        assertThat(first).isEqualTo(new Recorded(CASE.value(), 0, 1, false));
        assertThat(again).isEqualTo(new Recorded(CASE.value(), 0, 1, true));
        assertThat(house.facts(CASE.value())).hasSize(1);
    }

    @Test
    @DisplayName("同一幂等键用于另一内容，拒绝")
    void aKeyServesOneAct() {
        House house = house();
        Map<String, String> meta = House.meta("wu", Office.REGISTRY);
        house.send(register("关于社会组织的建议"), meta);
        assertThat(house.refused(register("另一案由"), meta).code()).isEqualTo(Refused.Code.CONFLICT);
    }

    @Test
    @DisplayName("未登记的案件，答复不存在")
    void anUnknownCaseIsUnknown() {
        assertThat(house().refused(new AssignCase(CASE, null), "wu", Office.REGISTRY)
                        .code())
                .isEqualTo(Refused.Code.UNKNOWN);
    }

    @Test
    @DisplayName("拒绝的理由全部传回，不留事实")
    void aRefusalRecordsNothing() {
        House house = house();
        house.by("wu", Office.REGISTRY, register("关于社会组织的建议"));
        Refused refused = house.refused(register("关于社会组织的建议"), "wu", Office.REGISTRY);
        House.assertRules(refused, "registered-once");
        assertThat(house.facts(CASE.value())).hasSize(1);
    }

    @Test
    @DisplayName("案中、人的名下有不认识的事实：不凭其余的作决定，说明缘由，什么也不记")
    void nothingIsDecidedOnFactsNotKnown() {
        House house = house();
        house.by("wu", Office.REGISTRY, register("关于社会组织的建议"));
        house.recordedByANewerProgram(CASE.value());
        Refused ofCase = house.refused(new AnnulRegistration(CASE, "案由抄错", null), "wu", Office.REGISTRY);
        assertThat(ofCase.code()).isEqualTo(Refused.Code.UNAVAILABLE);
        assertThat(ofCase.rules().getFirst().missing().zh()).contains("case-praised", "升级");
        assertThat(ofCase.rules().getFirst().missing().en()).contains("case-praised", "upgrade");
        assertThat(house.facts(CASE.value())).hasSize(2);

        house.recordedByANewerProgram("user:wu");
        Refused ofPerson = house.refused(new EnterUser("new", "新", null, null), "wu", Office.REGISTRY);
        assertThat(ofPerson.code()).isEqualTo(Refused.Code.UNAVAILABLE);
    }

    @Test
    @DisplayName("没有到期的，不记事实")
    void nothingDueIsNothingRecorded() {
        House house = house();
        house.by("wu", Office.REGISTRY, register("关于社会组织的建议"));
        Recorded none = house.system(new RecordWhatFellDue(CASE, null, null));
        assertThat(none.count()).isZero();
        assertThat(house.facts(CASE.value())).hasSize(1);
    }

    @Test
    @DisplayName("误登撤销后在同一条流上重新登记")
    void anAnnulledCaseIsRegisteredAgainOnItsStream() {
        House house = house();
        house.by("wu", Office.REGISTRY, register("案由抄错"));
        house.by("wu", Office.REGISTRY, new AnnulRegistration(CASE, "案由抄错", null));
        assertThat(house.by("wu", Office.REGISTRY, register("关于社会组织的建议")).sequence())
                .isEqualTo(2);
        assertThat(house.cases.read(CASE).intake().registered().title()).isEqualTo("关于社会组织的建议");
        assertThat(house.facts(CASE.value()).getFirst().getMetaData())
                .containsEntry(Meta.ACTOR, "wu")
                .containsEntry(Meta.OFFICE, "REGISTRY");
    }

    private static House house() {
        House house = House.staffed();
        house.on(RECEIVED);
        house.by("wu", Office.REGISTRY, new EnterProposer("gu-yintao", "顾崟涛", Body.CPPCC, null, null, false));
        return house;
    }

    private static RegisterCase register(String title) {
        return new RegisterCase(
                NUMBER,
                CaseKind.PROPOSAL,
                Raised.IN_SESSION,
                2021,
                UnitRole.LEAD,
                null,
                RECEIVED,
                RECEIVED,
                null,
                null,
                title,
                "社会组织",
                null,
                null,
                new Signatory("gu-yintao", "顾崟涛"),
                null,
                null,
                true,
                null,
                null,
                null);
    }
}
