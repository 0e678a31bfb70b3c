package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.CorrectionCommand.AgreeCorrection;
import banli.language.command.CorrectionCommand.DeclineCorrection;
import banli.language.command.DisclosureCommand;
import banli.language.command.FeedbackCommand.RecordSatisfaction;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.ReplyCommand.DeliverReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.event.ContactEvent.ContactConfirmed;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.CorrectionDeclined;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.RoutingApproved;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.*;
import banli.language.word.proposal.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("郑重记录的更正")
class SolemnCorrectionScenariosTest {
    private static final SubmitReply OTHER_WORDS = new SubmitReply(
            CASE,
            "朱芳委员：另一番话。",
            allFull(),
            new Outcome("shanghai-2015", "A", "解决采纳"),
            new DisclosureProposal(DisclosureChoice.PUBLISH, null),
            null,
            day(3, 20));

    private static Story decided() {
        return aProposal().delivered().then(chief(), disclose(DisclosureChoice.PUBLISH, null, day(4, 9)));
    }

    private static final DisclosureCommand WITHHELD = disclose(DisclosureChoice.WITHHOLD, "涉及未定事项", day(4, 9));

    @Test
    @DisplayName("签过字的函件谁也不更正，拒绝时说明另一条路")
    void aSignedLetterIsNeverCorrected() {
        for (Story story : new Story[] {
            aProposal().signed(), aProposal().issued(), aProposal().delivered()
        }) {
            for (Actor who : new Actor[] {registry(), handler()}) {
                given(story)
                        .when(who, correct(story.at(ReplySubmitted.class), OTHER_WORDS))
                        .refusedBy(SIGNED_LETTER_STANDS);
            }
        }
        Story issued = aProposal().issued();
        assertThat(given(issued)
                        .when(registry(), correct(issued.at(ReplySubmitted.class), OTHER_WORDS))
                        .refusedOnce(SIGNED_LETTER_STANDS)
                        .missing()
                        .zh())
                .contains("撤回答复");
        Story delivered = aProposal().delivered();
        assertThat(given(delivered)
                        .when(registry(), correct(delivered.at(ReplySubmitted.class), OTHER_WORDS))
                        .refusedOnce(SIGNED_LETTER_STANDS)
                        .missing()
                        .zh())
                .contains("重新办理");
    }

    @Test
    @DisplayName("退回、撤回之后，签过字的旧稿仍不更正；未签的稿可以更正")
    void anEarlierSignedVersionStandsToo() {
        Story unsigned = aProposal().consulted();
        given(unsigned)
                .when(handler(), correct(unsigned.at(ReplySubmitted.class), OTHER_WORDS))
                .records(RecordCorrected.class);
        Story signed = aProposal().signed();
        long first = signed.at(ReplySubmitted.class);
        Story again = signed.then(
                        deputy(),
                        new banli.language.command.ReplyCommand.SendBackReply(
                                CASE, java.util.List.of(new Remark(null, "请补充")), day(3, 26)))
                .then(handler(), reply(day(3, 26)));
        given(again).when(registry(), correct(first, OTHER_WORDS)).refusedBy(SIGNED_LETTER_STANDS);
    }

    @Test
    @DisplayName("决定只由本人申请更正，另一人同意后才改")
    void aDecisionIsCorrectedByTwo() {
        Story story = decided();
        long at = story.at(DisclosureDecided.class);
        given(story).when(registry(), correct(at, WITHHELD)).refusedBy(SOLEMN_BY_ITS_AUTHOR);
        CorrectionAsked asked =
                given(story).when(chief(), correct(at, WITHHELD)).records(CorrectionAsked.class);
        assertThat(asked.correction()).isEqualTo(1);
        Story waiting = story.then(chief(), correct(at, WITHHELD));
        assertThat(waiting.state.disclosure().decided()).isEqualTo(DisclosureChoice.PUBLISH);
        given(waiting).when(chief(), correct(at, WITHHELD)).refusedBy(NOT_TWICE);
        given(waiting).when(chief(), new AgreeCorrection(CASE, 1, null)).refusedBy(SECOND_PERSON_AGREES);
        given(waiting)
                .when(actingFor(registry(), chief()), new AgreeCorrection(CASE, 1, null))
                .refusedBy(SECOND_PERSON_AGREES);
        given(waiting).when(registry(), new AgreeCorrection(CASE, 2, null)).refusedBy(ON_RECORD);
        given(waiting).when(handler(), new AgreeCorrection(CASE, 1, null)).refusedToTheOffice(OFFICE_MAY_ACT);
        RecordCorrected corrected = given(waiting)
                .when(registry(), new AgreeCorrection(CASE, 1, null))
                .records(RecordCorrected.class);
        assertThat(corrected.sequence()).isEqualTo(at);
        Story done = waiting.then(registry(), new AgreeCorrection(CASE, 1, null));
        assertThat(done.state.disclosure().decided()).isEqualTo(DisclosureChoice.WITHHOLD);
        given(done).when(registry(), new AgreeCorrection(CASE, 1, null)).refusedBy(ON_RECORD);
        given(done)
                .when(chief(), correct(at, disclose(DisclosureChoice.PUBLISH, null, day(4, 9))))
                .records(CorrectionAsked.class);
    }

    @Test
    @DisplayName("不同意的更正不改，之后可再申请")
    void aCorrectionMayBeDeclined() {
        Story story = decided();
        long at = story.at(DisclosureDecided.class);
        Story waiting = story.then(chief(), correct(at, WITHHELD));
        given(waiting)
                .when(supervisor(), new DeclineCorrection(CASE, 1, "原决定无误", null))
                .records(CorrectionDeclined.class);
        Story declined = waiting.then(chief(), new DeclineCorrection(CASE, 1, "不再需要", null));
        given(declined).when(registry(), new AgreeCorrection(CASE, 1, null)).refusedBy(ON_RECORD);
        assertThat(given(declined)
                        .when(chief(), correct(at, WITHHELD))
                        .records(CorrectionAsked.class)
                        .correction())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("签字的日期可由本人与另一人更正，所签函件不变")
    void aSignatureKeepsItsLetter() {
        Story signed = aProposal().signed();
        long at = signed.at(ReplySigned.class);
        given(signed)
                .when(deputyOfOthers(), correct(at, new SignReply(CASE, null, day(3, 24))))
                .refusedToTheOffice(LED_SECTION);
        CorrectionAsked asked = given(signed)
                .when(deputy(), correct(at, new SignReply(CASE, null, day(3, 24))))
                .records(CorrectionAsked.class);
        assertThat(((ReplySigned) asked.anew()).letter())
                .isEqualTo(((ReplySigned) signed.state.entries().get((int) at).fact()).letter());
        Story before = aProposal().consulted().having(new ReplySigned(1, 1, null, day(3, 25)), deputy());
        CorrectionAsked old = given(before)
                .when(deputy(), correct(before.at(ReplySigned.class), new SignReply(CASE, null, day(3, 24))))
                .records(CorrectionAsked.class);
        assertThat(((ReplySigned) old.anew()).letter()).isNull();
    }

    @Test
    @DisplayName("有凭证的送达由两人更正，没有凭证的照旧")
    void aDeliveryWithAReceiptIsCorrectedByTwo() {
        DeliverReply received = new DeliverReply(CASE, LEAD_PROPOSER, DeliveryMeans.POST, "EX123", day(3, 30));
        DeliverReply earlier = new DeliverReply(CASE, LEAD_PROPOSER, DeliveryMeans.POST, "EX123", day(3, 29));
        Story story = aProposal().issued().then(registry(), received);
        given(story)
                .when(registry(), correct(story.at(ReplyDelivered.class), earlier))
                .records(CorrectionAsked.class);
        given(story)
                .when(
                        new Actor("he", "何", Office.REGISTRY, "office", null),
                        correct(story.at(ReplyDelivered.class), earlier))
                .refusedBy(SOLEMN_BY_ITS_AUTHOR);
        Story without = aProposal().issued().then(registry(), deliver(LEAD_PROPOSER, day(3, 30)));
        given(without)
                .when(registry(), correct(without.at(ReplyDelivered.class), deliver(LEAD_PROPOSER, day(3, 29))))
                .records(RecordCorrected.class);
    }

    @Test
    @DisplayName("提出人经链接填写的只由本人更正，办公室改不了")
    void aFormByLinkIsItsProposers() {
        RecordSatisfaction bad = form(LEAD_PROPOSER, Satisfaction.NOT_SATISFIED, "没有解决", day(4, 2));
        RecordSatisfaction good = form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, day(4, 2));
        Story byLink = aProposal().delivered().then(proposer(), bad);
        long at = byLink.at(SatisfactionRecorded.class);
        given(byLink).when(registry(), correct(at, good)).refusedBy(FORM_IS_ITS_PROPOSERS);
        given(byLink).when(proposer(), correct(at, good)).records(RecordCorrected.class);
        Story said = aProposal()
                .contacted()
                .then(proposer(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, true, null, day(3, 12)));
        given(said)
                .when(
                        registry(),
                        correct(
                                said.at(ContactConfirmed.class),
                                new ConfirmContact(CASE, 1, LEAD_PROPOSER, true, "很好", day(3, 12))))
                .refusedBy(FORM_IS_ITS_PROPOSERS);
    }

    @Test
    @DisplayName("办公室代录的纸质表由办公室与另一人更正")
    void aFormOnPaperIsCorrectedByTheRegistryAndAnother() {
        RecordSatisfaction bad = form(LEAD_PROPOSER, Satisfaction.NOT_SATISFIED, "没有解决", day(4, 2));
        Story onPaper = aProposal().delivered().then(registry(), bad);
        long at = onPaper.at(SatisfactionRecorded.class);
        RecordSatisfaction good = form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, day(4, 2));
        given(onPaper).when(proposer(), correct(at, good)).refusedBy(SOLEMN_BY_ITS_AUTHOR);
        Story waiting = onPaper.then(registry(), correct(at, good));
        given(waiting).when(registry(), new AgreeCorrection(CASE, 1, null)).refusedBy(SECOND_PERSON_AGREES);
        given(waiting).when(supervisor(), new AgreeCorrection(CASE, 1, null)).records(RecordCorrected.class);
    }

    @Test
    @DisplayName("旧账本里对已签函件和他人决定的更正照样读得出来")
    void oldCorrectionsStillFold() {
        Story story = decided();
        Story corrected = story.having(
                new RecordCorrected(
                        story.at(DisclosureDecided.class),
                        null,
                        new DisclosureDecided(1, DisclosureChoice.WITHHOLD, "改判", null, null, day(4, 9)),
                        "旧账本",
                        day(4, 9)),
                registry());
        assertThat(corrected.state.disclosure().decided()).isEqualTo(DisclosureChoice.WITHHOLD);
        Story approved = aProposal().approved();
        given(approved)
                .when(
                        registry(),
                        correct(approved.at(RoutingApproved.class), new ApproveRouting(CASE, "照办", day(3, 4))))
                .refusedBy(SOLEMN_BY_ITS_AUTHOR);
    }
}
