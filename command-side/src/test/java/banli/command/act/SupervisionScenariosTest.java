package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.rulebook.Circumstances;
import banli.language.command.*;
import banli.language.command.ClosingCommand.*;
import banli.language.command.CommitmentCommand.*;
import banli.language.command.ContactCommand.*;
import banli.language.command.CorrectionCommand.*;
import banli.language.command.DeadlineCommand.*;
import banli.language.command.DisclosureCommand.*;
import banli.language.command.FeedbackCommand.*;
import banli.language.command.IntakeCommand.*;
import banli.language.command.OpinionCommand.*;
import banli.language.command.ReplyCommand.*;
import banli.language.command.SupervisionCommand.*;
import banli.language.event.*;
import banli.language.event.ClosingEvent.*;
import banli.language.event.CommitmentEvent.*;
import banli.language.event.ContactEvent.*;
import banli.language.event.CorrectionEvent.*;
import banli.language.event.DeadlineEvent.*;
import banli.language.event.DisclosureEvent.*;
import banli.language.event.FeedbackEvent.*;
import banli.language.event.IntakeEvent.*;
import banli.language.event.OpinionEvent.*;
import banli.language.event.ReplyEvent.*;
import banli.language.event.SupervisionEvent.*;
import banli.language.lifecycle.Stage;
import banli.language.word.Actor;
import banli.language.word.meeting.MeetingKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("督办")
class SupervisionScenariosTest {
    @Test
    @DisplayName("重点督办只列一次，可以解除")
    void keySupervisionIsDesignatedOnce() {
        DesignateKeySupervision key = new DesignateKeySupervision(CASE, "区长", "区级", null);
        given(aProposal()).when(supervisor(), key).records(KeySupervisionDesignated.class);
        given(aProposal().then(supervisor(), key)).when(supervisor(), key).refusedBy(NOT_TWICE);
        given(aProposal().then(supervisor(), key))
                .when(supervisor(), new LiftKeySupervision(CASE, "已办结", null))
                .records(KeySupervisionLifted.class);
        given(aProposal())
                .when(supervisor(), new LiftKeySupervision(CASE, "已办结", null))
                .refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("催办与答复催办")
    void aChaseIsAnsweredOnce() {
        ChaseCase chase = new ChaseCase(CASE, "请加快办理", null);
        AnswerChase answer = new AnswerChase(CASE, 1, "本周提交", null);
        assertThat(given(aProposal().accepted())
                        .when(supervisor(), chase)
                        .records(CaseChased.class)
                        .chase())
                .isEqualTo(1);
        Story chased = aProposal().accepted().then(registry(), chase);
        given(chased).when(handler(), answer).records(ChaseAnswered.class);
        given(chased.then(handler(), answer)).when(handler(), answer).refusedBy(NOT_TWICE);
        given(aProposal().accepted()).when(handler(), answer).refusedBy(ON_RECORD);
        given(aProposal().closed()).when(supervisor(), chase).refusedBy(STAGE_ALLOWS);
    }

    @Test
    @DisplayName("解除不早于列为重点督办，再列不早于解除，答复不早于催办")
    void tracksHaveTheirOrder() {
        Story key =
                aProposal().accepted().then(supervisor(), new DesignateKeySupervision(CASE, "区长", "区级", day(4, 10)));
        given(key)
                .when(supervisor(), new LiftKeySupervision(CASE, "已办结", day(4, 9)))
                .refusedBy(STEPS_IN_ORDER);
        Story lifted = key.then(supervisor(), new LiftKeySupervision(CASE, "已办结", day(4, 12)));
        given(lifted)
                .when(supervisor(), new DesignateKeySupervision(CASE, "区长", "区级", day(4, 11)))
                .refusedBy(STEPS_IN_ORDER);
        given(lifted)
                .when(supervisor(), new DesignateKeySupervision(CASE, "区长", "区级", day(4, 12)))
                .records(KeySupervisionDesignated.class);
        Story chased =
                key.then(supervisor(), new ChaseCase(CASE, "请加快办理", day(4, 13)), new ChaseCase(CASE, "再催", day(4, 20)));
        given(chased)
                .when(handler(), new AnswerChase(CASE, 1, "本周提交", day(4, 12)))
                .refusedBy(STEPS_IN_ORDER);
        given(chased)
                .when(handler(), new AnswerChase(CASE, 1, "本周提交", day(4, 13)))
                .records(ChaseAnswered.class);
    }

    @Test
    @DisplayName("主要领导听取汇报")
    void theChiefHearsAReport() {
        given(aProposal().accepted())
                .when(chief(), new HearReport(CASE, "抓紧落实", null, null))
                .records(ReportHeard.class);
        given(aProposal().accepted())
                .when(chief(), new HearReport(CASE, "抓紧落实", List.of(OTHER), null))
                .refusedBy(KNOWN_CASE);
    }

    @Test
    @DisplayName("会议研究过的案件记上一笔，只由账本随会议记录")
    void aMeetingAboutTheCase() {
        NoteMeeting note = new NoteMeeting(CASE, "2026-3", MeetingKind.LEADERS, List.of("抓紧办理"), null, day(5, 8));
        assertThat(given(aProposal())
                        .when(Actor.SYSTEM, note)
                        .records(DiscussedAtMeeting.class)
                        .decided())
                .containsExactly("抓紧办理");
        given(aProposal()).when(registry(), note).refusedToTheOffice(OFFICE_MAY_ACT);
        given(aProposal())
                .when(Actor.SYSTEM, new NoteMeeting(CASE, "2026-3", MeetingKind.LEADERS, null, null, day(3, 1)))
                .refusedBy(NOT_BEFORE_RECEIPT);
    }

    @Test
    @DisplayName("领导亲自调研：主要领导、分管领导记录，或由办公室代录参加的领导")
    void leadersGoAndSee() {
        RecordInvestigation bychief = investigation("li");
        assertThat(given(aProposal().accepted())
                        .when(chief(), bychief)
                        .records(InvestigationRecorded.class)
                        .ourPeople())
                .containsExactly("li");
        given(aProposal().accepted()).when(deputy(), investigation("qian")).records(InvestigationRecorded.class);
        given(aProposal().accepted())
                .when(deputyOfOthers(), investigation("zhou"))
                .refusedToTheOffice(LED_SECTION);
        given(aProposal()).when(registry(), bychief).records(InvestigationRecorded.class);
        given(aProposal()).when(registry(), investigation("sun")).refusedToTheOffice(ENTERED_FOR_LEADER);
        given(aProposal().accepted()).when(handler(), bychief).refusedToTheOffice(OFFICE_MAY_ACT);
        given(aProposal()).when(chief(), investigation("nobody")).refusedBy(KNOWN_PERSON);
        given(aProposal().archived()).when(chief(), bychief).records(InvestigationRecorded.class);
    }

    @Test
    @DisplayName("调研涉及的其他案件须在案，不重复，也不是本案")
    void otherCasesOfAnInvestigation() {
        RecordInvestigation both = new RecordInvestigation(
                CASE, "服务站", List.of("li"), "终端摆放在二楼。", null, List.of(OTHER, CASE, OTHER), null);
        given(aProposal()).when(chief(), both).refusedBy(KNOWN_CASE);
        assertThat(given(aProposal().besides(OTHER, anotherCase()))
                        .when(chief(), both)
                        .records(InvestigationRecorded.class)
                        .otherCases())
                .containsExactly(OTHER);
    }

    private static Circumstances.Standing anotherCase() {
        return new Circumstances.Standing("21-084", Stage.IN_HANDLING, false, false, false);
    }

    private static RecordInvestigation investigation(String who) {
        return new RecordInvestigation(CASE, "服务站", List.of(who), "终端摆放在二楼，老人不便。", null, null, null);
    }
}
