package banli.command.axon;

import banli.command.rulebook.RefusedException;
import banli.language.query.AwaitScreens;
import banli.language.query.CasesOfProposer;
import banli.language.query.Query;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryResponseMessage;

/** 所提的案件。 Asks the register for a proposer's cases, after it has read everything that is recorded now. */
final class SignedCases implements Function<String, List<CaseId>> {
    private static final int PATIENCE_SECONDS = 10;

    private final Supplier<QueryBus> queries;
    private final Supplier<EventStore> store;

    SignedCases(Supplier<QueryBus> queries, Supplier<EventStore> store) {
        this.queries = queries;
        this.store = store;
    }

    @Override
    public List<CaseId> apply(String proposer) {
        OptionalLong head = store.get().createHeadToken().position();
        if (head.isPresent()
                && !ask(new AwaitScreens(null, null, head.getAsLong(), PATIENCE_SECONDS))
                        .reached()) {
            throw unavailable();
        }
        return ask(new CasesOfProposer(proposer)).cases();
    }

    /** On a thread of its own, apart from the unit of work of the act that is being decided. */
    private <A> A ask(Query<A> question) {
        CompletableFuture<QueryResponseMessage<A>> answer = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(() -> queries.get()
                        .query(new GenericQueryMessage<>(question, ResponseTypes.instanceOf(question.answer()))
                                .withMetaData(Map.of(
                                        Meta.ACTOR, Actor.SYSTEM.person(),
                                        Meta.OFFICE, Actor.SYSTEM.office().name())))
                        .whenComplete((told, failure) -> {
                            if (failure == null) {
                                answer.complete(told);
                            } else {
                                answer.completeExceptionally(failure);
                            }
                        }));
        try {
            QueryResponseMessage<A> told = answer.get(2L * PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (told.isExceptional()) {
                throw unavailable();
            }
            return told.getPayload();
        } catch (ExecutionException | TimeoutException failed) {
            throw unavailable();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private static RefusedException unavailable() {
        Refusal refusal = new Refusal(
                "cases-known",
                new Text("删除须先查清此人的全部案件", "An erasure needs all the person's cases to be known"),
                new Text("台账暂时没有读到最新，请稍后重新提交", "The register has not read on to now; submit again in a while"));
        return new RefusedException(new Refused(Refused.Code.UNAVAILABLE, List.of(refusal), List.of()));
    }
}
