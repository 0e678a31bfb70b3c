package banli.command.act.intake;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
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
import banli.language.word.*;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("更正登记")
class RegistrationCorrectionScenariosTest {
    private static final Signatory THIRD = new Signatory("zhu-haixia", "诸海霞");

    private static RegisterCase with(String title, LocalDate handedOnOn, List<Item> items, List<Signatory> coSigners) {
        RegisterCase a = registration();
        return new RegisterCase(
                a.number(),
                a.kind(),
                a.raised(),
                a.registerYear(),
                a.role(),
                a.leadUnit(),
                handedOnOn,
                a.receivedOn(),
                a.upstreamReference(),
                a.upstreamDue(),
                title,
                a.subject(),
                a.background(),
                items,
                a.leadProposer(),
                coSigners,
                a.sector(),
                a.mayBePublic(),
                a.notPublicReason(),
                a.source(),
                a.happenedOn());
    }

    private static RegisterCase titled(String title) {
        return with(title, day(2, 27), ITEMS, List.of(SECOND));
    }

    private static RegisterCase items(Item... items) {
        return with(registration().title(), day(2, 27), List.of(items), List.of(SECOND));
    }

    private static RegisterCase signedBy(Signatory... coSigners) {
        return with(registration().title(), day(2, 27), ITEMS, List.of(coSigners));
    }

    @Test
    @DisplayName("拟办意见批准以前，办公室即可更正")
    void beforeApprovalTheRegistryCorrects() {
        given(aProposal().routed())
                .when(registry(), correct(0, titled("改正的案由")))
                .records(RecordCorrected.class);
        given(aProposal().routed()).when(handler(), correct(0, titled("改正的案由"))).refusedToTheOffice(OFFICE_MAY_ACT);
    }

    @Test
    @DisplayName("批准以后由办公室申请、主要领导同意，旁人不得同意")
    void afterApprovalTheChiefAgrees() {
        given(aProposal().accepted())
                .when(registry(), correct(0, titled("改正的案由")))
                .records(CorrectionAsked.class);
        Story asked = aProposal().accepted().then(registry(), correct(0, titled("改正的案由")));
        AgreeCorrection agree = new AgreeCorrection(CASE, 1, null);
        given(asked).when(deputy(), agree).refusedBy(REGISTRATION_AGREED_BY_CHIEF);
        given(asked).when(chief(), agree).records(RecordCorrected.class);
        Story corrected = asked.then(chief(), agree);
        assertThat(corrected.state.intake().registered().title()).isEqualTo("改正的案由");
        assertThat(corrected.state.intake().section()).isEqualTo(ELDERLY);
    }

    @Test
    @DisplayName("归档以后不再更正")
    void notOnceArchived() {
        given(aProposal().archived())
                .when(registry(), correct(0, titled("改正的案由")))
                .refusedBy(STAGE_ALLOWS);
    }

    @Test
    @DisplayName("改正交办日期，答复期限重算，记为事实；已延期的不动")
    void deadlinesThatHangOnADateAreReckonedAnew() {
        RegisterCase earlier = with(registration().title(), day(2, 20), ITEMS, List.of(SECOND));
        Story asked = aProposal().accepted().then(registry(), correct(0, earlier));
        LocalDate before = asked.state.deadlines().answer().orElseThrow().dueOn();
        assertThat(given(asked)
                        .when(chief(), new AgreeCorrection(CASE, 1, null))
                        .recordsAll())
                .extracting(Object::getClass)
                .containsExactly(RecordCorrected.class, DeadlinesRecalculated.class);
        Story corrected = asked.then(chief(), new AgreeCorrection(CASE, 1, null));
        assertThat(corrected.state.deadlines().answer().orElseThrow().dueOn()).isEqualTo(before.minusDays(7));
        assertThat(corrected.state.deadlines().answer().orElseThrow().start()).isEqualTo(day(2, 20));
        Story extended = aProposal()
                .accepted()
                .then(handler(), new RequestExtension(CASE, 30, "涉及面广", day(5, 18)))
                .then(chief(), new GrantExtension(CASE, "同意", day(5, 20)))
                .then(registry(), correct(0, earlier));
        given(extended).when(chief(), new AgreeCorrection(CASE, 1, null)).records(RecordCorrected.class);
    }

    @Test
    @DisplayName("收件日期不得改到已有办理之后")
    void noStepBeforeItsCause() {
        RegisterCase a = registration();
        RegisterCase later = new RegisterCase(
                a.number(),
                a.kind(),
                a.raised(),
                a.registerYear(),
                a.role(),
                a.leadUnit(),
                a.handedOnOn(),
                day(3, 9),
                a.upstreamReference(),
                a.upstreamDue(),
                a.title(),
                a.subject(),
                a.background(),
                a.items(),
                a.leadProposer(),
                a.coSigners(),
                a.sector(),
                true,
                null,
                null,
                day(3, 9));
        given(aProposal().accepted()).when(registry(), correct(0, later)).refusedBy(NOT_BEFORE_RECEIPT, STEPS_IN_ORDER);
    }

    @Test
    @DisplayName("划去的条目不重编，答复只答余下的")
    void anItemIsStruckAndNoneRenumbered() {
        Story struck = aProposal()
                .contacted()
                .then(registry(), correct(0, items(ITEMS.get(0), ITEMS.get(2))))
                .then(chief(), new AgreeCorrection(CASE, 1, null));
        assertThat(struck.state.intake().registered().items())
                .extracting(Item::number)
                .containsExactly(1, 3);
        given(struck).when(handler(), reply(day(3, 20))).refusedBy(EVERY_ITEM_ANSWERED);
        given(struck)
                .when(handler(), reply(List.of(answer(1, Adoption.FULL), answer(3, Adoption.FULL)), "A", day(3, 20)))
                .records(ReplySubmitted.class);
        given(aProposal().accepted())
                .when(registry(), correct(0, items(ITEMS.get(2), ITEMS.get(0))))
                .refusedFor("anew.items[1].number");
    }

    @Test
    @DisplayName("签过字的答复所答的条目不划去；答复在办、已办的不增减")
    void answeredItemsStay() {
        RegisterCase fewer = items(ITEMS.get(0), ITEMS.get(2));
        given(aProposal().submitted()).when(registry(), correct(0, fewer)).refusedBy(ANSWERED_ITEMS_STAY);
        given(aProposal().issued()).when(registry(), correct(0, fewer)).refusedBy(ANSWERED_ITEMS_STAY);
        given(aProposal().closed()).when(registry(), correct(0, fewer)).refusedBy(ANSWERED_ITEMS_STAY);
        given(aProposal().reopened()).when(registry(), correct(0, fewer)).refusedBy(ANSWERED_ITEMS_STAY);
        given(aProposal().reopened())
                .when(registry(), correct(0, items(ITEMS.get(0), ITEMS.get(1), ITEMS.get(2), new Item(4, "延长服务时间"))))
                .records(CorrectionAsked.class);
        given(aProposal().closed())
                .when(registry(), correct(0, items(new Item(1, "增设自助服务终端"), ITEMS.get(1), ITEMS.get(2))))
                .records(CorrectionAsked.class);
    }

    @Test
    @DisplayName("送达后补登的附议人，欠一次送达和征询，未送达不得办结")
    void aSignerAddedLaterIsOwedTheReply() {
        Story added = aProposal()
                .disclosed()
                .then(registry(), correct(0, signedBy(SECOND, THIRD)))
                .then(chief(), new AgreeCorrection(CASE, 1, null));
        given(added).when(registry(), new CloseCase(CASE, day(4, 10))).refusedBy(DELIVERED_TO_ALL);
        ReplyDelivered fact =
                given(added).when(registry(), deliver("zhu-haixia", day(4, 12))).records(ReplyDelivered.class);
        assertThat(fact.completes()).isFalse();
        Story delivered = added.then(registry(), deliver("zhu-haixia", day(4, 12)));
        assertThat(delivered.state.stage()).isEqualTo(Stage.DELIVERED);
        given(delivered).when(registry(), new CloseCase(CASE, day(4, 13))).records(CaseClosed.class);
        given(delivered)
                .when(Actor.SYSTEM, new RequestFeedback(CASE, "zhu-haixia", day(4, 12)))
                .records(FeedbackRequested.class);
        given(aProposal().closed())
                .when(registry(), deliver(CO_SIGNER, day(4, 12)))
                .refusedBy(NOT_TWICE);
    }

    @Test
    @DisplayName("已送达的提出人不能去掉")
    void aSignerOnRecordStays() {
        given(aProposal().delivered()).when(registry(), correct(0, signedBy())).refusedBy(SIGNER_ON_RECORD_STAYS);
        given(aProposal().accepted()).when(registry(), correct(0, signedBy())).records(CorrectionAsked.class);
        Story half = aProposal().issued().then(registry(), deliver(LEAD_PROPOSER, day(3, 30)));
        given(half).when(registry(), correct(0, signedBy())).refusedBy(SIGNER_ON_RECORD_STAYS);
    }
}
