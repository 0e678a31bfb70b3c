package banli.language.query.policy;

import banli.language.policy.AccessPolicy;
import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 登录与阅读的规则。 What the policy in force today says of logging in and of reading; the usual while there is none. */
@MayAsk(anybody = true)
public record ReadAccessPolicy() implements Query<AccessPolicy> {
    @Override
    public Class<AccessPolicy> answer() {
        return AccessPolicy.class;
    }
}
