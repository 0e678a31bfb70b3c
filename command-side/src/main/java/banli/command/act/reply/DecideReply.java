package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.command.ReplyCommand;
import banli.language.command.ReplyCommand.CountersignReply;
import banli.language.command.ReplyCommand.DeliverReply;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.RecallReply;
import banli.language.command.ReplyCommand.RecordReceipt;
import banli.language.command.ReplyCommand.ReviewReply;
import banli.language.command.ReplyCommand.SendBackReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.command.ReplyCommand.SubmitUpwards;
import banli.language.event.CaseEvent;
import java.util.List;

/** 答复。 Decides the way of a reply: drafted, signed, issued, delivered. */
public final class DecideReply {
    private DecideReply() {}

    /** 决定。 The facts, or a refusal. */
    public static List<CaseEvent> decide(ReplyCommand command, CaseState c, Circumstances now, Requirements r) {
        return List.of(
                switch (command) {
                    case FollowUpReply act -> throw new IllegalStateException("decided as a draft of " + act.caseId());
                    case SubmitReply act -> DecideDraft.submit(act, c, now, r);
                    case SendBackReply act -> DecideDraft.sendBack(act, c, now, r);
                    case ReviewReply act -> DecideReview.review(act, c, now, r);
                    case CountersignReply act -> DecideSignatures.countersign(act, c, now, r);
                    case SignReply act -> DecideSignatures.sign(act, c, now, r);
                    case IssueReply act -> DecideSignatures.issue(act, c, now, r);
                    case DeliverReply act -> DecideDelivery.deliver(act, c, now, r);
                    case SubmitUpwards act -> DecideSubmission.submit(act, c, now, r);
                    case RecordReceipt act -> DecideSubmission.receipt(act, c, now, r);
                    case RecallReply act -> DecideDelivery.recall(act, c, now, r);
                });
    }
}
