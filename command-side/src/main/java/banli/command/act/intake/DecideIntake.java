package banli.command.act.intake;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.command.IntakeCommand;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.command.IntakeCommand.AnnulRegistration;
import banli.language.command.IntakeCommand.ApproveObjection;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.command.IntakeCommand.AttachDocument;
import banli.language.command.IntakeCommand.ChangeHandler;
import banli.language.command.IntakeCommand.DeclineObjection;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.command.IntakeCommand.ObjectToAssignment;
import banli.language.command.IntakeCommand.ObjectToHandOn;
import banli.language.command.IntakeCommand.ProposeRouting;
import banli.language.command.IntakeCommand.ReassignCase;
import banli.language.command.IntakeCommand.RecordDirective;
import banli.language.command.IntakeCommand.RecordObjectionOutcome;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.IntakeCommand.ReturnRouting;
import banli.language.command.IntakeCommand.UpholdAssignment;
import banli.language.event.CaseEvent;
import java.util.List;

/** 收件。 Decides the acts by which a case comes in and finds its section. */
public final class DecideIntake {
    private DecideIntake() {}

    /** 决定。 The facts, or a refusal. */
    public static List<CaseEvent> decide(IntakeCommand command, CaseState c, Circumstances now, Requirements r) {
        return switch (command) {
            case RecordDirective act -> DecideDirective.record(act, c, now, r);
            case RegisterCase act -> List.of(DecideRegistration.register(act, c, now, r));
            case AnnulRegistration act -> List.of(DecideRegistration.annul(act, now, r));
            case AttachDocument act -> List.of(DecideRegistration.attach(act, now, r));
            case ObjectToHandOn act -> List.of(DecideHandOn.object(act, c, now, r));
            case ApproveObjection act -> List.of(DecideHandOn.approve(act, c, now, r));
            case DeclineObjection act -> List.of(DecideHandOn.decline(act, c, now, r));
            case RecordObjectionOutcome act -> List.of(DecideHandOn.outcome(act, now, r));
            case ProposeRouting act -> List.of(DecideRouting.propose(act, c, now, r));
            case ApproveRouting act -> List.of(DecideRouting.approve(act, now, r));
            case ReturnRouting act -> List.of(DecideRouting.sendBack(act, now, r));
            case AssignCase act -> List.of(DecideAssignment.assign(act, c, now, r));
            case AcceptCase act -> List.of(DecideAssignment.accept(act, now, r));
            case ObjectToAssignment act -> List.of(DecideAssignment.object(act, c, now, r));
            case UpholdAssignment act -> List.of(DecideAssignment.uphold(act, now, r));
            case ReassignCase act -> List.of(DecideAssignment.reassign(act, c, now, r));
            case HandOver act -> List.of(DecideAssignment.handOver(act, c, now, r));
            case ChangeHandler act -> List.of(DecideAssignment.changeHandler(act, c, now, r));
        };
    }
}
