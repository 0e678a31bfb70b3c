package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Story.*;
import static org.assertj.core.api.Assertions.assertThat;

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
import banli.language.word.CoUnit;
import banli.language.word.DeliveryMeans;
import banli.language.word.Phase;
import banli.language.word.Refusal;
import banli.language.word.Remark;
import banli.language.word.UnitRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("预演")
class RehearsalTest {
    private static final List<Actor> EVERYONE =
            List.of(registry(), chief(), deputy(), handler(), supervisor(), proposer(), Actor.SYSTEM);

    private static List<Story> everyStage() {
        return Stream.of(UnitRole.LEAD, UnitRole.ASSIST)
                .map(role -> aProposal(role, List.of()))
                .flatMap(s -> Stream.of(
                        s,
                        s.routed(),
                        s.approved(),
                        s.assigned(),
                        s.accepted(),
                        s.submitted(),
                        s.signed(),
                        s.issued(),
                        s.delivered(),
                        s.closed(),
                        s.archived()))
                .toList();
    }

    private static Map<Act, List<String>> rehearse(Story story, Actor who) {
        return Rehearsal.of(story.state, story.now.by(who)).stream()
                .collect(Collectors.toMap(
                        Rehearsal.Rehearsed::act,
                        one -> one.inTheWay().stream().map(Refusal::rule).toList()));
    }

    @Test
    @DisplayName("签收之后，承办人可以联系，提交答复稿还差办前联系")
    void theHandlerSeesWhatIsOpenAndWhatStandsInTheWay() {
        Map<Act, List<String>> acts = rehearse(aProposal().accepted(), handler());
        assertThat(acts.get(Act.RECORD_CONTACT)).isEmpty();
        assertThat(acts.get(Act.SUBMIT_REPLY)).containsExactly(Rule.CONTACT_BEFORE_REPLY.id());
        assertThat(acts.get(Act.ACCEPT_CASE)).containsExactly(Rule.STAGE_ALLOWS.id());
        assertThat(acts).doesNotContainKeys(Act.ISSUE_REPLY, Act.REGISTER_CASE);
    }

    @Test
    @DisplayName("联系之后，可以提交答复稿")
    void aContactOpensTheReply() {
        assertThat(rehearse(aProposal().contacted(), handler()).get(Act.SUBMIT_REPLY))
                .isEmpty();
        assertThat(rehearse(aProposal().contacted(), colleague()).get(Act.SUBMIT_REPLY))
                .containsExactly(Rule.HANDLER_SUBMITS.id());
    }

    @Test
    @DisplayName("预演与真办一致：每一步都在真办之前预演为可办")
    void whatIsDoneWasRehearsedAsOpen() {
        assertThat(rehearse(aProposal(), registry()).get(Act.PROPOSE_ROUTING)).isEmpty();
        assertThat(rehearse(aProposal().routed(), chief()).get(Act.APPROVE_ROUTING))
                .isEmpty();
        assertThat(rehearse(aProposal().approved(), registry()).get(Act.ASSIGN_CASE))
                .isEmpty();
        assertThat(rehearse(aProposal().assigned(), handler()).get(Act.ACCEPT_CASE))
                .isEmpty();
        assertThat(rehearse(aProposal().consulted(), deputy()).get(Act.SIGN_REPLY))
                .isEmpty();
        assertThat(rehearse(aProposal().signed(), chief()).get(Act.ISSUE_REPLY)).isEmpty();
        assertThat(rehearse(aProposal().issued(), registry()).get(Act.DELIVER_REPLY))
                .isEmpty();
        assertThat(rehearse(aProposal().delivered(), chief()).get(Act.DECIDE_DISCLOSURE))
                .isEmpty();
        assertThat(rehearse(aProposal().disclosed(), registry()).get(Act.PUBLISH_REPLY))
                .isEmpty();
        assertThat(rehearse(aProposal().disclosed(), registry()).get(Act.CLOSE_CASE))
                .isEmpty();
        assertThat(rehearse(aProposal().closed(), registry()).get(Act.ARCHIVE_CASE))
                .isEmpty();
        assertThat(rehearse(aProposal().archived(), chief()).get(Act.REOPEN_CASE))
                .isEmpty();
    }

    @Test
    @DisplayName("签发之后仍可补记办中沟通")
    void aLateConsultationStaysOpen() {
        assertThat(rehearse(aProposal().issued(), handler()).get(Act.RECORD_CONTACT))
                .isEmpty();
    }

    @Test
    @DisplayName("有争议的联系由督查处理")
    void aDisputeOpensItsSettling() {
        Story disputed = aProposal()
                .contacted()
                .then(proposer(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, false, "没有来过", day(3, 12)));
        assertThat(rehearse(disputed, supervisor()).get(Act.SETTLE_DISPUTE)).isEmpty();
        assertThat(rehearse(aProposal().contacted(), supervisor()).get(Act.SETTLE_DISPUTE))
                .containsExactly(Rule.ON_RECORD.id());
    }

    @Test
    @DisplayName("任何环节、任何职务都能预演，不出差错，不留痕迹")
    void everyStageAndOfficeCanBeRehearsed() {
        for (Story story : everyStage()) {
            for (Actor who : EVERYONE) {
                assertThat(Rehearsal.of(story.state, story.now.by(who))).isNotEmpty();
            }
        }
        assertThat(rehearse(aProposal(), auditor())).isEmpty();
        assertThat(Rehearsal.of(CaseState.NONE, nothing().now)).isEmpty();
    }

    @Test
    @DisplayName("更正随时可以办理，但须是本科室的案件")
    void correctionsAreOpenToThoseWhoMay() {
        assertThat(rehearse(aProposal().archived(), registry()).get(Act.CORRECT_RECORD))
                .isEmpty();
        assertThat(rehearse(aProposal().archived(), otherSection()).get(Act.CORRECT_RECORD))
                .containsExactly(Rule.OWN_SECTION.id());
        assertThat(rehearse(aProposal().delivered(), proposer()).get(Act.CORRECT_RECORD))
                .isEmpty();
    }

    @Test
    @DisplayName("回访免除后不再挡住办结")
    void aWaiverRemovesWhatStoodInTheWay() {
        Story delivered = aProposal().delivered();
        assertThat(rehearse(delivered, registry()).get(Act.CLOSE_CASE))
                .containsExactlyInAnyOrder(Rule.REVISIT_BEFORE_CLOSING.id(), Rule.DISCLOSURE_BEFORE_CLOSING.id());
        assertThat(rehearse(delivered.then(handler(), waive(Phase.AFTER, day(4, 1))), registry())
                        .get(Act.CLOSE_CASE))
                .containsExactly(Rule.DISCLOSURE_BEFORE_CLOSING.id());
    }

    @Test
    @DisplayName("理由中不出现样例的字样：没有可办的事项就说没有")
    void reasonsNeverNameWhatNobodyWrote() {
        List<String> reasons = everyStage().stream()
                .flatMap(story ->
                        EVERYONE.stream().flatMap(who -> Rehearsal.of(story.state, story.now.by(who)).stream()))
                .flatMap(one -> one.inTheWay().stream())
                .flatMap(reason ->
                        Stream.of(reason.missing().zh(), reason.missing().en()))
                .toList();
        assertThat(reasons).isNotEmpty().noneMatch(words -> words.matches("(?s).*(□|specimen|another-case|999).*"));
        assertThat(missing(aProposal().contacted(), supervisor(), Act.SETTLE_DISPUTE))
                .containsExactly("本案目前没有可以这样办理的事项");
        assertThat(missing(aProposal().accepted(), handler(), Act.ANSWER_CHASE)).containsExactly("本案目前没有可以这样办理的事项");
        assertThat(missing(aProposal().accepted(), registry(), Act.END_MERGE)).containsExactly("本案目前没有可以这样办理的事项");
    }

    private static List<String> missing(Story story, Actor who, Act act) {
        return Rehearsal.of(story.state, story.now.by(who)).stream()
                .filter(one -> one.act() == act)
                .flatMap(one -> one.inTheWay().stream())
                .map(reason -> reason.missing().zh())
                .toList();
    }

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
        everyStage()
                .forEach(story -> assertThat(next(story))
                        .extracting(Map.Entry::getKey)
                        .as(story.state.stage().name())
                        .doesNotContain(
                                Act.SETTLE_DISPUTE, Act.RECORD_OPINION, Act.EXAMINE_DISSATISFACTION, Act.ANSWER_CHASE));
    }

    @Test
    @DisplayName("征求了意见还没到的，提交之前就说；没有征求的不说")
    void anOpinionAskedForIsToldAhead() {
        Story withCoUnit = aProposal(UnitRole.LEAD, List.of(new CoUnit("health", UnitRole.ASSIST)))
                .accepted();
        assertThat(next(withCoUnit))
                .contains(Map.entry(Act.SIGN_REPLY, List.of(Rule.CONSULTATION_BEFORE_SIGNING.id())));
        Story asked = withCoUnit.then(handler(), new AskOpinion(CASE, "health", "请提出意见", day(3, 12)));
        assertThat(next(asked.on(day(3, 13))))
                .contains(Map.entry(
                        Act.SIGN_REPLY,
                        List.of(Rule.CONSULTATION_BEFORE_SIGNING.id(), Rule.OPINIONS_BEFORE_SIGNING.id())));
        assertThat(rehearse(withCoUnit, handler()).get(Act.RECORD_OPINION)).isEmpty();
        assertThat(rehearse(withCoUnit, deputy()).get(Act.WAIVE_OPINION)).containsExactly(Rule.ON_RECORD.id());
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
