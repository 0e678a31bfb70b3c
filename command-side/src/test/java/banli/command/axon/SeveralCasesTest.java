package banli.command.axon;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.answer.HandledCase;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.command.IntakeCommand.ProposeRouting;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.SupervisionCommand.HearReport;
import banli.language.command.SupervisionCommand.RecordInvestigation;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.SupervisionEvent.InvestigationRecorded;
import banli.language.event.SupervisionEvent.ReportHeard;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import banli.language.word.Session;
import banli.language.word.person.ContactDetails;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一事数案（Axon）")
class SeveralCasesTest {
    private static final CaseId HERE = HandledCase.CASE;
    private static final CaseNumber NUMBER = new CaseNumber(new Session(Level.DISTRICT, Body.CPPCC, 6, 5), "21-084");
    private static final CaseId THERE = CaseId.of(NUMBER);

    private final House house = HandledCase.accepted("zhu-fang", new ContactDetails("13900001111", null, null)).house;

    @Test
    @DisplayName("听取汇报一次，各案都有；同一键重复提交，仍是一次")
    void aReportIsHeardInEachCase() {
        another();
        HearReport heard = new HearReport(HERE, "抓紧落实", List.of(THERE), null);
        Map<String, String> meta = House.meta("chen", Office.CHIEF_LEADER);
        Recorded first = house.send(heard, meta);
        assertThat(last(HERE)).isEqualTo(new ReportHeard("抓紧落实", List.of(THERE), LocalDate.of(2021, 3, 8)));
        assertThat(last(THERE)).isEqualTo(new ReportHeard("抓紧落实", List.of(HERE), LocalDate.of(2021, 3, 8)));
        int here = house.facts(HERE.value()).size();
        int there = house.facts(THERE.value()).size();
        assertThat(house.send(heard, meta).repeated()).isTrue();
        assertThat(first.sequence()).isEqualTo(here - 1);
        assertThat(house.facts(HERE.value())).hasSize(here);
        assertThat(house.facts(THERE.value())).hasSize(there);
    }

    @Test
    @DisplayName("有一案不能记，都不记，并说明是哪一案")
    void allOrNone() {
        another();
        int here = house.facts(HERE.value()).size();
        RecordInvestigation both =
                new RecordInvestigation(HERE, "服务站", List.of("zhou"), "终端在二楼", null, List.of(THERE), null);
        Refused refused = house.refused(both, "zhou", Office.DEPUTY_LEADER);
        assertRules(refused, "led-section");
        assertThat(refused.rules().getFirst().missing().zh()).startsWith("第21-084号：");
        assertThat(refused.rules().getFirst().missing().en()).startsWith("No. 21-084: ");
        assertThat(house.facts(HERE.value())).hasSize(here);
        assertThat(house.facts(THERE.value())).hasSize(1);

        house.by("chen", Office.CHIEF_LEADER, both);
        assertThat(last(HERE)).isInstanceOf(InvestigationRecorded.class);
        assertThat(last(THERE)).isInstanceOf(InvestigationRecorded.class);
        assertThat(house.facts(HERE.value()).getLast().getMetaData().get("actor"))
                .isEqualTo("chen");
    }

    @Test
    @DisplayName("一次联系涉及两案，各记各的阶段；另一案不能记的，都不记")
    void oneTalkIsAContactInEachCase() {
        another();
        RecordContact talk = new RecordContact(
                HERE,
                Phase.BEFORE,
                Channel.VISIT,
                "服务站",
                List.of("sun"),
                List.of("zhu-fang"),
                "一并听取了两件提案的意见",
                null,
                null,
                List.of(THERE),
                null);
        int here = house.facts(HERE.value()).size();
        assertRules(house.refused(talk, "sun", Office.SECTION), "own-section");
        assertThat(house.facts(HERE.value())).hasSize(here);

        handled();
        house.by("sun", Office.SECTION, talk);
        assertThat(last(HERE)).isInstanceOfSatisfying(ContactRecorded.class, it -> {
            assertThat(it.phase()).isEqualTo(Phase.BEFORE);
            assertThat(it.heldWith()).containsExactly(THERE);
        });
        assertThat(last(THERE)).isInstanceOfSatisfying(ContactRecorded.class, it -> {
            assertThat(it.phase()).isEqualTo(Phase.DURING);
            assertThat(it.heldWith()).containsExactly(HERE);
        });
    }

    /** The other case in handling, its first contact made. */
    private void handled() {
        house.by(
                "wu",
                Office.REGISTRY,
                new ProposeRouting(THERE, UnitRole.LEAD, "elderly-care", "sun", null, "拟由养老科主办", null, null));
        house.by("chen", Office.CHIEF_LEADER, new ApproveRouting(THERE, null, null));
        house.by("wu", Office.REGISTRY, new AssignCase(THERE, null));
        house.by("sun", Office.SECTION, new AcceptCase(THERE, null));
        house.by(
                "sun",
                Office.SECTION,
                new RecordContact(
                        THERE,
                        Phase.BEFORE,
                        Channel.PHONE,
                        null,
                        List.of("sun"),
                        List.of("zhu-fang"),
                        "先通了电话",
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    @DisplayName("所提的案件不在案，什么也不记")
    void anUnknownCaseIsNone() {
        int here = house.facts(HERE.value()).size();
        HearReport heard = new HearReport(HERE, "抓紧落实", List.of(THERE), null);
        assertRules(house.refused(heard, "chen", Office.CHIEF_LEADER), "known-case");
        assertThat(house.facts(HERE.value())).hasSize(here);
    }

    private Object last(CaseId caseId) {
        return house.facts(caseId.value()).getLast().getPayload();
    }

    private void another() {
        house.by(
                "wu",
                Office.REGISTRY,
                new RegisterCase(
                        NUMBER,
                        CaseKind.PROPOSAL,
                        Raised.IN_SESSION,
                        2021,
                        UnitRole.LEAD,
                        null,
                        LocalDate.of(2021, 3, 8),
                        LocalDate.of(2021, 3, 8),
                        null,
                        null,
                        "关于发挥社会组织作用的提案",
                        "社会组织",
                        null,
                        List.of(new Item(1, "培育社会组织")),
                        new Signatory("zhu-fang", "朱芳"),
                        List.of(),
                        null,
                        true,
                        null,
                        null,
                        null));
    }
}
