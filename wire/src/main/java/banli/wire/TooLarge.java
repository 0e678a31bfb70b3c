package banli.wire;

/**
 * 内容太大：没有发出，也没有记录。
 * <p>
 * Axon Server carries messages under 4 MiB. The same limit holds for facts in PostgreSQL, so that a ledger can be moved.
 */
public class TooLarge extends RuntimeException {
    /** 最大的消息，字节。 The largest payload, in bytes; the rest of 4 MiB is for what travels with it. */
    public static final int LARGEST = (4 << 20) - (64 << 10);

    /** 以统一的句子说明。 Carries one plain sentence, by which it is known again where its type is lost, and never any data. */
    public TooLarge() {
        super("内容超过 4 MiB，没有发出，什么都没有改动。 This is larger than 4 MiB; it was not sent, and nothing was changed.");
    }
}
