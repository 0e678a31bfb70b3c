package banli.proof.log;

import banli.proof.leaf.Leaf;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * 日志自己的事实。 Facts that are about the log itself: what they say lies beside the entries, since whoever reads the whole log must
 * know it. They hold nothing of a case or a person's details.
 */
public final class OwnFacts {
    /** 各流末端已封。 How the ends of all streams are sealed. */
    public static final String HEADS = "case-heads-sealed";

    /** 签名密钥已更换。 How the signing key is changed. */
    public static final String SIGNER = "signer-changed";

    /** 恢复已声明。 How it is said that a ledger was restored with loss. */
    public static final String RESTORE = "restore-declared";

    /** 换密钥的。 Those that change the key that signs. */
    public static final Set<String> OF_KEYS = Set.of(SIGNER, RESTORE);

    private static final Set<String> TYPES = Set.of(HEADS, SIGNER, RESTORE);

    private OwnFacts() {}

    /** 是否。 Whether facts of that name are. */
    public static boolean isOne(String type) {
        return TYPES.contains(type);
    }

    /** 逐条读出。 What each of those with one of these names says, in their order. */
    public static void each(LogFiles files, long size, Set<String> types, Reader reader) {
        // The name is the last thing in an entry: of a million entries only these few are read as a whole.
        List<byte[]> ends = types.stream()
                .map(type -> Strict.utf8("\"type\":\"" + type + "\"}"))
                .toList();
        long[] index = {0};
        Entries.each(files, size, 0, size, entry -> {
            if (ends.stream().anyMatch(end -> endsWith(entry, end))) {
                reader.read(index[0], said(files, index[0], Leaf.read(entry)));
            }
            index[0]++;
        });
    }

    private static boolean endsWith(byte[] entry, byte[] end) {
        int from = entry.length - end.length;
        return from >= 0 && Arrays.equals(entry, from, entry.length, end, 0, end.length);
    }

    private static byte[] said(LogFiles files, long index, Leaf leaf) {
        String path = TilePath.fact(index);
        byte[] said =
                files.read(path).orElseThrow(() -> new Refused("日志缺少 " + path + "。", "The log lacks " + path + "."));
        if (!Hash.sha256(said).hex().equals(leaf.payload())) {
            throw new Refused(path + " 不是第 " + index + " 号事实所记的。", path + " is not what fact " + index + " says.");
        }
        return said;
    }

    /** 读者。 Takes a fact's number and the bytes of what it says. */
    @FunctionalInterface
    public interface Reader {
        /** Of one fact. */
        void read(long index, byte[] payload);
    }
}
