package banli.command.axon.answer;

import banli.command.axon.LiveCircumstances;
import banli.command.axon.OfficeVerifier;
import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.rulebook.RefusedException;
import banli.language.word.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;

/** 只问不办。 Answers what would be decided: whoever asks is admitted as if to act, and nothing is recorded. */
record DryRun(DirectoryOnRecord directory, CasesOnRecord cases, Clock clock) {
    /**
     * 以其职务作答。 The answer in the circumstances in which the caller would act today.
     *
     * @throws QueryExecutionException with the refusal as its details
     */
    <A> A answer(MetaData caller, Function<LiveCircumstances, A> answer) {
        try {
            LocalDate today = LocalDate.now(clock);
            DirectoryOnRecord now = directory.once(caller);
            Actor actor = new OfficeVerifier(now).admit(caller, today);
            return answer.apply(LiveCircumstances.nothingRecorded(actor, today, now, cases));
        } catch (RefusedException refusal) {
            throw new QueryExecutionException("refused", null, refusal.refused());
        }
    }
}
