package banli.command.ledger;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminAct;
import banli.language.act.AdminRule;
import banli.language.command.LedgerCommand.CertifyRebuild;
import banli.language.command.LedgerCommand.EnterEarlierFigure;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.command.LedgerCommand.SealCaseHeads;
import banli.language.command.LedgerCommand.SealSecurityLog;
import banli.language.event.LedgerEvent.CaseHeadsSealed;
import banli.language.event.LedgerEvent.EarlierFigureEntered;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerEvent.RebuildCertified;
import banli.language.event.LedgerEvent.SecurityLogSealed;
import java.util.HashSet;
import java.util.List;

/** 启用账本、重建出证、录入往年数字。 Decides on the ledger itself. */
public final class DecideLedger {
    private DecideLedger() {}

    /** 启用账本。 Opens the ledger, once, with two administrators at least. */
    public static List<LedgerOpened> open(OpenLedger act, LedgerOnRecord ledger, Circumstances now) {
        List<String> administrators = act.administrators() == null ? List.of() : List.copyOf(act.administrators());
        Conditions conditions = Conditions.of(now.actor(), false, AdminAct.OPEN_LEDGER)
                .words("origin", act.origin(), 200)
                .words("verifierKey", act.verifierKey(), 1000)
                .words("officeName", act.officeName(), 100)
                .words("mark", act.mark(), 20)
                .id("place", act.place())
                .present("openedOn", act.openedOn())
                .rule(AdminRule.LEDGER_OPENED_ONCE, !ledger.isOpen(), "账本已经启用", "The ledger is open already")
                .rule(
                        AdminRule.TWO_ADMINISTRATORS,
                        new HashSet<>(administrators).size() >= 2,
                        "请指定两名不同的管理员",
                        "Name two different administrators");
        for (int i = 0; i < administrators.size(); i++) {
            conditions.id("administrators[" + i + "]", administrators.get(i));
        }
        conditions.orRefuse();
        return List.of(new LedgerOpened(
                act.origin(),
                act.verifierKey(),
                act.officeName(),
                act.mark(),
                act.place(),
                act.demo(),
                administrators,
                act.openedOn()));
    }

    /** 重建出证。 Records what a rebuild came to. */
    public static List<RebuildCertified> certify(CertifyRebuild act, LedgerOnRecord ledger, Circumstances now) {
        Conditions.of(now.actor(), false, AdminAct.CERTIFY_REBUILD)
                .present("certificate", act.certificate())
                .id("askedBy", act.askedBy())
                .rule(AdminRule.LEDGER_OPENED, ledger.isOpen(), "请先启用账本", "Open the ledger first")
                .orRefuse();
        return List.of(new RebuildCertified(act.certificate(), act.askedBy(), now.today()));
    }

    /** 封存安全记录。 Records what a day of the security record came to. */
    public static List<SecurityLogSealed> seal(SealSecurityLog act, LedgerOnRecord ledger, Circumstances now) {
        Conditions.of(now.actor(), false, AdminAct.SEAL_SECURITY_LOG)
                .present("day", act.day())
                .field(
                        "digest",
                        act.digest() != null && act.digest().matches("[0-9a-f]{64}"),
                        "应为 SHA-256（64 位十六进制）",
                        "This must be a SHA-256 in 64 hexadecimal digits")
                .field("count", act.count() >= 0, "不得为负数", "Not below zero")
                .rule(AdminRule.LEDGER_OPENED, ledger.isOpen(), "请先启用账本", "Open the ledger first")
                .rule(
                        AdminRule.DAY_AFTER_DAY,
                        act.day() != null
                                && act.day().isBefore(now.today())
                                && (ledger.sealed() == null
                                        || act.day()
                                                .equals(ledger.sealed().day().plusDays(1))),
                        "只封存已过去的、紧接上次封存的一日",
                        "Only a day that is over is sealed, the one after that sealed last")
                .orRefuse();
        return List.of(new SecurityLogSealed(act.day(), act.count(), act.digest()));
    }

    /** 封存各流末端。 Records how all streams ended, as the keeper of the log computed it: it is not computed again here. */
    public static List<CaseHeadsSealed> sealHeads(SealCaseHeads act, LedgerOnRecord ledger, Circumstances now) {
        Conditions.of(now.actor(), false, AdminAct.SEAL_CASE_HEADS)
                .field(
                        "root",
                        act.root() != null && act.root().matches("[A-Za-z0-9+/]{43}="),
                        "应为 SHA-256（Base64）",
                        "This must be a SHA-256 in Base64")
                .field(
                        "streams",
                        act.streams() > 0 && act.streams() <= act.size(),
                        "不得为零，不得多于事实",
                        "Above zero, and no more than there are facts")
                .rule(AdminRule.LEDGER_OPENED, ledger.isOpen(), "请先启用账本", "Open the ledger first")
                .rule(
                        AdminRule.HEADS_OF_MORE,
                        ledger.heads() == null || act.size() > ledger.heads().size(),
                        "已封存到同样多或更多的事实",
                        "They are sealed as of as many facts already, or more")
                .orRefuse();
        return List.of(new CaseHeadsSealed(act.size(), act.root(), act.streams()));
    }

    /** 录入往年数字。 Enters a figure of a year before the opening; the denominator is null for a count. */
    public static List<EarlierFigureEntered> enterFigure(
            EnterEarlierFigure act, LedgerOnRecord ledger, Circumstances now) {
        boolean ratio = act.denominator() == null || act.denominator() > 0 && act.numerator() <= act.denominator();
        Conditions.of(now.actor(), false, act)
                .field("numerator", act.numerator() >= 0, "不得为负数", "Not below zero")
                .field("denominator", ratio, "须大于零，且不小于分子", "Above zero and not below the numerator")
                .rule(AdminRule.LEDGER_OPENED, ledger.isOpen(), "请先启用账本", "Open the ledger first")
                .rule(
                        AdminRule.EARLIER_YEAR,
                        ledger.isOpen()
                                && act.year() < ledger.opening().openedOn().getYear(),
                        "账本启用当年及以后的数字由账本自己统计",
                        "From the opening on the ledger counts for itself")
                .rule(
                        AdminRule.YEAR_NOT_CLOSED,
                        !ledger.closedYears().contains(act.year()),
                        act.year() + "年度已经结束，它的数字由在案的案件得出；有误请更正原记录",
                        "The year " + act.year()
                                + " is closed and counted from its cases; correct the record that is wrong")
                .orRefuse();
        return List.of(
                new EarlierFigureEntered(act.year(), act.figure(), act.numerator(), act.denominator(), act.source()));
    }
}
