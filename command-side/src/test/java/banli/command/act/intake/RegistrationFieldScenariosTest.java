package banli.command.act.intake;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;

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
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("登记的填写")
class RegistrationFieldScenariosTest {
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
        RegisterCase a = registration();
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
    @DisplayName("案由必填且不超过二百字")
    void theTitleIsLimited() {
        given(nothing())
                .when(registry(), registration(" ", null, day(3, 2), 2026, true))
                .refusedFor("title");
        given(nothing())
                .when(registry(), registration("长".repeat(201), null, day(3, 2), 2026, true))
                .refusedFor("title");
        given(nothing())
                .when(registry(), registration("换\n行", null, day(3, 2), 2026, true))
                .refusedFor("title");
    }

    @Test
    @DisplayName("条目须从一起连续编号")
    void itemsAreNumberedFromOne() {
        given(nothing())
                .when(
                        registry(),
                        registration("案由", List.of(new Item(2, "甲"), new Item(3, "乙")), day(3, 2), 2026, true))
                .refusedFor("items[0].number", "items[1].number");
    }

    @Test
    @DisplayName("收件日期必填，且不在登记之后")
    void receiptIsNoLaterThanRegistration() {
        given(nothing())
                .when(registry(), registration("案由", null, null, 2026, true))
                .refusedFor("receivedOn");
        given(nothing())
                .when(registry(), registration("案由", null, day(6, 2), 2026, true))
                .refusedFor("receivedOn");
    }

    @Test
    @DisplayName("不宜公开的须说明理由")
    void whatMayNotBePublicNeedsAReason() {
        given(nothing())
                .when(registry(), registration("案由", null, day(3, 2), 2026, false))
                .refusedFor("notPublicReason");
    }

    @Test
    @DisplayName("年度不合情理的不予登记")
    void theYearIsPlausible() {
        given(nothing())
                .when(registry(), registration("案由", null, day(3, 2), 2028, true))
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
    @DisplayName("附件摘要须为六十四位十六进制")
    void aDocumentHasItsDigest() {
        Attachment scan = new Attachment("提案原件.pdf", "application/pdf", 0, "xyz");
        given(aProposal())
                .when(registry(), new AttachDocument(CASE, scan, null, null))
                .refusedFor("document.size", "document.sha256");
    }
}
