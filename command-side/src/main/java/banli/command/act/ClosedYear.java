package banli.command.act;

import banli.command.act.reply.DecideFollowUp;
import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.CaseCommand;
import banli.language.command.ClosingCommand.ArchiveCase;
import banli.language.command.CommitmentCommand;
import banli.language.command.CorrectionCommand;
import banli.language.command.IntakeCommand.AttachDocument;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.SupervisionCommand.AnswerChase;
import banli.language.command.SupervisionCommand.ChaseCase;
import banli.language.command.SupervisionCommand.HearReport;
import banli.language.command.SupervisionCommand.RecordInvestigation;
import banli.language.word.Office;

/** 已结束的年度。 What would change the figures of a closed year is refused; a record that is wrong is corrected, with its reason beside it. */
final class ClosedYear {
    private ClosedYear() {}

    static void judge(CaseCommand act, CaseState c, Circumstances now, Requirements r) {
        if (now.actor().office() == Office.SYSTEM
                || changesNoFigure(act)
                || DecideFollowUp.of(act, c, now.dayOf(act.happenedOn())).isPresent()) {
            return;
        }
        if (c.stage() != null) {
            open(c.intake().registered().registerYear(), now, r);
        }
        if (act instanceof RegisterCase registration) {
            open(registration.registerYear(), now, r);
        }
        r.orRefuse();
    }

    private static void open(int year, Circumstances now, Requirements r) {
        r.require(
                Rule.YEAR_NOT_CLOSED,
                !now.yearClosed(year),
                year + "年度已经结束；原记录有误的请更正，新的事项登记在以后的年度，来文可作为附件存入",
                "The year " + year + " is closed; correct a record that is wrong, register what is new in a later year,"
                        + " and attach papers that came");
    }

    /** Corrections stand on record as such; promises and later answers outlive their case; archiving, papers and chasing count nowhere. */
    private static boolean changesNoFigure(CaseCommand act) {
        return switch (act) {
            case CorrectionCommand _, CommitmentCommand _, ArchiveCase _, AttachDocument _ -> true;
            case FollowUpReply _, ChaseCase _, AnswerChase _, HearReport _, RecordInvestigation _ -> true;
            default -> false;
        };
    }
}
