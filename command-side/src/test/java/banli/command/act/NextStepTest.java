package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Story.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.state.CaseState;
import banli.language.act.Act;
import banli.language.act.Rule;
import banli.language.command.CaseCommand;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.ContactCommand.SettleDispute;
import banli.language.command.DeadlineCommand.RefuseExtension;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.command.IntakeCommand.AnnulRegistration;
import banli.language.command.OpinionCommand.AskOpinion;
import banli.language.command.ReplyCommand.DeliverReply;
import banli.language.command.ReplyCommand.SendBackReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.word.Actor;
import banli.language.word.Refusal;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.DeliveryMeans;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Remark;
import banli.language.word.proposal.UnitRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("下一步与着手")
class NextStepTest {
    @Test
    @DisplayName("下一步不论谁办：先是本步还差的，再是同一职务已经可以为下一步做的")
    void whatComesNextWhoeverDoesIt() {
        assertThat(next(aProposal())).containsExactly(Map.entry(Act.PROPOSE_ROUTING, List.of()));
        assertThat(next(aProposal().accepted()))
                .containsExactly(
                        Map.entry(Act.SUBMIT_REPLY, List.of(Rule.CONTACT_BEFORE_REPLY.id())),
                        Map.entry(Act.SIGN_REPLY, List.of(Rule.CONSULTATION_BEFORE_SIGNING.id())));
        assertThat(next(aProposal().submitted()))
                .containsExactly(Map.entry(Act.SIGN_REPLY, List.of(Rule.CONSULTATION_BEFORE_SIGNING.id())));
        assertThat(next(aProposal().issued())).containsExactly(Map.entry(Act.DELIVER_REPLY, List.of()));
        assertThat(next(aProposal().delivered()))
                .containsExactly(Map.entry(
                        Act.CLOSE_CASE,
                        List.of(Rule.REVISIT_BEFORE_CLOSING.id(), Rule.DISCLOSURE_BEFORE_CLOSING.id())));
        assertThat(next(aProposal().archived())).isEmpty();
        assertThat(Rehearsal.next(CaseState.NONE, nothing().now)).isEmpty();
    }

    @Test
    @DisplayName("未了的事也在其中：争议、延期申请，了结后不再出现")
    void whatWasLeftOpenWaitsToo() {
        Story disputed = aProposal()
                .contacted()
                .then(proposer(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, false, "没有来过", day(3, 12)));
        assertThat(next(disputed)).contains(Map.entry(Act.SETTLE_DISPUTE, List.of()));
        Story asked = aProposal().accepted().then(handler(), new RequestExtension(CASE, 3, "工作量大", day(3, 12)));
        assertThat(next(asked.on(day(3, 13))))
                .contains(Map.entry(Act.GRANT_EXTENSION, List.of()), Map.entry(Act.REFUSE_EXTENSION, List.of()));
        assertThat(next(asked.then(chief(), new RefuseExtension(CASE, "按期办理", day(3, 13)))))
                .doesNotContain(Map.entry(Act.GRANT_EXTENSION, List.of()));
        RehearsalTest.everyStage()
                .forEach(story -> assertThat(next(story))
                        .extracting(Map.Entry::getKey)
                        .as(story.state.stage().name())
                        .doesNotContain(
                                Act.SETTLE_DISPUTE, Act.RECORD_OPINION, Act.EXAMINE_DISSATISFACTION, Act.ANSWER_CHASE));
    }

    @Test
    @DisplayName("会办意见还没到的、会办单位还没问过的，提交之前就说；没有会办单位的不说")
    void anOpinionAskedForIsToldAhead() {
        Story withCoUnit = aProposal(UnitRole.LEAD, List.of(new CoUnit("health", UnitRole.ASSIST)))
                .accepted();
        assertThat(next(aProposal().accepted()))
                .contains(Map.entry(Act.SIGN_REPLY, List.of(Rule.CONSULTATION_BEFORE_SIGNING.id())));
        assertThat(next(withCoUnit))
                .contains(Map.entry(
                        Act.SIGN_REPLY,
                        List.of(Rule.CONSULTATION_BEFORE_SIGNING.id(), Rule.OPINIONS_BEFORE_SIGNING.id())));
        Story asked = withCoUnit.then(handler(), new AskOpinion(CASE, "health", "请提出意见", day(3, 12)));
        assertThat(next(asked.on(day(3, 13))))
                .contains(Map.entry(
                        Act.SIGN_REPLY,
                        List.of(Rule.CONSULTATION_BEFORE_SIGNING.id(), Rule.OPINIONS_BEFORE_SIGNING.id())));
        assertThat(RehearsalTest.rehearse(withCoUnit, handler()).get(Act.RECORD_OPINION))
                .isEmpty();
        assertThat(RehearsalTest.rehearse(withCoUnit, deputy()).get(Act.WAIVE_OPINION))
                .isEmpty();
    }

    private static List<Map.Entry<Act, List<String>>> next(Story story) {
        return Rehearsal.next(story.state, story.now.by(auditor())).stream()
                .map(one -> Map.entry(
                        one.act(), one.inTheWay().stream().map(Refusal::rule).toList()))
                .toList();
    }

    @Test
    @DisplayName("着手时案件已知的：还差的阶段、有争议的那次、还没送达的人；没人写过的不填")
    void whatTheCaseKnowsOfAnAct() {
        assertThat(begun(aProposal().accepted(), handler(), Act.RECORD_CONTACT))
                .isInstanceOfSatisfying(RecordContact.class, contact -> {
                    assertThat(contact.phase()).isEqualTo(Phase.BEFORE);
                    assertThat(contact.proposersMet()).containsExactly(LEAD_PROPOSER, CO_SIGNER);
                    assertThat(contact.ourPeople()).containsExactly(handler().person());
                    assertThat(contact.summary()).isNull();
                    assertThat(contact.channel()).isNull();
                });
        assertThat(((RecordContact) begun(aProposal().contacted(), handler(), Act.RECORD_CONTACT)).phase())
                .isEqualTo(Phase.DURING);
        assertThat(((RecordContact) begun(aProposal().delivered(), handler(), Act.RECORD_CONTACT)).phase())
                .isEqualTo(Phase.AFTER);
        assertThat(begun(aProposal().issued(), registry(), Act.DELIVER_REPLY))
                .isEqualTo(new DeliverReply(CASE, LEAD_PROPOSER, DeliveryMeans.SYSTEM, null, null));
        Story disputed = aProposal()
                .contacted()
                .then(proposer(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, false, "没有来过", day(3, 12)));
        assertThat(begun(disputed, supervisor(), Act.SETTLE_DISPUTE))
                .isEqualTo(new SettleDispute(CASE, 1, false, null, null));
        assertThat(begun(aProposal(), registry(), Act.ANNUL_REGISTRATION))
                .isEqualTo(new AnnulRegistration(CASE, null, null));
        assertThat(Rehearsal.begun("register-case", aProposal().state, aProposal().now))
                .isEmpty();
        assertThat(Rehearsal.begun("enter-unit", aProposal().state, aProposal().now))
                .isEmpty();
        assertThat(Rehearsal.begun("record-contact", CaseState.NONE, nothing().now))
                .isEmpty();
    }

    @Test
    @DisplayName("退回的答复稿接着写：已写的都在")
    void aDraftSentBackIsWorkedOnWhereItStands() {
        Story back =
                aProposal().submitted().then(deputy(), new SendBackReply(CASE, List.of(new Remark(null, "请改")), null));
        SubmitReply draft = (SubmitReply) begun(back, handler(), Act.SUBMIT_REPLY);
        assertThat(draft.text()).isEqualTo(back.state.replies().draft().text());
        assertThat(draft.answers()).isEqualTo(back.state.replies().draft().answers());
        assertThat(draft.outcome()).isEqualTo(back.state.replies().draft().outcome());
    }

    private static CaseCommand begun(Story story, Actor who, Act act) {
        return Rehearsal.begun(act.id(), story.state, story.now.by(who)).orElseThrow();
    }
}
