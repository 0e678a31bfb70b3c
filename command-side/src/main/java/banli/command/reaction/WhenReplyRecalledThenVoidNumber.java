package banli.command.reaction;

import banli.command.axon.record.CasesOnRecord;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyRecalled;
import banli.language.word.CaseId;
import banli.language.word.proposal.DocumentNumber;
import banli.language.word.proposal.SeriesId;
import banli.language.word.proposal.SeriesKind;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;

/** 撤回答复后，其文号作废。 When a reply is recalled, its document number is voided and never given again. */
@ProcessingGroup("reactions")
@DisallowReplay
class WhenReplyRecalledThenVoidNumber {
    private final Following following;
    private final CasesOnRecord cases;

    WhenReplyRecalledThenVoidNumber(Following following, CasesOnRecord cases) {
        this.following = following;
        this.cases = cases;
    }

    @EventHandler
    void on(FollowUpStepped fact, DomainEventMessage<?> cause) {
        if (fact.step() instanceof ReplyRecalled recalled) {
            on(recalled, cause);
        }
    }

    @EventHandler
    void on(ReplyRecalled fact, DomainEventMessage<?> cause) {
        boolean reply = cases.read(new CaseId(cause.getAggregateIdentifier()))
                .intake()
                .role()
                .answersProposer();
        following.send(annul(fact, reply ? SeriesKind.REPLY : SeriesKind.OPINION), cause);
    }

    static VoidNumber annul(ReplyRecalled fact, SeriesKind kind) {
        DocumentNumber printed = DocumentNumber.printed(fact.documentNumber())
                .orElseThrow(() -> new IllegalStateException("not a document number: " + fact.documentNumber()));
        SeriesId series = SeriesId.marked(printed.mark(), printed.year(), kind);
        return new VoidNumber(series, printed.number(), fact.reason());
    }
}
