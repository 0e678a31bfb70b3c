package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.proposal.Outcome;
import java.time.LocalDate;

/**
 * 在案的再次答复。 The last later answer: its letter and its forms, folded as those of any reply are.
 *
 * @param outcome of the last later answer that everyone has, null before any
 * @param deliveredOn the day everyone had it, null before
 */
public record FollowUpsOnRecord(
        int number, RepliesOnRecord letter, FormsOnRecord forms, Outcome outcome, LocalDate deliveredOn) {
    /** 尚无。 None yet. */
    public static final FollowUpsOnRecord NONE =
            new FollowUpsOnRecord(0, RepliesOnRecord.NONE, FormsOnRecord.NONE, null, null);

    /** 读入一件事实。 After one more fact; a new one begins with no letter and no form, and what is handled anew ends them. */
    public FollowUpsOnRecord with(Entry entry) {
        return switch (entry.fact()) {
            case CaseReopened _ -> new FollowUpsOnRecord(number, RepliesOnRecord.NONE, FormsOnRecord.NONE, null, null);
            case FollowUpStepped it ->
                (it.followUp() == number
                                ? this
                                : new FollowUpsOnRecord(
                                        it.followUp(), RepliesOnRecord.NONE, FormsOnRecord.NONE, outcome, null))
                        .stepped(new Entry(it.step(), entry.by(), entry.eventId()));
            default -> this;
        };
    }

    private FollowUpsOnRecord stepped(Entry step) {
        boolean everyone = step.fact() instanceof ReplyDelivered it && it.completes();
        ReplySubmitted draft = letter.draft();
        return new FollowUpsOnRecord(
                number,
                letter.with(step),
                forms.with(step.fact()),
                everyone && draft != null ? draft.outcome() : outcome,
                everyone ? step.fact().happenedOn() : deliveredOn);
    }

    /** 一步。 A fact of a case, and a step of a later answer as that of any reply. */
    public static Entry step(Entry entry) {
        CaseEvent fact = entry.fact();
        return fact instanceof FollowUpStepped it ? new Entry(it.step(), entry.by(), entry.eventId()) : entry;
    }
}
