package banli.command.axon;

import banli.command.axon.record.FactStreams;
import banli.command.axon.store.AppendCondition;
import banli.language.word.Recorded;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * 凭手边所存作的答复。 An answer that records nothing (a refusal, an act that came before) is not checked by an append: so the
 * ledger is asked whether what it rests on still stands. Where it doesn't, the act is decided once more.
 */
final class AnswersOnMemory implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final FactStreams streams;

    AnswersOnMemory(FactStreams streams) {
        this.streams = streams;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        AppendCondition condition = AppendCondition.ofAct();
        work.onRollback(back -> {
            if (AppendCondition.lostRace(back)) {
                streams.forget(condition.streams().keySet());
            }
        });
        Object answer;
        try {
            answer = chain.proceed();
        } catch (RuntimeException refused) {
            streams.confirm();
            throw refused;
        }
        if (!(answer instanceof Recorded recorded) || recorded.count() == 0 || recorded.repeated()) {
            streams.confirm();
        }
        return answer;
    }
}
