package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.language.act.Act;
import banli.language.command.ClosingCommand.CloseCase;
import banli.language.command.ClosingCommand.ReopenCase;
import banli.language.command.DeadlineCommand.GrantExtension;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.command.DeadlineCommand.TellOfExtension;
import banli.language.command.IntakeCommand.RecordDirective;
import banli.language.command.ReplyCommand.*;
import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.DeadlineEvent.ExtensionTold;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.DirectiveOrder;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("延期的告知")
class ToldOfExtensionScenariosTest {
    private static final RequestExtension ASKS = new RequestExtension(CASE, 30, "涉及面广", day(3, 16));
    private static final GrantExtension GRANTS = new GrantExtension(CASE, "同意", day(3, 18));

    private static Story granted(TestPolicy.Extra... extras) {
        return aProposal()
                .under(TestPolicy.with(extras))
                .contacted()
                .then(handler(), ASKS)
                .then(chief(), GRANTS);
    }

    private static Story answered(Story story) {
        return story.then(handler(), reply(day(3, 20)), contact(Phase.DURING, day(3, 23)))
                .then(deputy(), new SignReply(CASE, null, day(3, 25)))
                .then(chief(), new IssueReply(CASE, null, null, day(3, 27)))
                .then(registry(), deliver(LEAD_PROPOSER, day(3, 30)), deliver(CO_SIGNER, day(3, 31)))
                .then(handler(), contact(Phase.AFTER, day(4, 8)))
                .then(chief(), disclose(DisclosureChoice.PUBLISH, null, day(4, 9)));
    }

    private static TellOfExtension tell(LocalDate day, String... proposers) {
        return new TellOfExtension(CASE, List.of(proposers), Channel.PHONE, "说明了延期的原因", day);
    }

    @Test
    @DisplayName("规则规定须告知的，告知全体提出人以前不得办结；没有这样规定的不必")
    void noCaseClosesBeforeTheProposersWereTold() {
        CloseCase close = new CloseCase(CASE, day(4, 10));
        given(answered(granted())).when(registry(), close).records(CaseClosed.class);
        Story owed = answered(granted(TestPolicy.Extra.PROPOSERS_TOLD));
        given(owed).when(registry(), close).refusedBy(TOLD_BEFORE_CLOSING);
        Story one = owed.then(handler(), tell(day(4, 9), LEAD_PROPOSER));
        given(one).when(registry(), close).refusedBy(TOLD_BEFORE_CLOSING);
        given(one.then(handler(), tell(day(4, 9), CO_SIGNER)))
                .when(registry(), close)
                .records(CaseClosed.class);
    }

    @Test
    @DisplayName("批准以后等承办人告知；告知了不再等，也不重复告知")
    void theHandlerIsWaitedFor() {
        Story owed = granted(TestPolicy.Extra.PROPOSERS_TOLD);
        assertThat(waits(granted())).isFalse();
        assertThat(waits(owed)).isTrue();
        ExtensionTold told = given(owed)
                .when(handler(), tell(day(3, 19), LEAD_PROPOSER, CO_SIGNER))
                .records(ExtensionTold.class);
        assertThat(told.proposersTold()).containsExactly(LEAD_PROPOSER, CO_SIGNER);
        Story done = owed.then(handler(), tell(day(3, 19), LEAD_PROPOSER, CO_SIGNER));
        assertThat(waits(done)).isFalse();
        given(done).when(handler(), tell(day(3, 19), CO_SIGNER)).refusedBy(NOT_TWICE);
        given(owed).when(registry(), tell(day(3, 19), CO_SIGNER)).records(ExtensionTold.class);
    }

    @Test
    @DisplayName("不能告知没有批准的延期、批准以前、别案的提出人，别的科室和领导也不代办")
    void onlyWhatWasGrantedIsTold() {
        Story owed = granted(TestPolicy.Extra.PROPOSERS_TOLD);
        given(granted()).when(handler(), tell(day(3, 19), CO_SIGNER)).refusedBy(ON_RECORD);
        given(owed).when(handler(), tell(day(3, 17), CO_SIGNER)).refusedBy(STEPS_IN_ORDER);
        given(owed).when(handler(), tell(day(3, 19), "zhu-haixia")).refusedBy(PROPOSER_OF_CASE);
        given(owed).when(otherSection(), tell(day(3, 19), CO_SIGNER)).refusedToTheOffice(OWN_SECTION);
        given(owed).when(deputy(), tell(day(3, 19), CO_SIGNER)).refusedToTheOffice(OFFICE_MAY_ACT);
        given(owed).when(handler(), tell(day(3, 19))).refusedFor("proposersTold");
    }

    @Test
    @DisplayName("交办单位来文同意延期的也须告知；再次延期的再次告知；另一轮不再追问上一轮的延期")
    void whatIsGrantedAboveIsToldToo() {
        RecordDirective paper = new RecordDirective(
                CASE,
                "区政协函〔2026〕9号",
                "区政协",
                day(3, 17),
                null,
                null,
                null,
                day(7, 1),
                DirectiveOrder.EXTENSION_GRANTED,
                "同意延期",
                day(3, 18));
        Story owed = aProposal()
                .under(TestPolicy.with(TestPolicy.Extra.PROPOSERS_TOLD, TestPolicy.Extra.EXTENSION_GRANTED_ABOVE))
                .contacted()
                .then(handler(), ASKS)
                .then(registry(), paper);
        assertThat(waits(owed)).isTrue();
        Story again = granted(TestPolicy.Extra.PROPOSERS_TOLD)
                .then(handler(), tell(day(3, 18), LEAD_PROPOSER, CO_SIGNER))
                .then(handler(), new RequestExtension(CASE, 10, "仍需时间", day(3, 18)))
                .then(chief(), new GrantExtension(CASE, "同意", day(3, 19)));
        assertThat(waits(again)).isTrue();
        Story anew = answered(granted(TestPolicy.Extra.PROPOSERS_TOLD))
                .then(chief(), new ReopenCase(CASE, "情况有变", day(4, 10)));
        assertThat(waits(anew)).isFalse();
    }

    private static boolean waits(Story story) {
        return Rehearsal.next(story.state, story.now.by(auditor())).stream()
                .anyMatch(next -> next.act() == Act.TELL_OF_EXTENSION);
    }
}
