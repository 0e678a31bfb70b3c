package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

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
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公开")
class DisclosureScenariosTest {
    @Test
    @DisplayName("主动公开或说明理由不予公开")
    void disclosureIsDecided() {
        given(aProposal().delivered())
                .when(chief(), disclose(DisclosureChoice.PUBLISH, null, null))
                .records(DisclosureDecided.class);
        given(aProposal().delivered())
                .when(chief(), disclose(DisclosureChoice.WITHHOLD, "涉及个人信息", null))
                .records(DisclosureDecided.class);
        given(aProposal().delivered())
                .when(chief(), disclose(DisclosureChoice.WITHHOLD, "", null))
                .refusedBy(WITHHOLDING_NEEDS_REASON);
        Story withheld =
                aProposal().delivered().then(chief(), disclose(DisclosureChoice.WITHHOLD, "涉及个人信息", day(4, 1)));
        assertThat(withheld.state.deadlines().first(DeadlineKind.PUBLICATION)).isEmpty();
    }

    @Test
    @DisplayName("先不予公开、后改为公开的，自改定之日起算公开期限；再改回去，期限随之消失")
    void aChangedDecisionOpensItsDeadline() {
        Story withheld = aProposal().delivered().then(chief(), disclose(DisclosureChoice.WITHHOLD, "尚在研究", day(4, 1)));
        DisclosureDecided changed = given(withheld)
                .when(chief(), disclose(DisclosureChoice.PUBLISH, null, day(4, 12)))
                .records(DisclosureDecided.class);
        assertThat(changed.deadlines()).extracting(Deadline::dueOn).containsExactly(day(5, 8));
        Story open = withheld.then(chief(), disclose(DisclosureChoice.PUBLISH, null, day(4, 12)));
        assertThat(open.state.deadlines().first(DeadlineKind.PUBLICATION)).isPresent();
        Story again = open.then(chief(), disclose(DisclosureChoice.WITHHOLD, "涉及个人信息", day(4, 13)));
        assertThat(again.state.deadlines().first(DeadlineKind.PUBLICATION)).isEmpty();
        assertThat(given(aProposal().delivered())
                        .when(chief(), disclose(DisclosureChoice.PUBLISH, null, null))
                        .records(DisclosureDecided.class)
                        .deadlines())
                .isEmpty();
    }

    @Test
    @DisplayName("登记为不宜公开的，不得公开")
    void whatMayNotBePublicIsNotPublished() {
        given(submitted(List.of(), false, "涉及个人隐私"))
                .when(chief(), disclose(DisclosureChoice.PUBLISH, null, null))
                .refusedBy(MAY_BE_PUBLIC);
    }

    @Test
    @DisplayName("有提出人要求保密的，只能决定不予公开，也不得发布")
    void whatAProposerWantsKeptConfidentialIsNotPublished() {
        Story confidential = submitted(List.of(new Signatory("zhu-haixia", "诸海霞")), true, null);
        given(confidential)
                .when(chief(), disclose(DisclosureChoice.PUBLISH, null, null))
                .refusedBy(CONFIDENTIAL_IS_NOT_PUBLISHED);
        given(confidential)
                .when(registry(), publish(null))
                .refusedBy(STAGE_ALLOWS, CONFIDENTIAL_IS_NOT_PUBLISHED, PUBLISHED_AS_DECIDED);
        given(confidential)
                .when(chief(), disclose(DisclosureChoice.WITHHOLD, "提出人要求保密", null))
                .records(DisclosureDecided.class);
    }

    private static Story submitted(List<Signatory> coSigners, boolean mayBePublic, String why) {
        RegisterCase a = register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of(SECOND));
        RegisterCase registered = new RegisterCase(
                a.number(),
                a.kind(),
                a.raised(),
                2026,
                a.role(),
                a.leadUnit(),
                a.handedOnOn(),
                a.receivedOn(),
                null,
                null,
                a.title(),
                a.subject(),
                null,
                null,
                LEAD,
                coSigners,
                null,
                mayBePublic,
                why,
                null,
                day(3, 2));
        return nothing()
                .then(registry(), registered, routing(UnitRole.LEAD, List.of(), day(3, 3)))
                .then(chief(), new ApproveRouting(CASE, null, day(3, 4)))
                .then(registry(), new AssignCase(CASE, day(3, 5)))
                .then(
                        handler(),
                        new AcceptCase(CASE, day(3, 6)),
                        contact(Phase.BEFORE, day(3, 10)),
                        reply(List.of(answer(1, Adoption.FULL)), "A", day(3, 20)));
    }

    @Test
    @DisplayName("决定公开后由他人公开，记下全文摘要")
    void aReplyIsPublishedAsDecided() {
        given(aProposal().delivered()).when(registry(), publish(null)).refusedBy(PUBLISHED_AS_DECIDED);
        ReplyPublished fact = given(aProposal().disclosed())
                .when(registry(), publish(day(4, 10)))
                .records(ReplyPublished.class);
        assertThat(fact.textSha256()).matches("[0-9a-f]{64}");
        assertThat(fact.onTime()).isTrue();
        assertThat(given(aProposal().disclosed())
                        .when(registry(), publish(day(4, 29)))
                        .records(ReplyPublished.class)
                        .onTime())
                .isFalse();
    }

    @Test
    @DisplayName("起草人不得公开自己起草的答复")
    void theDrafterNeverPublishes() {
        given(aProposal().disclosed())
                .when(actingFor(handler(), registry()), publish(null))
                .refusedBy(DRAFTER_NEVER_PUBLISHES);
    }

    @Test
    @DisplayName("公开的是所签发的函件，遮盖之处说明理由，函件里没有的不能遮盖")
    void whatIsPublishedIsTheLetterLessWhatIsCovered() {
        given(aProposal().delivered()).when(chief(), cover("不在函件里的话", "涉及个人信息")).refusedBy(REDACTION_IN_LETTER);
        given(aProposal().delivered()).when(chief(), cover("朱芳", " ")).refusedFor("redactions[0].reason");
        given(aProposal().delivered())
                .when(
                        chief(),
                        new DisclosureCommand.DecideDisclosure(
                                CASE, DisclosureChoice.WITHHOLD, "尚在研究", List.of(new Redaction("朱芳", "涉及个人信息")), null))
                .refusedBy(REDACTION_IN_LETTER);
        Story covered = aProposal().delivered().then(chief(), cover("朱芳", "涉及个人信息"));
        ReplyPublished fact = given(covered).when(registry(), publish(null)).records(ReplyPublished.class);
        assertThat(fact.text()).isEqualTo("×××委员：您提出的建议收悉，现答复如下。");
        assertThat(given(covered.then(chief(), disclose(DisclosureChoice.PUBLISH, null, null)))
                        .when(registry(), publish(null))
                        .records(ReplyPublished.class)
                        .text())
                .isEqualTo(covered.state.replies().draft().text());
    }

    @Test
    @DisplayName("决定遮盖之后函件撤回重写、已没有那句话的，须重新决定")
    void whatWasToBeCoveredStandsInTheLetterStill() {
        Story covered = aProposal().issued().then(chief(), cover("现答复如下", "表述有误"), new RecallReply(CASE, "表述有误", null));
        Story anew = covered.then(
                        handler(),
                        new SubmitReply(
                                CASE,
                                "朱芳委员：建议收悉，答复如下。",
                                allFull(),
                                covered.state.replies().draft().outcome(),
                                null,
                                null,
                                null))
                .then(deputy(), new SignReply(CASE, null, null))
                .then(chief(), new IssueReply(CASE, null, null, null));
        given(anew).when(registry(), publish(null)).refusedBy(REDACTION_IN_LETTER);
    }

    private static CaseCommand cover(String passage, String reason) {
        return new DisclosureCommand.DecideDisclosure(
                CASE, DisclosureChoice.PUBLISH, null, List.of(new Redaction(passage, reason)), null);
    }

    @Test
    @DisplayName("撤回公开")
    void aPublicationIsTakenDown() {
        WithdrawPublication down = new WithdrawPublication(CASE, "文字有误", null);
        given(aProposal().disclosed().then(registry(), publish(day(4, 10))))
                .when(registry(), down)
                .records(PublicationWithdrawn.class);
        given(aProposal().disclosed()).when(registry(), down).refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("撤回的是公开着的那一轮；撤回之后不再撤回")
    void whatComesDownIsTheRoundThatIsPublic() {
        WithdrawPublication down = new WithdrawPublication(CASE, "文字有误", day(4, 16));
        Story first = aProposal()
                .disclosed()
                .then(registry(), publish(day(4, 10)), new CloseCase(CASE, day(4, 11)))
                .then(chief(), new ReopenCase(CASE, "情况有变", day(4, 15)));
        assertThat(given(first)
                        .when(registry(), down)
                        .records(PublicationWithdrawn.class)
                        .round())
                .isEqualTo(1);
        given(first.then(registry(), down)).when(registry(), down).refusedBy(ON_RECORD);
        Story second = first.then(handler(), reply(day(4, 15)), contact(Phase.DURING, day(4, 15)))
                .then(deputy(), new SignReply(CASE, null, day(4, 16)))
                .then(
                        chief(),
                        new IssueReply(CASE, null, null, day(4, 16)),
                        disclose(DisclosureChoice.PUBLISH, null, day(4, 16)))
                .then(registry(), publish(day(4, 16)));
        assertThat(given(second)
                        .when(registry(), down)
                        .records(PublicationWithdrawn.class)
                        .round())
                .isEqualTo(2);
        given(second.then(registry(), down)).when(registry(), down).refusedBy(ON_RECORD);
    }
}
