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
import banli.language.word.*;
import banli.language.word.deadline.*;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("延期")
class ExtensionScenariosTest {
    private static final RequestExtension ASKS = new RequestExtension(CASE, 30, "涉及面广", day(5, 18));

    @Test
    @DisplayName("申请延期，一次一件")
    void moreTimeIsAskedForOnceAtATime() {
        given(aProposal().accepted()).when(handler(), ASKS).records(ExtensionRequested.class);
        given(aProposal().accepted().then(handler(), ASKS))
                .when(handler(), ASKS)
                .refusedBy(ONE_EXTENSION_AT_A_TIME);
        given(aProposal().accepted())
                .when(handler(), new RequestExtension(CASE, 0, "", null))
                .refusedFor("days", "reason");
    }

    @Test
    @DisplayName("延期不得超过最长期限")
    void noExtensionPastTheLimit() {
        given(aProposal().accepted())
                .when(handler(), new RequestExtension(CASE, 93, "涉及面广", day(5, 18)))
                .refusedBy(EXTENSION_WITHIN_LIMIT);
        given(aProposal().accepted())
                .when(handler(), new RequestExtension(CASE, 92, "涉及面广", day(5, 18)))
                .records(ExtensionRequested.class);
    }

    @Test
    @DisplayName("重新办理、会办意见也各有最长期限：以约束本案的那一条为准")
    void everyAnswerHasItsLimit() {
        Story again = aProposal().reopened();
        given(again)
                .when(handler(), new RequestExtension(CASE, 93, "涉及面广", day(5, 10)))
                .refusedBy(EXTENSION_WITHIN_LIMIT);
        given(again)
                .when(handler(), new RequestExtension(CASE, 92, "涉及面广", day(5, 10)))
                .records(ExtensionRequested.class);
        given(anAssistCase().accepted())
                .when(handler(), new RequestExtension(CASE, 3_000, "涉及面广", day(3, 10)))
                .refusedBy(EXTENSION_WITHIN_LIMIT);
    }

    @Test
    @DisplayName("期限过了才申请延期，红不能变绿")
    void moreTimeIsAskedForInTime() {
        given(aProposal().accepted())
                .when(handler(), new RequestExtension(CASE, 10, "涉及面广", day(5, 27)))
                .records(ExtensionRequested.class);
        given(aProposal().accepted())
                .when(handler(), new RequestExtension(CASE, 10, "涉及面广", day(5, 28)))
                .refusedBy(EXTENSION_ASKED_IN_TIME);
    }

    @Test
    @DisplayName("规则规定由交办单位批准的，本局不批，登记其来文")
    void theReferringOfficeGrantsWhereTheRulesSaySo() {
        Story asked = aProposal()
                .under(TestPolicy.with(TestPolicy.Extra.EXTENSION_GRANTED_ABOVE))
                .accepted()
                .then(handler(), ASKS);
        given(asked).when(chief(), new GrantExtension(CASE, "同意", day(5, 20))).refusedBy(EXTENSION_GRANTED_ABOVE);
        given(asked)
                .when(chief(), new RefuseExtension(CASE, "按期办理", day(5, 20)))
                .refusedBy(EXTENSION_GRANTED_ABOVE);
    }

    @Test
    @DisplayName("批准延期，答复期限随之改变")
    void theChiefGrantsMoreTime() {
        Story asked = aProposal().accepted().then(handler(), ASKS);
        assertThat(given(asked)
                        .when(chief(), new GrantExtension(CASE, "同意", day(5, 20)))
                        .records(ExtensionGranted.class)
                        .deadline()
                        .dueOn())
                .isEqualTo(day(6, 26));
        Story granted = asked.then(chief(), new GrantExtension(CASE, "同意", day(5, 20)));
        assertThat(granted.state.deadlines().answer().orElseThrow().dueOn()).isEqualTo(day(6, 26));
        given(granted).when(chief(), new GrantExtension(CASE, "同意", null)).refusedBy(ON_RECORD);
        given(granted)
                .when(handler(), new RequestExtension(CASE, 30, "仍需时间", null))
                .records(ExtensionRequested.class);
        given(granted)
                .when(handler(), new RequestExtension(CASE, 63, "仍需时间", null))
                .refusedBy(EXTENSION_WITHIN_LIMIT);
    }

    @Test
    @DisplayName("不同意延期，期限不变，可以再申请")
    void theChiefRefusesMoreTime() {
        Story asked = aProposal().accepted().then(handler(), ASKS);
        given(asked).when(chief(), new RefuseExtension(CASE, "按期办理", null)).records(ExtensionRefused.class);
        given(asked.then(chief(), new RefuseExtension(CASE, "按期办理", day(5, 19))))
                .when(handler(), ASKS)
                .records(ExtensionRequested.class);
        given(aProposal().accepted())
                .when(chief(), new RefuseExtension(CASE, "按期办理", null))
                .refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("规则4 申请人不得批复，代理亦同")
    void theAskerNeverAnswers() {
        Story asked = aProposal().accepted().then(handler(), ASKS);
        given(asked)
                .when(actingFor(handler(), chief()), new GrantExtension(CASE, null, null))
                .refusedBy(ASKER_NEVER_GRANTS);
        given(asked)
                .when(actingFor(handler(), chief()), new RefuseExtension(CASE, "不同意", null))
                .refusedBy(ASKER_NEVER_GRANTS);
        Story forChief = aProposal().accepted().then(actingFor(as(chief(), Office.SECTION), handler()), ASKS);
        given(forChief).when(chief(), new GrantExtension(CASE, null, null)).refusedBy(ASKER_NEVER_GRANTS);
    }

    @Test
    @DisplayName("没有期限的，无从延期")
    void nothingToExtendWithoutADeadline() {
        Story reopened = aProposal().reopened();
        given(reopened)
                .when(handler(), new RequestExtension(CASE, 30, "涉及面广", day(5, 10)))
                .records(ExtensionRequested.class);
        given(aProposal().delivered()).when(handler(), ASKS).refusedBy(STAGE_ALLOWS, ON_RECORD);
    }

    @Test
    @DisplayName("批准的延期在重算后仍在")
    void aGrantedExtensionStays() {
        Story granted =
                aProposal().accepted().then(handler(), ASKS).then(chief(), new GrantExtension(CASE, null, day(5, 20)));
        given(granted)
                .when(Actor.SYSTEM, new RecalculateDeadlines(CASE, "calendar", null))
                .recordsNothing();
        assertThat(given(granted.under(new TestPolicy(4, Set.of())))
                        .when(Actor.SYSTEM, new RecalculateDeadlines(CASE, "policy", null))
                        .records(DeadlinesRecalculated.class)
                        .after())
                .extracting(Deadline::dueOn)
                .containsExactly(day(7, 27));
    }

    @Test
    @DisplayName("延期之后重新计临期和超期")
    void anExtendedDeadlineMayFallDueAgain() {
        Story over = aProposal()
                .contacted()
                .then(handler(), ASKS)
                .on(day(5, 29))
                .then(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null))
                .then(chief(), new GrantExtension(CASE, null, null));
        given(over.on(day(6, 29)))
                .when(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null))
                .records(DeadlineMissed.class);
    }
}
