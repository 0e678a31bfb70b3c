package banli.wire;

/**
 * 账本暂时写不进去：什么都没有记录，稍后可以重试。
 * <p>
 * The database is away or too busy. Certain: nothing was recorded. The desk answers 503.
 */
public class LedgerUnavailable extends RuntimeException {

    /** 以统一的句子说明。 Carries one plain sentence, and never any data. */
    public LedgerUnavailable() {
        super("账本暂时无法写入，本次没有记录，请稍后再试。 The ledger is unavailable; nothing was recorded. Please try again.");
    }
}
