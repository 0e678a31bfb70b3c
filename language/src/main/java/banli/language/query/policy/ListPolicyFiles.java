package banli.language.query.policy;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 随程序提供的规则。 The policies that come with the program, by name. */
@MayAsk(cases = false)
public record ListPolicyFiles() implements Query<PolicyFiles> {
    @Override
    public Class<PolicyFiles> answer() {
        return PolicyFiles.class;
    }
}
