package banli.command.ledger;

import static banli.language.act.AdminRule.ASKED_FIRST;
import static banli.language.act.AdminRule.EARLIER_YEAR;
import static banli.language.act.AdminRule.ENTRY_NOT_CLOSED;
import static banli.language.act.AdminRule.ENTRY_OPEN;
import static banli.language.act.AdminRule.LEDGER_OPENED;
import static banli.language.act.AdminRule.TWO_PERSONS;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.command.Command;
import banli.language.command.LedgerCommand.AskHistoricalEntry;
import banli.language.command.LedgerCommand.CloseHistoricalEntry;
import banli.language.command.LedgerCommand.DeclineHistoricalEntry;
import banli.language.command.LedgerCommand.OpenHistoricalEntry;
import banli.language.event.LedgerEvent.HistoricalEntryAsked;
import banli.language.event.LedgerEvent.HistoricalEntryClosed;
import banli.language.event.LedgerEvent.HistoricalEntryDeclined;
import banli.language.event.LedgerEvent.HistoricalEntryOpened;
import java.util.List;
import java.util.Set;

/** 补录的开启与结束。 Decides for which register years an older register may be entered: one asks, another opens, and it is closed for good. */
public final class DecideHistoricalEntry {
    private static final int EARLIEST = 1949;
    private static final int MOST = 20;

    private DecideHistoricalEntry() {}

    /** 申请开启补录。 Asks for these years; what was asked before and is not opened yet is replaced. */
    public static List<HistoricalEntryAsked> ask(AskHistoricalEntry act, LedgerOnRecord ledger, Circumstances now) {
        List<Integer> years = act.years() == null ? List.of() : act.years();
        Conditions conditions = admin(now, act)
                .field(
                        "years",
                        years.size() <= MOST && years.stream().allMatch(year -> year != null && year >= EARLIEST),
                        "请写明一至" + MOST + "个年度",
                        "Name 1 to " + MOST + " years")
                .rule(LEDGER_OPENED, ledger.isOpen(), "请先启用账本", "Open the ledger first")
                .rule(
                        EARLIER_YEAR,
                        years.stream().allMatch(year -> year != null && isEarlier(year, ledger)),
                        "账本启用当年及以后的案件请按正常方式登记",
                        "Register cases of the year of the opening and later ones in the ordinary way");
        notClosed(conditions, ledger).orRefuse();
        return List.of(new HistoricalEntryAsked(
                years.stream().distinct().sorted().toList(), act.source().strip(), act.reason(), now.today()));
    }

    /** 开启补录。 Another administrator opens what was asked for, naming the same years. */
    public static List<HistoricalEntryOpened> open(OpenHistoricalEntry act, LedgerOnRecord ledger, Circumstances now) {
        HistoricalEntryAsked asked = ledger.entry().asked();
        Conditions conditions = admin(now, act)
                .rule(
                        ASKED_FIRST,
                        asked != null
                                && act.years() != null
                                && Set.copyOf(asked.years()).equals(Set.copyOf(act.years())),
                        "没有对这些年度的补录申请",
                        "Historical entry was not asked for these years")
                .rule(
                        TWO_PERSONS,
                        !now.actor().person().equals(ledger.entry().askedBy()),
                        "申请人不得确认，请由另一名管理员办理",
                        "The one who asked cannot decide; let another administrator do it");
        notClosed(conditions, ledger).orRefuse();
        return List.of(new HistoricalEntryOpened(
                asked.years(), asked.source(), ledger.entry().askedBy(), now.today()));
    }

    /** 不同意补录。 Declines what was asked for, or takes it back. */
    public static List<HistoricalEntryDeclined> decline(
            DeclineHistoricalEntry act, LedgerOnRecord ledger, Circumstances now) {
        admin(now, act)
                .rule(ASKED_FIRST, ledger.entry().asked() != null, "没有待确认的补录申请", "Nothing was asked for")
                .orRefuse();
        return List.of(new HistoricalEntryDeclined(act.reason()));
    }

    /** 结束补录。 Closes it, for good. */
    public static List<HistoricalEntryClosed> close(
            CloseHistoricalEntry act, LedgerOnRecord ledger, Circumstances now) {
        boolean open = !ledger.entry().opened().isEmpty() && !ledger.entry().closed();
        admin(now, act)
                .rule(ENTRY_OPEN, open, "补录没有开启", "Historical entry is not open")
                .orRefuse();
        return List.of(new HistoricalEntryClosed(act.reason(), now.today()));
    }

    private static Conditions admin(Circumstances now, Command act) {
        return Conditions.of(now.actor(), false, act);
    }

    private static Conditions notClosed(Conditions conditions, LedgerOnRecord ledger) {
        return conditions.rule(
                ENTRY_NOT_CLOSED, !ledger.entry().closed(), "补录已经结束，不再开启", "Historical entry was closed for good");
    }

    private static boolean isEarlier(int year, LedgerOnRecord ledger) {
        return ledger.isOpen() && year < ledger.opening().openedOn().getYear();
    }
}
