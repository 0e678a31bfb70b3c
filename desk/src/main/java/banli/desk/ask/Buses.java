package banli.desk.ask;

import banli.desk.problem.Failures;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.Command;
import banli.language.query.Query;
import banli.language.query.account.CheckLogin;
import banli.language.query.screens.AwaitScreens;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import banli.wire.LedgerUnavailable;
import banli.wire.bus.AreYouThere;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 总线。 Sends acts and questions and waits for the answer; refusals and absences come back as {@link Problem}. */
@Component
public class Buses {
    private static final int SECONDS = 20;
    private static final Executor A_WHILE = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final StepUp stepUp;
    private final ApplicationEventPublisher told;
    private final BusHealth health;
    private final Turn turn;
    private final List<ActCheck> checks;

    Buses(
            CommandGateway commands,
            QueryGateway queries,
            StepUp stepUp,
            ApplicationEventPublisher told,
            BusHealth health,
            Turn turn,
            List<ActCheck> checks) {
        this.checks = checks;
        this.turn = turn;
        this.health = health;
        this.told = told;
        this.commands = commands;
        this.queries = queries;
        this.stepUp = stepUp;
    }

    /** Does an act; {@code meta} under the names of {@link banli.language.word.Meta}. A solemn one needs a proof of who does it; the desk hears that it was done ({@link ActDone}). */
    public Recorded act(Command act, Map<String, String> meta) {
        stepUp.orRefuse(act);
        checks.forEach(check -> check.orRefuse(act, meta));
        CompletableFuture<Recorded> answer = new CompletableFuture<>();
        // With a callback of its own the gateway doesn't log failures, whose words may be personal.
        try {
            health.orAway();
            commands.<Object, Recorded>send(new GenericCommandMessage<>(act, meta), (message, result) -> {
                if (result.isExceptional()) {
                    answer.completeExceptionally(result.exceptionResult());
                } else {
                    answer.complete(result.getPayload());
                }
            });
        } catch (RuntimeException notSent) {
            answer.completeExceptionally(notSent);
        }
        Recorded recorded = wait(health.orHanging(answer, () -> decider(act.stream())), Failures::told);
        told.publishEvent(new ActDone(act, meta));
        return recorded;
    }

    /** Whether the process that decides on this stream is there; on a thread of its own, which may have to wait for a connection. */
    private CompletableFuture<?> decider(String stream) {
        CompletableFuture<Object> heard = new CompletableFuture<>();
        Thread.ofVirtual().name("banli-decider").start(() -> {
            try {
                health.orAway();
                commands.<AreYouThere, Object>send(new AreYouThere(stream), (_, _) -> heard.complete(true));
            } catch (RuntimeException notSent) {
                heard.completeExceptionally(notSent);
            }
        });
        return heard;
    }

    /** Asks a question; a solemn one needs a proof of who asks. */
    public <A> A ask(Query<A> question, Map<String, String> meta) {
        stepUp.orRefuse(question);
        // One that waits for the screens takes up no connection meanwhile, nor does a password that is being hashed.
        A given = question instanceof AwaitScreens || question instanceof CheckLogin
                ? answered(question, meta)
                : turn.take(() -> answered(question, meta));
        if (given == null) {
            throw meta.containsKey(Meta.AS_OF)
                    ? Problem.of(
                            ProblemKind.UNKNOWN,
                            "截至那时还没有所查的内容。",
                            "As of that moment, what is asked for was not there yet.")
                    : Problem.of(ProblemKind.UNKNOWN);
        }
        return given;
    }

    /** The answer; empty for whoever may not know, or while it can't be had. */
    public <A> Optional<A> maybe(Query<A> question, Map<String, String> meta) {
        try {
            return Optional.of(ask(question, meta));
        } catch (Problem unseen) {
            return Optional.empty();
        }
    }

    private <A> A answered(Query<A> question, Map<String, String> meta) {
        return wait(
                health.several() && mayBeAskedTwice(question)
                        ? HedgedQuery.of(() -> asked(question, meta), A_WHILE)
                        : asked(question, meta),
                Failures::toldOfQuestion);
    }

    private <A> CompletableFuture<A> asked(Query<A> question, Map<String, String> meta) {
        try {
            health.orAway();
        } catch (LedgerUnavailable away) {
            return CompletableFuture.failedFuture(away);
        }
        return queries.query(
                question.getClass().getName(),
                new GenericMessage<>(question, meta),
                ResponseTypes.instanceOf(question.answer()));
    }

    /** A solemn question is noted each time it is asked, and one that waits for the screens means to wait. */
    private static boolean mayBeAskedTwice(Query<?> question) {
        return !(question instanceof AwaitScreens) && !StepUp.isSolemn(question.getClass(), null);
    }

    private <A> A wait(CompletableFuture<A> answer, Function<Throwable, Optional<Problem>> told) {
        try {
            return health.orSilent(answer).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw told.apply(e).<RuntimeException>map(problem -> problem).orElseGet(() -> new Fault(e.getCause()));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw told.apply(e).orElseThrow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemKind.UNAVAILABLE);
        }
    }

    /** A fault behind a bus that nobody foresaw. */
    private static final class Fault extends RuntimeException {
        Fault(Throwable cause) {
            super(cause);
        }
    }
}
