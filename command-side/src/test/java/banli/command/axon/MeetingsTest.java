package banli.command.axon;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.answer.HandledCase;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.command.MeetingCommand.PassDecision;
import banli.language.command.MeetingCommand.RecordMeeting;
import banli.language.command.MeetingCommand.ReportDecision;
import banli.language.event.MeetingEvent.DecisionPassed;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.SupervisionEvent.DiscussedAtMeeting;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import banli.language.word.meeting.MeetingDecision;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.person.ContactDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("会议（Axon）")
class MeetingsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);
    private static final String STREAM = "meeting:2021-1";

    private final House house = HandledCase.accepted("zhu-fang", new ContactDetails("13900001111", null, null)).house;

    @Test
    @DisplayName("会议记在自己的流上，所议的案件各记一笔；同一键重复提交，仍是一次")
    void aMeetingIsRecordedInTheCasesItWasAbout() {
        Map<String, String> meta = House.meta("wu", Office.REGISTRY);
        Recorded first = house.send(meeting("2021-1", DAY, List.of(HandledCase.CASE), decision("sun")), meta);
        assertThat(first).isEqualTo(new Recorded(STREAM, 0, 1, false));
        assertThat(house.facts(STREAM).getLast().getPayload()).isInstanceOf(MeetingHeld.class);
        var inCase = house.facts(HandledCase.CASE.value()).getLast();
        assertThat(inCase.getPayload())
                .isEqualTo(new DiscussedAtMeeting("2021-1", MeetingKind.SPECIAL, List.of("月底前更换终端"), null, DAY));
        assertThat(inCase.getMetaData().get("actor")).isEqualTo("wu");
        int facts = house.facts(HandledCase.CASE.value()).size();
        assertThat(house.send(meeting("2021-1", DAY, List.of(HandledCase.CASE), decision("sun")), meta)
                        .repeated())
                .isTrue();
        assertThat(house.facts(HandledCase.CASE.value())).hasSize(facts);
    }

    @Test
    @DisplayName("案件不在案、日期在将来、早于收件、责任人没有职务、人员不在通讯录：说明缘由，什么也不记")
    void nothingIsHalfRecorded() {
        int facts = house.facts(HandledCase.CASE.value()).size();
        List<CaseId> both = List.of(HandledCase.CASE, new CaseId("nowhere-1"));
        refused(meeting("2021-1", DAY, both, decision("sun")), "known-case");
        refused(meeting("2021-1", DAY.plusDays(1), List.of(), decision("sun")), "not-in-future");
        refused(meeting("2021-1", DAY, List.of(), decision("zhu-fang")), "owner-in-office");
        refused(meeting("2021-1", DAY, List.of(), null, "nobody"), "known-person");
        Refused early =
                refused(meeting("2021-1", DAY.minusDays(1), List.of(HandledCase.CASE), null), "not-before-receipt");
        assertThat(early.rules().getFirst().missing().zh()).startsWith("第21-168号：");
        assertThat(house.facts(STREAM)).isEmpty();
        assertThat(house.facts(HandledCase.CASE.value())).hasSize(facts);
        assertThat(house.refused(meeting("3/2021", DAY, List.of(), null), "wu", Office.REGISTRY)
                        .code())
                .isEqualTo(Refused.Code.FIELD);
        assertThat(house.refused(meeting("2021-1", DAY, List.of(), null), "sun", Office.SECTION)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
    }

    @Test
    @DisplayName("决定的事项由责任人或办公室报告办结，只一次")
    void aDecisionIsReportedOnce() {
        house.by("wu", Office.REGISTRY, meeting("2021-1", DAY, List.of(), decision("sun")));
        refused(meeting("2021-1", DAY, List.of(), null), "meeting-once");
        ReportDecision done = new ReportDecision("2021-1", 1, "已更换", null);
        assertThat(house.refused(done, "zhou", Office.DEPUTY_LEADER).code()).isEqualTo(Refused.Code.OFFICE);
        refused(new ReportDecision("2021-1", 2, "已更换", null), "decision-on-record");
        refused(new ReportDecision("2021-9", 1, "已更换", null), "decision-on-record");
        house.by("sun", Office.SECTION, done);
        assertThat(house.facts(STREAM).getLast().getPayload()).isEqualTo(new DecisionReported("2021-1", 1, "已更换", DAY));
        refused(done, "decision-open");
    }

    @Test
    @DisplayName("未办结的决定交接给他人：由办公室，给任职的人；撤销最后一个职务以前须先交接")
    void aDecisionIsPassedOn() {
        house.give("tang", "唐", Office.SUPERVISOR, null);
        house.give("gu", "顾", Office.SUPERVISOR, null);
        house.by("wu", Office.REGISTRY, meeting("2021-1", DAY, List.of(), decision("tang")));
        RevokeOffice revoke = new RevokeOffice("tang", Office.SUPERVISOR, null, "调离");
        Refused refused = house.refused(revoke, "li", Office.ADMIN);
        assertRules(refused, "work-handed-over");
        assertThat(refused.rules().getFirst().missing().zh()).contains("会议决定1项", "交接");
        PassDecision pass = new PassDecision("2021-1", 1, "gu", "调离");
        assertThat(house.refused(pass, "tang", Office.SUPERVISOR).code()).isEqualTo(Refused.Code.OFFICE);
        refused(new PassDecision("2021-1", 2, "gu", "调离"), "decision-on-record");
        refused(new PassDecision("2021-1", 1, "zhu-fang", "调离"), "owner-in-office");
        assertThat(house.refused(new PassDecision("2021-1", 1, "tang", "调离"), "wu", Office.REGISTRY)
                        .code())
                .isEqualTo(Refused.Code.FIELD);
        house.by("wu", Office.REGISTRY, pass);
        assertThat(house.facts(STREAM).getLast().getPayload())
                .isEqualTo(new DecisionPassed("2021-1", 1, "tang", "gu", "调离"));
        house.admin(revoke);
        house.by("gu", Office.SUPERVISOR, new ReportDecision("2021-1", 1, "已更换", null));
        refused(new PassDecision("2021-1", 1, "wu", "调离"), "decision-open");
    }

    private Refused refused(Command act, String rule) {
        Refused refused = house.refused(act, "wu", Office.REGISTRY);
        assertRules(refused, rule);
        return refused;
    }

    private static List<MeetingDecision> decision(String owner) {
        return List.of(new MeetingDecision("月底前更换终端", owner, DAY.plusDays(20), HandledCase.CASE));
    }

    private static RecordMeeting meeting(
            String number, LocalDate day, List<CaseId> cases, List<MeetingDecision> decisions) {
        return meeting(number, day, cases, decisions, "zhou");
    }

    private static RecordMeeting meeting(
            String number, LocalDate day, List<CaseId> cases, List<MeetingDecision> decisions, String present) {
        return new RecordMeeting(
                number, MeetingKind.SPECIAL, day, "三楼会议室", "chen", List.of(present), cases, "研究自助终端", decisions, null);
    }
}
