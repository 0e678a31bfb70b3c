package banli.command.act.correction;

import banli.language.event.CaseEvent;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyCountersigned;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplyReviewed;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;

/** 所签函件不变。 A signature whose record is corrected, its date perhaps, stands for the letter that it stood for, or for none that is known. */
final class BoundLetter {
    private BoundLetter() {}

    static CaseEvent kept(CaseEvent old, CaseEvent anew) {
        return switch (old) {
            case ReplySigned was
            when anew instanceof ReplySigned it ->
                new ReplySigned(it.round(), it.version(), was.letter(), it.happenedOn());
            case ReplyReviewed was
            when anew instanceof ReplyReviewed it ->
                new ReplyReviewed(it.round(), it.version(), was.letter(), it.happenedOn());
            // Whoever corrects a draft takes no rung away from it.
            case ReplySubmitted was when anew instanceof ReplySubmitted it -> it.withReview(was.review());
            case ReplyCountersigned was
            when anew instanceof ReplyCountersigned it ->
                new ReplyCountersigned(
                        it.round(), it.version(), it.unit(), it.countersignedBy(), was.letter(), it.happenedOn());
            case ReplyIssued was
            when anew instanceof ReplyIssued it ->
                new ReplyIssued(it.round(), it.version(), it.documentNumber(), was.letter(), it.happenedOn());
            case ReplyDelivered was
            when anew instanceof ReplyDelivered it ->
                new ReplyDelivered(
                        it.round(),
                        it.recipient(),
                        it.means(),
                        it.receipt(),
                        was.letter(),
                        it.completes(),
                        it.onTime(),
                        it.dueOn(),
                        it.deadlines(),
                        it.happenedOn());
            case FollowUpStepped was
            when anew instanceof FollowUpStepped it ->
                new FollowUpStepped(it.followUp(), kept(was.step(), it.step()), it.happenedOn());
            default -> anew;
        };
    }
}
