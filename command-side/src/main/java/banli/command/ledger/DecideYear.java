package banli.command.ledger;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminRule;
import banli.language.command.LedgerCommand.CloseYear;
import banli.language.event.LedgerEvent.YearClosed;
import java.util.List;
import java.util.stream.Collectors;

/** 年度结束。 Decides when the work of a register year is over: by the registry, which writes its summary, once each case has ended. */
public final class DecideYear {
    private static final int NAMED = 10;

    private DecideYear() {}

    /** 结束年度。 Closes it, for good; promises made in its replies outlive it, as they outlive a case. */
    public static List<YearClosed> close(CloseYear act, CasesOfYear cases, LedgerOnRecord ledger, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, act)
                .rule(AdminRule.LEDGER_OPENED, ledger.isOpen(), "请先启用账本", "Open the ledger first")
                .rule(
                        AdminRule.YEAR_BEGUN,
                        act.year() <= now.today().getYear() && cases.all() > 0,
                        "本账本没有" + act.year() + "年度的案件，或该年度尚未开始",
                        "The ledger has no case of " + act.year() + ", or that year has not begun")
                .rule(
                        AdminRule.YEAR_NOT_CLOSED,
                        !ledger.closedYears().contains(act.year()),
                        act.year() + "年度已经结束",
                        "The year " + act.year() + " is closed already");
        String named = cases.waiting().stream().limit(NAMED).collect(Collectors.joining("、"));
        String more = cases.waiting().size() > NAMED ? "等" : "";
        conditions
                .rule(
                        AdminRule.YEAR_ENDED,
                        cases.waiting().isEmpty(),
                        "还有" + cases.waiting().size() + "件未办结：" + named + more + "；请先办结",
                        cases.waiting().size() + " cases have not ended: " + named.replace("、", ", ")
                                + (more.isEmpty() ? "" : " and others") + "; close them first")
                .orRefuse();
        return List.of(new YearClosed(act.year(), cases.all(), act.reason(), now.today()));
    }

    /**
     * 年度的案件。 The cases of a register year.
     *
     * @param all how many there are
     * @param waiting the numbers of those that have not ended
     */
    public record CasesOfYear(int all, List<String> waiting) {}
}
