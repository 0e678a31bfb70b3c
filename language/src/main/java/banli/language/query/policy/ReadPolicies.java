package banli.language.query.policy;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 规则与日历。 All policies and calendars that the ledger's place adopted, in that order. */
@MayAsk(cases = false)
public record ReadPolicies() implements Query<PoliciesOnFile> {
    @Override
    public Class<PoliciesOnFile> answer() {
        return PoliciesOnFile.class;
    }
}
