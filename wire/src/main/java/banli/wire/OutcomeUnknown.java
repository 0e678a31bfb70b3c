package banli.wire;

/**
 * 结果不明：提交途中断了连接，可能已记录，也可能没有。
 * <p>
 * The connection broke while the facts were being committed. Repeat the act with the same idempotency key to learn which.
 */
public class OutcomeUnknown extends RuntimeException {

    /** 以统一的句子说明。 Carries one plain sentence, and never any data. */
    public OutcomeUnknown() {
        super(
                "结果不明：写入账本时连接中断，请用同一幂等键重试以确认。"
                        + " The outcome is unknown: the connection broke during the commit. Repeat with the same key to learn it.");
    }
}
