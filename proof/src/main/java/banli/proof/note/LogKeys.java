package banli.proof.note;

import banli.proof.leaf.Json;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 先后的密钥。 The keys of one ledger's log, one after the other, as its own facts name them. */
public final class LogKeys {
    private final VerifierKey first;
    private final List<Change> changes;

    /** 一次更换。 A change, and the number of the fact that records it: what covers that fact is signed by the new key. */
    public record Change(long fact, SignerChange said) {
        /**
         * 读事实。 Reads it from the bytes of such a fact.
         *
         * @throws Refused when they hold no change
         */
        public static Change read(long fact, byte[] payload) {
            if (Json.payload(payload).get("note") instanceof String note) {
                return new Change(fact, SignerChange.line(note));
            }
            throw new Refused("这条事实没有更换密钥。", "This fact changes no key.");
        }
    }

    private LogKeys(VerifierKey first, List<Change> changes) {
        this.first = first;
        this.changes = List.copyOf(changes);
    }

    /** 启用时的。 With the key of the opening. */
    public static LogKeys of(VerifierKey opened) {
        return new LogKeys(opened, List.of());
    }

    /**
     * 又换一把。 With one more change.
     *
     * @throws Refused when it does not go on from the key in force, or the new one's id was another's
     */
    public LogKeys then(Change change) {
        requireNext(all().toList(), change.said());
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new LogKeys(first, more);
    }

    /**
     * 须能接上。 That a change follows on keys.
     *
     * @param before in order, the last one in force; at least one
     * @throws Refused when it does not
     */
    public static void requireNext(List<VerifierKey> before, SignerChange said) {
        if (before.isEmpty() || !said.from().equals(before.getLast())) {
            throw new Refused("换下的不是现行的密钥。", "It changes another key than the one in force.");
        }
        if (before.stream().anyMatch(said.to()::isTakenFor)) {
            throw new Refused(
                    "新密钥的编号曾是另一把的，分不清是谁签的：请另做一把。",
                    "The new key has the id of an earlier one, so that nobody could tell who signed: make another.");
        }
    }

    /** 现行的。 The one in force. */
    public VerifierKey now() {
        return of(Long.MAX_VALUE);
    }

    /** 该由谁签。 The one that signs the checkpoint of that size. */
    public VerifierKey of(long size) {
        return changes.stream()
                .filter(change -> change.fact() < size)
                .reduce((_, later) -> later)
                .map(change -> change.said().to())
                .orElse(first);
    }

    /** 公证的记录。 The file of what was signed under the name in force; that of the first name is given. */
    public Path memory(Path first) {
        String name = now().name();
        return name.equals(this.first.name())
                ? first
                : first.resolveSibling(first.getFileName() + "-"
                        + Hash.sha256(Strict.utf8(name)).hex().substring(0, 8));
    }

    /** 最近一次更换以后的条数。 From which size on the one in force signs. */
    public long since() {
        return changes.isEmpty() ? 0 : changes.getLast().fact() + 1;
    }

    /** 全部密钥。 All keys, in order. */
    public Stream<VerifierKey> all() {
        return Stream.concat(
                Stream.of(first), changes.stream().map(change -> change.said().to()));
    }

    /**
     * 查验。 What a checkpoint says that the key has signed which is in force at its size.
     *
     * @throws Refused when it did not
     */
    public Checkpoint judge(Note note) {
        long size = Checkpoint.parse(note.text()).size();
        return Policy.of(of(size)).judge(note).checkpoint();
    }
}
