package banli.standalone.facts;

import banli.language.word.Sha256;
import banli.proof.log.OwnFacts;
import banli.proof.note.LogKeys;
import banli.proof.note.VerifierKey;
import banli.proof.word.Refused;
import banli.query.seal.Opened;
import banli.wire.LedgerStore;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** 一个存储里的事实。 The facts of one store, in order, without gaps. */
public interface Facts extends AutoCloseable {
    /** Which store. */
    LedgerStore store();

    /** The number of the last fact, -1 when there is none. */
    long head();

    /** Hands over the facts whose number is in {@code [from, to]}, by number. */
    void each(long from, long to, Consumer<Fact> reader);

    /**
     * 验证密钥。 The key by which the ledger's log is checked, as fact 0 names it.
     *
     * @throws Refused when no ledger was opened
     */
    default VerifierKey verifierKey() {
        List<VerifierKey> opened = new ArrayList<>();
        each(0, Math.min(0, head()), fact -> opened.add(Opened.verifierKey(fact.payload())));
        if (opened.isEmpty()) {
            throw new Refused("账本尚未启用。", "The ledger is not open yet.");
        }
        return opened.getFirst();
    }

    /**
     * 先后的密钥。 The keys that signed the log, as the facts name them.
     *
     * @throws Refused when no ledger was opened, or one does not follow on the one before
     */
    default LogKeys keys() {
        List<LogKeys.Change> changes = new ArrayList<>();
        stream("ledger", fact -> {
            if (OwnFacts.OF_KEYS.contains(fact.type())) {
                changes.add(LogKeys.Change.read(fact.position(), fact.payload()));
            }
        });
        LogKeys keys = LogKeys.of(verifierKey());
        for (LogKeys.Change change : changes) {
            keys = keys.then(change);
        }
        return keys;
    }

    /** Hands over the facts of one stream, by number. */
    default void stream(String stream, Consumer<Fact> reader) {
        each(0, head(), fact -> {
            if (fact.stream().equals(stream)) {
                reader.accept(fact);
            }
        });
    }

    /** Adds facts that follow on the last, all or none of them. */
    void append(List<Fact> facts);

    /** 摘要。 Over the digests of all leaves up to a number, in order, in hex; equal for equal ledgers in either store. */
    default String digest(long last) {
        MessageDigest all = Sha256.begun();
        each(0, last, fact -> all.update(fact.digest()));
        return HexFormat.of().formatHex(all.digest());
    }

    @Override
    void close();
}
