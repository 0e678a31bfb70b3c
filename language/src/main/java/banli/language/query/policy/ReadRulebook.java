package banli.language.query.policy;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 办理规则。 Who may do what, and every rule that can refuse an act. */
@MayAsk(cases = false)
public record ReadRulebook() implements Query<Rulebook> {
    @Override
    public Class<Rulebook> answer() {
        return Rulebook.class;
    }
}
