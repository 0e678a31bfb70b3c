package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Story.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.state.CaseState;
import banli.language.act.Act;
import banli.language.act.Rule;
import banli.language.command.ContactCommand.AgreeWaiver;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.word.Actor;
import banli.language.word.Refusal;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.UnitRole;
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

    static List<Story> everyStage() {
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

    static Map<Act, List<String>> rehearse(Story story, Actor who) {
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
        assertThat(rehearse(aProposal().published(), registry()).get(Act.ARCHIVE_CASE))
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
        assertThat(rehearse(
                                delivered
                                        .then(handler(), waive(Phase.AFTER, day(4, 1)))
                                        .then(deputy(), new AgreeWaiver(CASE, Phase.AFTER, day(4, 1))),
                                registry())
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
}
