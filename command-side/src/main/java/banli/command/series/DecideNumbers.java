package banli.command.series;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminAct;
import banli.language.act.AdminRule;
import banli.language.command.SeriesCommand.AllotNumber;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.event.SeriesEvent.NumberAllotted;
import banli.language.event.SeriesEvent.NumberVoided;
import banli.language.word.Text;
import java.util.List;
import java.util.Optional;

/** 编文号与作废。 Decides on numbers: allotted by the ledger when a reply is issued, voided when it is recalled. */
public final class DecideNumbers {
    private DecideNumbers() {}

    /** 编文号。 The next number, or that given outside; nothing when the case and round have it. */
    public static List<NumberAllotted> allot(AllotNumber act, SeriesOnRecord series, Circumstances now) {
        Text used = used(act, series);
        Conditions.of(now.actor(), false, AdminAct.ALLOT_NUMBER)
                .present("caseId", act.caseId())
                .field("round", act.round() >= 1, "轮次从1起", "Rounds count from 1")
                .field("number", act.number() == null || act.number() >= 1, "文号从1起", "Numbers count from 1")
                .rule(
                        AdminRule.NUMBER_FREE,
                        act.number() == null || series.isFreeFor(act.number(), act.caseId(), act.round()),
                        used.zh(),
                        used.en())
                .orRefuse();
        Optional<Integer> standing = series.standing(act.caseId(), act.round());
        boolean has =
                standing.isPresent() && (act.number() == null || standing.get().equals(act.number()));
        int number = act.number() == null ? series.last() + 1 : act.number();
        return has ? List.of() : List.of(new NumberAllotted(act.series(), number, act.caseId(), act.round()));
    }

    private static Text used(AllotNumber act, SeriesOnRecord series) {
        boolean voided = act.number() != null && series.isVoided(act.number());
        String number = act.number() == null ? "" : act.series().printed(act.number());
        return voided
                ? new Text(number + "已作废，请由公文系统另编一号", number + " was voided; have the document system give another")
                : new Text(number + "已用于另一份函件，请核对", number + " is that of another letter; check it");
    }

    /** 作废文号。 Voids a number; it is never given again. */
    public static List<NumberVoided> annul(VoidNumber act, SeriesOnRecord series, Circumstances now) {
        Conditions.of(now.actor(), false, AdminAct.VOID_NUMBER)
                .words("reason", act.reason(), 2000)
                .rule(
                        AdminRule.NUMBER_ALLOTTED,
                        series.isAllotted(act.number()),
                        "这一文号还没有编过",
                        "This number was never allotted")
                .rule(AdminRule.NUMBER_NOT_VOIDED, !series.isVoided(act.number()), "这一文号已作废", "This number is voided")
                .orRefuse();
        return List.of(new NumberVoided(act.series(), act.number(), act.reason()));
    }
}
