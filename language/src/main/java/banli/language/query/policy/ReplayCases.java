package banli.language.query.policy;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.CaseId;
import banli.language.word.Office;
import java.util.List;

/**
 * 换规则重演。 How these cases would have been under another policy, with the calendars as they are; nothing is recorded.
 *
 * @param policy the version of a policy that was adopted or proposed, or the name of one that comes with the program
 */
@MayAsk({Office.CHIEF_LEADER, Office.DEPUTY_LEADER, Office.REGISTRY, Office.SUPERVISOR, Office.AUDITOR})
public record ReplayCases(List<CaseId> cases, String policy) implements Query<CasesReplayed> {
    @Override
    public Class<CasesReplayed> answer() {
        return CasesReplayed.class;
    }
}
