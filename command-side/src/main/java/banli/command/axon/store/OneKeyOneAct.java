package banli.command.axon.store;

import banli.language.act.LedgerRule;
import banli.language.word.Refused;
import banli.language.word.Text;

/**
 * 一键一事。 A key serves one act of one person in the whole ledger. Within a stream its aggregate knows the keys of its own
 * facts, on any store. Between streams PostgreSQL looks as it appends, so it holds among all processes of one database. Axon
 * Server knows no key: there a key that served one stream is taken again by another.
 */
public final class OneKeyOneAct {
    /** The state with which the ledger's own function refuses. */
    static final String STATE = "23K01";

    private OneKeyOneAct() {}

    /** 拒绝。 What is answered to a key that served another act, another case or another person. */
    public static Refused refused() {
        return LedgerRule.ONE_KEY_ONE_ACT.refused(
                Refused.Code.CONFLICT, new Text("请换一个新键后重新提交", "Submit again under a new key"));
    }
}
