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
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("联系沟通")
class ContactScenariosTest {
    @Test
    @DisplayName("走访算见面，电话不算")
    void aVisitCountsAsAMeetingACallDoesNot() {
        ContactRecorded visit = given(aProposal().accepted())
                .when(handler(), contact(Phase.BEFORE, day(6, 1)))
                .records(ContactRecorded.class);
        ContactRecorded call = given(aProposal().accepted())
                .when(handler(), contact(Phase.BEFORE, Channel.PHONE, "电话沟通了意见。", null, day(6, 1)))
                .records(ContactRecorded.class);
        assertThat(visit.countsAsMeeting()).isTrue();
        assertThat(call.countsAsMeeting()).isFalse();
        assertThat(visit.contact()).isEqualTo(1);
        assertThat(visit.round()).isEqualTo(1);
    }

    @Test
    @DisplayName("事后久补记的，记为补记；补录的不算")
    void aLateRecordIsLate() {
        assertThat(given(aProposal().accepted())
                        .when(handler(), contact(Phase.BEFORE, day(3, 10)))
                        .records(ContactRecorded.class)
                        .late())
                .isTrue();
        assertThat(given(aProposal().accepted().on(day(3, 12)))
                        .when(handler(), contact(Phase.BEFORE, day(3, 10)))
                        .records(ContactRecorded.class)
                        .late())
                .isFalse();
    }

    @Test
    @DisplayName("加密备注不以明文入账")
    void thePrivateNoteIsEnciphered() {
        ContactRecorded fact = given(aProposal().accepted())
                .when(handler(), contact(Phase.BEFORE, Channel.VISIT, "听取意见。", "手机 13812345678", null))
                .records(ContactRecorded.class);
        assertThat(fact.privateNote().person()).isEqualTo(LEAD_PROPOSER);
        assertThat(fact.privateNote().sealed()).doesNotContain("138");
        assertThat(fact.toString()).doesNotContain("13812345678");
    }

    @Test
    @DisplayName("摘要中不得写联系方式和住址")
    void noContactDetailsInTheSummary() {
        for (String summary : List.of(
                "手机13812345678",
                "电话 021-59521234",
                "电话：59521234",
                "邮箱 zhu@example.cn",
                "证件110101199003077758",
                "住在清河路100号2幢301室")) {
            given(aProposal().accepted())
                    .when(handler(), contact(Phase.BEFORE, Channel.VISIT, summary, null, null))
                    .refusedFor("summary");
        }
    }

    @Test
    @DisplayName("我方人员须已登记")
    void ourPeopleAreKnown() {
        given(aProposal().accepted())
                .when(
                        handler(),
                        new RecordContact(
                                CASE,
                                Phase.BEFORE,
                                Channel.VISIT,
                                null,
                                List.of("sun", "某人"),
                                List.of(LEAD_PROPOSER),
                                "听取意见。",
                                null,
                                null,
                                null,
                                null))
                .refusedBy(KNOWN_PERSON);
    }

    @Test
    @DisplayName("摘要中的案号、日期和数量不算联系方式")
    void ordinaryNumbersAreWelcome() {
        given(aProposal().accepted())
                .when(
                        handler(),
                        contact(Phase.BEFORE, Channel.VISIT, "第21-168号提案，254个服务点，2021年10月底服务51000人次。", null, null))
                .records(ContactRecorded.class);
    }

    @Test
    @DisplayName("所见提出人须为本案提出人，写的是姓名")
    void theProposersMetAreOfThisCase() {
        RecordContact a = contact(Phase.BEFORE, null);
        assertThat(given(aProposal().accepted())
                        .when(
                                handler(),
                                new RecordContact(
                                        CASE,
                                        a.phase(),
                                        a.channel(),
                                        null,
                                        a.ourPeople(),
                                        List.of("zhu-haixia"),
                                        a.summary(),
                                        null,
                                        null,
                                        null,
                                        null))
                        .refusedOnce(PROPOSER_OF_CASE)
                        .missing()
                        .zh())
                .isEqualTo("诸海霞不是本案提出人，请从领衔人和附议人中选择");
    }

    @Test
    @DisplayName("同时沟通的案件须已登记")
    void casesHeldWithAreKnown() {
        RecordContact a = contact(Phase.BEFORE, null);
        RecordContact both = new RecordContact(
                CASE,
                a.phase(),
                a.channel(),
                null,
                a.ourPeople(),
                a.proposersMet(),
                a.summary(),
                null,
                null,
                List.of(OTHER),
                null);
        given(aProposal().accepted()).when(handler(), both).refusedBy(KNOWN_CASE);
        assertThat(given(aProposal()
                                .accepted()
                                .besides(
                                        OTHER,
                                        new Circumstances.Standing("21-900", Stage.IN_HANDLING, false, false, false)))
                        .when(handler(), both)
                        .records(ContactRecorded.class)
                        .heldWith())
                .containsExactly(OTHER);
    }

    @Test
    @DisplayName("联系须写明阶段、方式、人员和摘要")
    void contactFieldsAreRequired() {
        given(aProposal().accepted())
                .when(handler(), new RecordContact(CASE, null, null, null, List.of(), null, "", null, null, null, null))
                .refusedFor("phase", "channel", "ourPeople", "proposersMet", "summary");
    }

    @Test
    @DisplayName("领导亲自联系：主要领导、分管领导记录，或由办公室代录参加的领导")
    void leadersMakeContactsThemselves() {
        Story accepted = aProposal().accepted();
        given(accepted).when(chief(), by("li")).records(ContactRecorded.class);
        given(accepted).when(deputy(), by("qian")).records(ContactRecorded.class);
        given(accepted).when(registry(), by("qian")).records(ContactRecorded.class);
        given(accepted).when(deputyOfOthers(), by("zhou")).refusedToTheOffice(LED_SECTION);
        given(accepted).when(registry(), by("sun")).refusedToTheOffice(ENTERED_FOR_LEADER);
        given(accepted).when(supervisor(), by("wang")).refusedToTheOffice(OFFICE_MAY_ACT);
    }

    private static RecordContact by(String who) {
        return new RecordContact(
                CASE,
                Phase.BEFORE,
                Channel.VISIT,
                "受理中心",
                List.of(who),
                List.of(LEAD_PROPOSER),
                "当面听取了意见。",
                null,
                null,
                null,
                null);
    }
}
