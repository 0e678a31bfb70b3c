package banli.command.series;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminAct;
import banli.language.act.AdminRule;
import banli.language.command.SeriesCommand.AllotNumber;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.event.SeriesEvent.NumberAllotted;
import banli.language.event.SeriesEvent.NumberVoided;
import java.util.List;

/** 编文号与作废。 Decides on numbers: allotted by the ledger when a reply is issued, voided when it is recalled. */
public final class DecideNumbers {
    private DecideNumbers() {}

    /** 编文号。 The next number; nothing when the case and round have one that stands. */
    public static List<NumberAllotted> allot(AllotNumber act, SeriesOnRecord series, Circumstances now) {
        Conditions.of(now.actor(), false, AdminAct.ALLOT_NUMBER)
                .present("caseId", act.caseId())
                .field("round", act.round() >= 1, "轮次从1起", "Rounds count from 1")
                .orRefuse();
        if (series.allottedAt(act.caseId(), act.round()).isPresent()) {
            return List.of();
        }
        return List.of(new NumberAllotted(act.series(), series.last() + 1, act.caseId(), act.round()));
    }

    /** 作废文号。 Voids a number; it is never given again. */
    public static List<NumberVoided> annul(VoidNumber act, SeriesOnRecord series, Circumstances now) {
        Conditions.of(now.actor(), false, AdminAct.VOID_NUMBER)
                .words("reason", act.reason(), 2000)
                .rule(
                        AdminRule.NUMBER_ALLOTTED,
                        act.number() >= 1 && act.number() <= series.last(),
                        "这一文号还没有编过",
                        "This number was never allotted")
                .rule(AdminRule.NUMBER_NOT_VOIDED, !series.isVoided(act.number()), "这一文号已作废", "This number is voided")
                .orRefuse();
        return List.of(new NumberVoided(act.series(), act.number(), act.reason()));
    }
}
