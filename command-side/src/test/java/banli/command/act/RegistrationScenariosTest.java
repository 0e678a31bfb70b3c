package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.command.rulebook.Rule.*;
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
import banli.language.lifecycle.Stage;
import banli.language.word.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("登记")
class RegistrationScenariosTest {
    private static RegisterCase first() {
        return register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of(SECOND));
    }

    private static RegisterCase with(String title, List<Item> items, LocalDate receivedOn, int year, boolean open) {
        RegisterCase a = first();
        return new RegisterCase(
                a.number(),
                a.kind(),
                a.raised(),
                year,
                a.role(),
                a.leadUnit(),
                null,
                receivedOn,
                null,
                null,
                title,
                a.subject(),
                null,
                items,
                a.leadProposer(),
                null,
                null,
                open,
                null,
                null,
                null);
    }

    @Test
    @DisplayName("登记记下案由、条目、提出人和退回期限")
    void aRegistrationIsRecorded() {
        CaseRegistered fact = given(nothing()).when(registry(), first()).records(CaseRegistered.class);
        assertThat(fact.items()).hasSize(3);
        assertThat(fact.caseId()).isEqualTo(CASE);
        assertThat(fact.deadlines()).extracting(Deadline::kind).containsExactly(DeadlineKind.OBJECTION);
        assertThat(fact.deadlines().getFirst().dueOn()).isEqualTo(day(3, 11));
    }

    @Test
    @DisplayName("正文未列条目的，案由即为唯一条目")
    void theTitleIsTheOnlyItemWhereNoneIsNamed() {
        CaseRegistered fact = given(nothing())
                .when(registry(), with("关于老年助餐的建议", null, day(5, 29), 2026, true))
                .records(CaseRegistered.class);
        assertThat(fact.items()).containsExactly(new Item(1, "关于老年助餐的建议"));
        assertThat(fact.happenedOn()).isEqualTo(day(6, 1));
        assertThat(fact.coSigners()).isEmpty();
    }

    @Test
    @DisplayName("会办件登记时即起算会办意见期限")
    void anAssistCaseHasItsOpinionDue() {
        CaseRegistered fact = given(nothing())
                .when(registry(), register(NUMBER, CaseKind.PROPOSAL, UnitRole.ASSIST, List.of()))
                .records(CaseRegistered.class);
        assertThat(fact.deadlines())
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.OPINION)
                .extracting(Deadline::dueOn)
                .containsExactly(day(4, 2));
    }

    @Test
    @DisplayName("会后提出的，登记时起算交办期限")
    void aCaseBetweenSessionsIsToBeHandedOn() {
        RegisterCase a = first();
        RegisterCase between = new RegisterCase(
                a.number(),
                a.kind(),
                Raised.BETWEEN_SESSIONS,
                2026,
                a.role(),
                a.leadUnit(),
                null,
                day(3, 2),
                null,
                null,
                a.title(),
                a.subject(),
                null,
                null,
                LEAD,
                null,
                null,
                true,
                null,
                null,
                day(3, 2));
        assertThat(given(nothing())
                        .when(registry(), between)
                        .records(CaseRegistered.class)
                        .deadlines())
                .extracting(Deadline::kind)
                .contains(DeadlineKind.HAND_ON);
    }

    @Test
    @DisplayName("上级要求的会办期限更早的，以上级为准")
    void anEarlierDateFromAboveWins() {
        RegisterCase a = register(NUMBER, CaseKind.PROPOSAL, UnitRole.ASSIST, List.of());
        RegisterCase hurried = new RegisterCase(
                a.number(),
                a.kind(),
                a.raised(),
                2026,
                a.role(),
                a.leadUnit(),
                a.handedOnOn(),
                a.receivedOn(),
                null,
                day(3, 16),
                a.title(),
                a.subject(),
                null,
                null,
                LEAD,
                null,
                null,
                true,
                null,
                null,
                day(3, 2));
        Deadline due = given(nothing())
                .when(registry(), hurried)
                .records(CaseRegistered.class)
                .deadlines()
                .getLast();
        assertThat(due.dueOn()).isEqualTo(day(3, 16));
        assertThat(due.reckoning()).isNull();
    }

    @Test
    @DisplayName("同一案号不得登记两次")
    void aNumberIsRegisteredOnce() {
        given(aProposal()).when(registry(), first()).refusedBy(REGISTERED_ONCE);
    }

    @Test
    @DisplayName("误登撤销后，同一案号可以重新登记")
    void anAnnulledNumberIsRegisteredAgain() {
        given(aProposal())
                .when(registry(), new AnnulRegistration(CASE, "案号抄错", null))
                .records(RegistrationAnnulled.class);
        Story annulled = aProposal().then(registry(), new AnnulRegistration(CASE, "案号抄错", day(3, 3)));
        assertThat(annulled.state.stage()).isEqualTo(Stage.ANNULLED);
        given(annulled).when(registry(), first()).records(CaseRegistered.class);
        Story again = annulled.then(registry(), first());
        assertThat(again.state.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(again.state.entries()).hasSize(3);
    }

    @Test
    @DisplayName("拟办意见批准后不得撤销登记")
    void noAnnullingAfterRoutingIsApproved() {
        given(aProposal().approved())
                .when(registry(), new AnnulRegistration(CASE, "案号抄错", null))
                .refusedBy(STAGE_ALLOWS);
    }

    @Test
    @DisplayName("建议须出自人大")
    void aSuggestionComesFromTheCongress() {
        given(nothing())
                .when(registry(), register(NUMBER, CaseKind.SUGGESTION, UnitRole.LEAD, List.of()))
                .refusedBy(KIND_MATCHES_BODY);
    }

    @Test
    @DisplayName("提出人不在通讯录的，不得登记")
    void proposersAreKnown() {
        Signatory stranger = new Signatory("nobody", "无名氏");
        given(nothing())
                .when(registry(), register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of(stranger)))
                .refusedBy(KNOWN_PROPOSER);
    }

    @Test
    @DisplayName("主办单位不在通讯录的，不得登记")
    void theLeadUnitIsKnown() {
        RegisterCase a = first();
        RegisterCase odd = new RegisterCase(
                a.number(),
                a.kind(),
                a.raised(),
                2026,
                UnitRole.ASSIST,
                "nowhere",
                null,
                day(3, 2),
                null,
                null,
                a.title(),
                a.subject(),
                null,
                null,
                LEAD,
                null,
                null,
                true,
                null,
                null,
                null);
        given(nothing()).when(registry(), odd).refusedBy(KNOWN_UNIT);
    }

    @Test
    @DisplayName("补录只限账本启用以前的年度")
    void historicalEntryIsForEarlierYears() {
        given(nothing().fromAnEarlierRegister()).when(registry(), first()).refusedBy(HISTORICAL_BEFORE_OPENING);
    }

    @Test
    @DisplayName("以前年度的案件可以补录")
    void anEarlierYearIsEntered() {
        given(nothing().fromAnEarlierRegister())
                .when(registry(), with("关于老年助餐的建议", null, LocalDate.of(2021, 3, 1), 2021, true))
                .records(CaseRegistered.class);
    }

    @Test
    @DisplayName("案由必填且不超过二百字")
    void theTitleIsLimited() {
        given(nothing())
                .when(registry(), with(" ", null, day(3, 2), 2026, true))
                .refusedFor("title");
        given(nothing())
                .when(registry(), with("长".repeat(201), null, day(3, 2), 2026, true))
                .refusedFor("title");
        given(nothing())
                .when(registry(), with("换\n行", null, day(3, 2), 2026, true))
                .refusedFor("title");
    }

    @Test
    @DisplayName("条目须从一起连续编号")
    void itemsAreNumberedFromOne() {
        given(nothing())
                .when(registry(), with("案由", List.of(new Item(2, "甲"), new Item(3, "乙")), day(3, 2), 2026, true))
                .refusedFor("items[0].number", "items[1].number");
    }

    @Test
    @DisplayName("收件日期必填，且不在登记之后")
    void receiptIsNoLaterThanRegistration() {
        given(nothing()).when(registry(), with("案由", null, null, 2026, true)).refusedFor("receivedOn");
        given(nothing())
                .when(registry(), with("案由", null, day(6, 2), 2026, true))
                .refusedFor("receivedOn");
    }

    @Test
    @DisplayName("不宜公开的须说明理由")
    void whatMayNotBePublicNeedsAReason() {
        given(nothing())
                .when(registry(), with("案由", null, day(3, 2), 2026, false))
                .refusedFor("notPublicReason");
    }

    @Test
    @DisplayName("年度不合情理的不予登记")
    void theYearIsPlausible() {
        given(nothing())
                .when(registry(), with("案由", null, day(3, 2), 2028, true))
                .refusedFor("registerYear");
    }

    @Test
    @DisplayName("同一提出人不得列两次")
    void aProposerIsNamedOnce() {
        given(nothing())
                .when(registry(), register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of(LEAD)))
                .refusedFor("coSigners[0]");
    }

    @Test
    @DisplayName("未登记的案件不能办理")
    void anUnknownCaseIsUnknown() {
        given(nothing()).when(registry(), new AssignCase(CASE, null)).unknown();
    }

    @Test
    @DisplayName("添加附件")
    void aDocumentIsAttached() {
        Attachment scan = new Attachment("提案原件.pdf", "application/pdf", 1024, "a".repeat(64));
        given(aProposal())
                .when(registry(), new AttachDocument(CASE, scan, "case", null))
                .records(DocumentAttached.class);
    }

    @Test
    @DisplayName("附件摘要须为六十四位十六进制")
    void aDocumentHasItsDigest() {
        Attachment scan = new Attachment("提案原件.pdf", "application/pdf", 0, "xyz");
        given(aProposal())
                .when(registry(), new AttachDocument(CASE, scan, null, null))
                .refusedFor("document.size", "document.sha256");
    }
}
