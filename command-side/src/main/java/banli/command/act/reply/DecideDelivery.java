package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.act.state.OpenDeadline;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.ReplyCommand.DeliverReply;
import banli.language.command.ReplyCommand.RecallReply;
import banli.language.event.CaseEvent;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyRecalled;
import banli.language.lifecycle.Stage;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 送达与撤回。 Delivering to each recipient, and recalling before the last has it. */
final class DecideDelivery {
    private DecideDelivery() {}

    static CaseEvent deliver(DeliverReply act, CaseState c, Circumstances now, Requirements r) {
        List<String> recipients = c.intake().recipients();
        r.require(
                Rule.RECIPIENT_OF_CASE,
                recipients.contains(act.recipient()),
                () -> new Text(
                        "本案应送达：" + String.join("、", now.named(recipients)),
                        "This case goes to: " + String.join(", ", now.named(recipients))));
        r.require(
                Rule.NOT_TWICE,
                !c.replies().deliveredTo().contains(act.recipient()),
                () -> new Text(
                        now.named(act.recipient()) + "已收到本件；如记录有误，请更正记录",
                        now.named(act.recipient()) + " has this reply already; correct that record if it is wrong"));
        SameLetter.asBound(c.replies().issuedAs(), c.replies().letter(act.caseId()), r);
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        Set<String> have = new HashSet<>(c.replies().deliveredTo());
        have.add(act.recipient());
        // One who signed later has it later: the reply was complete before.
        boolean completes = c.stage() == Stage.ISSUED && have.containsAll(recipients);
        LocalDate due = c.deadlines().answer().map(OpenDeadline::dueOn).orElse(null);
        return new ReplyDelivered(
                c.round(),
                act.recipient(),
                act.means(),
                act.receipt(),
                c.replies().issuedAs(),
                completes,
                due == null || !day.isAfter(due),
                due,
                completes ? DeliveryDeadlines.following(c, day, c.policy(now)) : List.of(),
                day);
    }

    static CaseEvent recall(RecallReply act, CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.TAKEN_DOWN_FIRST,
                c.disclosure().standing().round() != c.round(),
                "这封函件已经公开，请先撤回公开，再收回",
                "This letter is public; take it down, then recall it");
        r.orRefuse();
        return new ReplyRecalled(c.round(), c.replies().documentNumber(), act.reason(), now.dayOf(act.happenedOn()));
    }
}
