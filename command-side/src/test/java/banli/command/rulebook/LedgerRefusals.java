package banli.command.rulebook;

import banli.command.ledger.DecideHistoricalEntry;
import banli.command.ledger.DecideLedger;
import banli.command.ledger.DecideSigner;
import banli.command.ledger.DecideYear;
import banli.command.ledger.DecideYear.CasesOfYear;
import banli.command.ledger.LedgerOnRecord;
import banli.command.policy.DecidePolicies;
import banli.command.policy.Policies;
import banli.command.policy.PolicyBook;
import banli.command.series.DecideNumbers;
import banli.command.series.SeriesOnRecord;
import banli.language.act.AdminRule;
import banli.language.command.LedgerCommand.AskHistoricalEntry;
import banli.language.command.LedgerCommand.AskSignerChange;
import banli.language.command.LedgerCommand.CloseHistoricalEntry;
import banli.language.command.LedgerCommand.CloseYear;
import banli.language.command.LedgerCommand.EnterEarlierFigure;
import banli.language.command.LedgerCommand.OpenHistoricalEntry;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.command.LedgerCommand.SealCaseHeads;
import banli.language.command.LedgerCommand.SealSecurityLog;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.command.SeriesCommand.AllotNumber;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.event.LedgerEvent.CaseHeadsSealed;
import banli.language.event.LedgerEvent.HistoricalEntryClosed;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerEvent.YearClosed;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.event.SeriesEvent.NumberAllotted;
import banli.language.event.SeriesEvent.NumberVoided;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.proposal.SeriesId;
import banli.language.word.proposal.SeriesKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An example of how each rule about the ledger, its policies and its series refuses. */
final class LedgerRefusals {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);
    private static final SeriesId SERIES = new SeriesId("嘉民", 2021, SeriesKind.REPLY);

    private LedgerRefusals() {}

    static void into(Map<AdminRule, ThrowingCallable> refusals) {
        Beside li = Beside.by("li", Office.ADMIN);
        Beside system = Beside.by("system", Office.SYSTEM);
        List<String> one = List.of("li", "li");
        OpenLedger open = new OpenLedger("o", "k", "局", "民", "shanghai", false, one, DAY);
        LedgerOnRecord ledger =
                LedgerOnRecord.NONE.with(new LedgerOpened("o", "k", "局", "民", "shanghai", false, one, DAY), "system");
        refusals.put(AdminRule.LEDGER_OPENED_ONCE, () -> DecideLedger.open(open, ledger, system));
        refusals.put(AdminRule.TWO_ADMINISTRATORS, () -> DecideLedger.open(open, LedgerOnRecord.NONE, system));
        EnterEarlierFigure figure = new EnterEarlierFigure(2021, "CASES", 22, null, "总结");
        refusals.put(AdminRule.LEDGER_OPENED, () -> DecideLedger.enterFigure(figure, LedgerOnRecord.NONE, li));
        refusals.put(AdminRule.EARLIER_YEAR, () -> DecideLedger.enterFigure(figure, ledger, li));
        LedgerOnRecord closed = ledger.with(new HistoricalEntryClosed("录完", DAY), "li");
        LedgerOnRecord ended = ledger.with(new YearClosed(2021, 1, "已总结", DAY), "wu");
        refusals.put(AdminRule.YEAR_NOT_CLOSED, () -> DecideLedger.enterFigure(figure, ended, li));
        Beside wu = Beside.by("wu", Office.REGISTRY);
        CloseYear year = new CloseYear(2021, "已总结");
        refusals.put(AdminRule.YEAR_BEGUN, () -> DecideYear.close(year, new CasesOfYear(0, List.of()), ledger, wu));
        refusals.put(
                AdminRule.YEAR_ENDED, () -> DecideYear.close(year, new CasesOfYear(2, List.of("21-001")), ledger, wu));
        AskHistoricalEntry entry = new AskHistoricalEntry(List.of(2020), "2020年登记簿", "补录");
        refusals.put(AdminRule.ENTRY_NOT_CLOSED, () -> DecideHistoricalEntry.ask(entry, closed, li));
        refusals.put(
                AdminRule.ENTRY_OPEN, () -> DecideHistoricalEntry.close(new CloseHistoricalEntry("录完"), ledger, li));
        refusals.put(
                AdminRule.ASKED_FIRST,
                () -> DecideHistoricalEntry.open(new OpenHistoricalEntry(List.of(2020)), ledger, li));
        SealSecurityLog today = new SealSecurityLog(DAY, 1, "0".repeat(64));
        refusals.put(AdminRule.DAY_AFTER_DAY, () -> DecideLedger.seal(today, ledger, system));
        LedgerOnRecord headed = ledger.with(new CaseHeadsSealed(9, "r", 2), "system");
        SealCaseHeads again = new SealCaseHeads(9, "A".repeat(43) + "=", 2);
        refusals.put(AdminRule.HEADS_OF_MORE, () -> DecideLedger.sealHeads(again, headed, system));
        refusals.put(AdminRule.SIGNER_DOCUMENT, () -> DecideSigner.ask(new AskSignerChange("AAAA", "到期"), ledger, li));
        String document = Policies.text("shanghai-2015.json");
        AdoptPolicy adopt = new AdoptPolicy("shanghai", "shanghai-2015", document, DAY);
        PolicyBook book =
                PolicyBook.EMPTY.with(new PolicyAdopted("shanghai", "shanghai-2015", "", document, DAY), "system");
        ProposePolicy propose = new ProposePolicy("shanghai", "shanghai-2015", document, DAY);
        refusals.put(AdminRule.VERSION_ONCE, () -> DecidePolicies.propose(propose, book, li));
        refusals.put(AdminRule.PROPOSED_FIRST, () -> DecidePolicies.adopt(adopt, PolicyBook.EMPTY, li));
        PolicyBook proposed = PolicyBook.EMPTY.with(
                DecidePolicies.propose(propose, PolicyBook.EMPTY, li).getFirst(), "li");
        refusals.put(AdminRule.ANOTHER_ADOPTS, () -> DecidePolicies.adopt(adopt, proposed, li));
        SeriesOnRecord series = new SeriesOnRecord();
        refusals.put(
                AdminRule.NUMBER_ALLOTTED, () -> DecideNumbers.annul(new VoidNumber(SERIES, 2, "x"), series, system));
        series.read(new NumberAllotted(SERIES, 1, new CaseId("one"), 1), 0);
        series.read(new NumberVoided(SERIES, 1, "x"), 1);
        refusals.put(
                AdminRule.NUMBER_NOT_VOIDED, () -> DecideNumbers.annul(new VoidNumber(SERIES, 1, "x"), series, system));
        refusals.put(
                AdminRule.NUMBER_FREE,
                () -> DecideNumbers.allot(new AllotNumber(SERIES, new CaseId("two"), 1, 1), series, system));
    }
}
