package banli.command.axon;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.RefusedException;
import banli.language.act.LedgerRule;
import banli.language.command.CaseCommand;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.function.Supplier;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * 其他案件。 Has what an act says of another case recorded there, within the act's own unit of work: so it is appended with the
 * rest or not at all. Each case decides for itself.
 */
final class OtherCases {
    private final Supplier<Repository<CaseAggregate>> cases;

    OtherCases(Supplier<Repository<CaseAggregate>> cases) {
        this.cases = cases;
    }

    /** Records it, or refuses the whole act with the number of the case in which something is in the way. */
    void record(CaseCommand act, Circumstances now, FactMetadata by) {
        load(act.stream()).execute(there -> there.alsoHere(act, now, by));
    }

    /** Two acts that name each other's case are told apart by whoever locks first. */
    private Aggregate<CaseAggregate> load(String stream) {
        try {
            return cases.get().load(stream);
        } catch (LockAcquisitionFailedException taken) {
            throw RefusedException.of(
                    Refused.Code.CONFLICT, LedgerRule.CONFLICT, new Text("请刷新后重新提交", "Look again, and submit again"));
        }
    }
}
