package banli.command.axon;

import banli.command.axon.record.FactNotKnown;
import banli.command.rulebook.RefusedException;
import banli.language.act.Rule;
import banli.language.command.Command;
import banli.language.word.Recorded;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * 拒绝的传递。 Turns a refusal into the one exception whose details cross any bus, with {@link Refused} as its details; and
 * counts and times acts by how they ended.
 */
final class RefusalInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final MeterRegistry meters;

    RefusalInterceptor(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        Class<?> act = work.getMessage().getPayloadType();
        if (!Command.class.isAssignableFrom(act)) {
            return chain.proceed();
        }
        Timed timed = new Timed(act);
        work.onCleanup(_ -> timed.stop());
        work.onRollback(back -> timed.turnedBack(back.getExecutionResult()));
        try {
            Object answer = chain.proceed();
            work.afterCommit(_ -> timed.ended(answer));
            return answer;
        } catch (RefusedException refusal) {
            timed.outcome = "refused";
            throw refused(act, refusal.refused());
        } catch (AggregateNotFoundException unknown) {
            timed.outcome = "refused";
            throw refused(act, unknown());
        } catch (RuntimeException failed) {
            Refused notKnown =
                    told(failed).or(() -> FactNotKnown.behind(failed)).orElseThrow(() -> failed);
            timed.outcome = "refused";
            throw refused(act, notKnown);
        }
    }

    /** Refused at the door of the bus, before any handler. */
    private static Optional<Refused> told(RuntimeException failed) {
        return failed instanceof CommandExecutionException executed
                ? executed.getDetails().filter(Refused.class::isInstance).map(Refused.class::cast)
                : Optional.empty();
    }

    /** From the act's arrival to the end of its commit, with how it ended: not before the commit is anything recorded. */
    private final class Timed {
        private final String act;
        private final Timer.Sample begun = Timer.start(meters);
        private String outcome = "failed";

        Timed(Class<?> act) {
            this.act = act.getSimpleName();
        }

        void ended(Object answer) {
            boolean anew = answer instanceof Recorded recorded && recorded.count() > 0 && !recorded.repeated();
            outcome = anew ? "recorded" : "unchanged";
            if (anew) {
                meters.counter("banli.acts.recorded", "act", act).increment();
            }
        }

        /** The store refuses a key that served elsewhere only when it appends. */
        void turnedBack(ExecutionResult result) {
            if (result != null
                    && result.isExceptionResult()
                    && result.getExceptionResult() instanceof CommandExecutionException) {
                outcome = "refused";
            }
        }

        void stop() {
            begun.stop(meters.timer("banli.acts", "act", act, "outcome", outcome));
        }
    }

    private CommandExecutionException refused(Class<?> act, Refused refused) {
        List<String> rules = refused.rules().isEmpty()
                ? List.of(refused.code().name().toLowerCase(Locale.ROOT))
                : refused.rules().stream().map(Refusal::rule).toList();
        rules.forEach(rule -> meters.counter("banli.acts.refused", "act", act.getSimpleName(), "rule", rule)
                .increment());
        return new CommandExecutionException("refused: " + String.join(", ", rules), null, refused);
    }

    private static Refused unknown() {
        return Rule.ON_RECORD.refused(Refused.Code.UNKNOWN, new Text("没有这一案件", "There is no such case"));
    }
}
