package banli.command.reaction;

import banli.command.act.state.CaseState;
import banli.command.axon.record.CasesOnRecord;
import banli.language.command.FeedbackCommand.RequestFeedback;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.lifecycle.Stage;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;

/** 答复全部送达后，向每位提出人征询。 When everyone has the reply, each proposer is asked for the feedback form. */
@ProcessingGroup("reactions")
@DisallowReplay
class WhenReplyDeliveredThenRequestFeedback {
    private final Following following;
    private final CasesOnRecord cases;

    WhenReplyDeliveredThenRequestFeedback(Following following, CasesOnRecord cases) {
        this.following = following;
        this.cases = cases;
    }

    /** Everyone who has a later answer is asked anew. */
    @EventHandler
    void on(FollowUpStepped fact, DomainEventMessage<?> cause) {
        if (fact.step() instanceof ReplyDelivered delivered) {
            on(delivered, cause);
        }
    }

    @EventHandler
    void on(ReplyDelivered fact, DomainEventMessage<?> cause) {
        if (Meta.HISTORICAL.equals(cause.getMetaData().get(Meta.ENTRY))) {
            // An older register tells itself whether and when it was asked.
            return;
        }
        // A refusal means that the form was asked for by hand, or has come in already.
        follow(fact, cases.read(new CaseId(cause.getAggregateIdentifier())))
                .forEach(act -> following.send(act, cause, act.proposer()));
    }

    static List<RequestFeedback> follow(ReplyDelivered fact, CaseState c) {
        boolean late = c.stage() != null && c.stage() != Stage.ISSUED && !fact.completes();
        return (fact.completes() || late) && c.intake().role().answersProposer()
                ? c.intake().signers().stream()
                        .filter(signer -> fact.completes() || signer.equals(fact.recipient()))
                        .map(signer -> new RequestFeedback(c.intake().caseId(), signer, fact.happenedOn()))
                        .toList()
                : List.of();
    }
}
