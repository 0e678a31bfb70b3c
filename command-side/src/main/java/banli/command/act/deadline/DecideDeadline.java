package banli.command.act.deadline;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.command.DeadlineCommand;
import banli.language.command.DeadlineCommand.GrantExtension;
import banli.language.command.DeadlineCommand.RecalculateDeadlines;
import banli.language.command.DeadlineCommand.RecordWhatFellDue;
import banli.language.command.DeadlineCommand.RefuseExtension;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.command.DeadlineCommand.TellOfExtension;
import banli.language.event.CaseEvent;
import java.util.List;

/** 期限。 Decides extensions, recalculation, and what fell due. */
public final class DecideDeadline {
    private DecideDeadline() {}

    /** 决定。 The facts, possibly none, or a refusal. */
    public static List<CaseEvent> decide(DeadlineCommand command, CaseState c, Circumstances now, Requirements r) {
        return switch (command) {
            case RequestExtension act -> List.of(DecideExtension.request(act, c, now, r));
            case GrantExtension act -> List.of(DecideExtension.grant(act, c, now, r));
            case RefuseExtension act -> List.of(DecideExtension.refuse(act, c, now, r));
            case TellOfExtension act -> List.of(DecideExtension.tell(act, c, now, r));
            case RecalculateDeadlines act -> Recalculation.decide(act, c, now, r);
            case RecordWhatFellDue act -> WhatFellDue.decide(act, c, now, r);
        };
    }
}
