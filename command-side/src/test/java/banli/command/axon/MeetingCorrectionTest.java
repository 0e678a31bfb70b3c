package banli.command.axon;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.answer.HandledCase;
import banli.language.command.MeetingCommand.AddPaper;
import banli.language.command.MeetingCommand.CorrectMeeting;
import banli.language.command.MeetingCommand.RecordMeeting;
import banli.language.command.MeetingCommand.ReportDecision;
import banli.language.event.MeetingEvent.MeetingCorrected;
import banli.language.event.SupervisionEvent.DiscussedAtMeeting;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import banli.language.word.meeting.MeetingDecision;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.person.ContactDetails;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("会议记错了（Axon）")
class MeetingCorrectionTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);
    private static final String STREAM = "meeting:2021-1";
    private static final CaseId CASE = HandledCase.CASE;
    private static final List<CaseId> NONE = List.of();

    private final House house = HandledCase.accepted("zhu-fang", new ContactDetails("13900001111", null, null)).house;

    @BeforeEach
    void recorded() {
        house.by(
                "wu",
                Office.REGISTRY,
                new RecordMeeting(
                        "2021-1",
                        MeetingKind.SPECIAL,
                        DAY,
                        null,
                        "chen",
                        List.of("zhou"),
                        List.of(CASE),
                        "研究自助终端",
                        List.of(decision("更换终端", null), decision("开展培训", null)),
                        null));
    }

    @Test
    @DisplayName("更正以后会议照新的读，案件跟着改记；误列的案件记上没有研究过；再列上又记上")
    void casesFollow() {
        Map<String, String> meta = House.meta("wu", Office.REGISTRY);
        CorrectMeeting about = correction(DAY, List.of(CASE), List.of(decision("更换终端", CASE), decision("培训", null)));
        Recorded first = house.send(about, meta);
        assertThat(house.facts(STREAM).getLast().getPayload()).isInstanceOf(MeetingCorrected.class);
        assertThat(lastOfCase())
                .isEqualTo(new DiscussedAtMeeting("2021-1", MeetingKind.SPECIAL, List.of("更换终端"), null, DAY));
        int facts = house.facts(CASE.value()).size();
        assertThat(house.send(about, meta)).isEqualTo(new Recorded(STREAM, first.sequence(), first.count(), true));
        assertThat(house.facts(CASE.value())).hasSize(facts);

        house.by("wu", Office.REGISTRY, correction(DAY, NONE, List.of(decision("更换终端", null), decision("培训", null))));
        assertThat(lastOfCase()).isEqualTo(new DiscussedAtMeeting("2021-1", MeetingKind.SPECIAL, List.of(), true, DAY));
        house.by("wu", Office.REGISTRY, about);
        assertThat(lastOfCase())
                .isEqualTo(new DiscussedAtMeeting("2021-1", MeetingKind.SPECIAL, List.of("更换终端"), null, DAY));
    }

    @Test
    @DisplayName("案件不在案、早于收件、将来：说明缘由，会议和案件都不改")
    void nothingIsHalfCorrected() {
        int facts = house.facts(CASE.value()).size();
        List<MeetingDecision> two = List.of(decision("更换终端", null), decision("开展培训", null));
        refused(correction(DAY.minusDays(1), List.of(CASE), two), "not-before-receipt");
        refused(correction(DAY.plusDays(1), List.of(CASE), two), "not-in-future");
        refused(correction(DAY, List.of(CASE, new CaseId("nowhere-1")), two), "known-case");
        refused(correction(DAY, List.of(CASE), two), "meeting-changes");
        refused(correction(DAY, List.of(CASE), two.subList(0, 1)), "decisions-stand");
        assertThat(house.refused(correction(DAY, NONE, two), "sun", Office.SECTION)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        assertThat(house.facts(CASE.value())).hasSize(facts);
        assertThat(house.facts(STREAM)).hasSize(1);
    }

    @Test
    @DisplayName("已报告办结的保持原样，也不早于会议；待办的可改、可划去，划去的不再报告")
    void whatIsDoneStays() {
        house.by("sun", Office.SECTION, new ReportDecision("2021-1", 1, "已更换", DAY));
        refused(correction(DAY, NONE, List.of(decision("换掉终端", null), decision("开展培训", null))), "decisions-stand");
        refused(correction(DAY, NONE, List.of(decision("更换终端", null), decision("开展培训", null)), 1), "decisions-stand");
        house.by(
                "wu",
                Office.REGISTRY,
                correction(DAY, NONE, List.of(decision("更换终端", null), decision("开展培训", null)), 2));
        Refused again = house.refused(new ReportDecision("2021-1", 2, "已培训", DAY), "sun", Office.SECTION);
        assertRules(again, "decision-open");
        assertThat(house.refused(
                                correction(DAY, NONE, List.of(decision("更换终端", null), decision("开展培训", null)), 3),
                                "wu",
                                Office.REGISTRY)
                        .fields())
                .extracting("field")
                .containsExactly("struck");
    }

    @Test
    @DisplayName("材料由办公室添加，同一份只一次；更正会议时材料照旧")
    void papersAreKept() {
        Attachment paper = new Attachment("纪要.pdf", "application/pdf", 3, "a".repeat(64));
        house.by("wu", Office.REGISTRY, new AddPaper("2021-1", paper));
        assertRules(house.refused(new AddPaper("2021-1", paper), "wu", Office.REGISTRY), "paper-once");
        assertRules(house.refused(new AddPaper("2021-2", paper), "wu", Office.REGISTRY), "meeting-on-record");
        assertThat(house.refused(new AddPaper("2021-1", paper), "zhou", Office.DEPUTY_LEADER)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        house.by("wu", Office.REGISTRY, correction(DAY, NONE, List.of(decision("甲", null), decision("乙", null))));
        assertThat(((MeetingCorrected) house.facts(STREAM).getLast().getPayload())
                        .anew()
                        .papers())
                .containsExactly(paper);
    }

    private Object lastOfCase() {
        return house.facts(CASE.value()).getLast().getPayload();
    }

    private void refused(CorrectMeeting act, String rule) {
        assertRules(house.refused(act, "wu", Office.REGISTRY), rule);
    }

    private static MeetingDecision decision(String text, CaseId about) {
        return new MeetingDecision(text, "sun", DAY.plusDays(20), about);
    }

    private static CorrectMeeting correction(
            LocalDate day, List<CaseId> cases, List<MeetingDecision> decisions, Integer... struck) {
        return new CorrectMeeting(
                "2021-1",
                MeetingKind.SPECIAL,
                day,
                null,
                "chen",
                List.of("zhou"),
                cases,
                "研究自助终端",
                decisions,
                List.of(struck),
                null,
                "记录有误");
    }
}
