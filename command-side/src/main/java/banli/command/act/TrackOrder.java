package banli.command.act;

import banli.command.act.reply.DecideSubmission;
import banli.command.act.state.CaseState;
import banli.command.act.state.Entry;
import banli.language.command.CaseCommand;
import banli.language.command.CommitmentCommand.CarryOverCommitment;
import banli.language.command.CommitmentCommand.FulfilCommitment;
import banli.language.command.CommitmentCommand.ReportProgress;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.ContactCommand.SettleDispute;
import banli.language.command.DeadlineCommand.GrantExtension;
import banli.language.command.DeadlineCommand.RefuseExtension;
import banli.language.command.DeadlineCommand.TellOfExtension;
import banli.language.command.DisclosureCommand.PublishReply;
import banli.language.command.DisclosureCommand.WithdrawPublication;
import banli.language.command.FeedbackCommand.ExamineDissatisfaction;
import banli.language.command.OpinionCommand.RecordOpinion;
import banli.language.command.OpinionCommand.WaiveOpinion;
import banli.language.command.ReplyCommand.CountersignReply;
import banli.language.command.ReplyCommand.RecordReceipt;
import banli.language.command.ReplyCommand.ReviewReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitUpwards;
import banli.language.event.CaseEvent;
import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.ContactEvent.ContactDisputed;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionRequested;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplyReviewed;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.event.ReplyEvent.SubmittedUpwards;
import java.time.LocalDate;
import java.util.function.Predicate;

/** 旁线的先后。 What an act beside the stages rests on: it is not dated before that. */
final class TrackOrder {
    private TrackOrder() {}

    /** The day of what the act rests on, null when it rests on nothing of its track. */
    static LocalDate causeOn(CaseCommand command, CaseState c) {
        return switch (command) {
            case GrantExtension _, RefuseExtension _ -> last(c, ExtensionRequested.class, _ -> true);
            case TellOfExtension _ -> last(c, ExtensionGranted.class, _ -> true);
            case RecordOpinion act ->
                last(c, OpinionAsked.class, asked -> asked.unit().equals(act.unit()));
            case WaiveOpinion act ->
                last(c, OpinionAsked.class, asked -> asked.unit().equals(act.unit()));
            case ConfirmContact act -> contact(c, act.contact());
            case SettleDispute act -> last(c, ContactDisputed.class, disputed -> disputed.contact() == act.contact());
            case ExamineDissatisfaction act ->
                last(c, SatisfactionRecorded.class, form -> form.proposer().equals(act.proposer()));
            case FulfilCommitment act -> promised(c, act.commitment());
            case CarryOverCommitment act -> promised(c, act.commitment());
            case ReportProgress act -> act.commitment() == null ? null : promised(c, act.commitment());
            case PublishReply _ -> last(c, DisclosureDecided.class, _ -> true);
            case WithdrawPublication _ -> last(c, ReplyPublished.class, _ -> true);
            case SignReply _ -> last(c, ReplyReviewed.class, _ -> true);
            case ReviewReply _ -> last(c, ReplySubmitted.class, _ -> true);
            case CountersignReply _ -> last(c, ReplySubmitted.class, _ -> true);
            case SubmitUpwards act ->
                DecideSubmission.ofLaterAnswer(act, c)
                        ? last(c, FollowUpStepped.class, step -> step.step() instanceof ReplyIssued)
                        : last(c, ReplyIssued.class, _ -> true);
            case RecordReceipt act -> last(c, SubmittedUpwards.class, sent -> sent.submission() == act.submission());
            default -> null;
        };
    }

    private static LocalDate contact(CaseState c, int contact) {
        return last(c, ContactRecorded.class, held -> held.contact() == contact);
    }

    private static LocalDate promised(CaseState c, int commitment) {
        return last(c, CommitmentMade.class, made -> made.commitment() == commitment);
    }

    private static <F extends CaseEvent> LocalDate last(CaseState c, Class<F> type, Predicate<F> which) {
        return c.entries().stream()
                .map(Entry::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .map(CaseEvent::happenedOn)
                .reduce(null, (_, later) -> later);
    }
}
