package banli.language.query.rehearsal;

import banli.language.query.Query;
import banli.language.word.CaseId;

/**
 * 预演下一步。 What a case waits for, whoever does it: the act that moves it on, with what stands in its way; the act after
 * that, as far as the same people can already clear its way; and every act that would settle what was left open.
 */
public record RehearseNext(CaseId caseId) implements Query<RehearsalOfActs> {
    @Override
    public Class<RehearsalOfActs> answer() {
        return RehearsalOfActs.class;
    }
}
