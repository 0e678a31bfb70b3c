package banli.query.seal;

import banli.language.query.screens.LogKeysView;
import banli.language.query.screens.LogKeysView.KeyView;
import banli.language.query.screens.LogKeysView.LossView;
import banli.proof.log.OwnFacts;
import banli.proof.note.LogKeys;
import banli.proof.note.SignerChange;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.wire.LedgerUnavailable;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 账本所记的签名密钥。 The keys that sign the log, as the ledger's own facts name them. */
@Component
class KeysRead {
    private static final String ASKED = "signer-change-asked";
    private static final String DECLINED = "signer-change-declined";

    private final FactFeed feed;
    private volatile Read read = new Read(0, List.of());

    KeysRead(FactFeed feed) {
        this.feed = feed;
    }

    /**
     * All of them, and from which size on each signs.
     *
     * @throws LedgerUnavailable while the ledger is not open
     * @throws banli.proof.word.Refused when one does not follow on the one before
     */
    LogKeys now() {
        LogKeys keys = LogKeys.of(
                feed.at(0).map(RawFact::payload).map(Opened::verifierKey).orElseThrow(LedgerUnavailable::new));
        for (RawFact fact : changes()) {
            keys = keys.then(LogKeys.Change.read(fact.position(), fact.payload()));
        }
        return keys;
    }

    /** The facts that change the key, in order. */
    List<RawFact> changes() {
        return facts().stream()
                .filter(fact -> OwnFacts.OF_KEYS.contains(fact.type()))
                .toList();
    }

    /** The first fact, and those about keys. The stream grows with all that is given out, so what was read of it is not read again. */
    private List<RawFact> facts() {
        Read before = read;
        List<RawFact> more = feed.stream("ledger", before.next, Long.MAX_VALUE);
        if (more.isEmpty()) {
            return before.facts;
        }
        List<RawFact> all = new ArrayList<>(before.facts);
        more.stream().filter(KeysRead::isOfKeys).forEach(all::add);
        Read now = new Read(more.getLast().sequence() + 1, List.copyOf(all));
        read = now;
        return now.facts;
    }

    private static boolean isOfKeys(RawFact fact) {
        return fact.position() == 0
                || fact.type().equals(ASKED)
                || fact.type().equals(DECLINED)
                || OwnFacts.OF_KEYS.contains(fact.type());
    }

    LogKeysView view() {
        List<KeyView> keys = new ArrayList<>();
        String asked = null;
        for (RawFact fact : facts()) {
            JsonNode said = said(fact);
            if (fact.position() == 0) {
                keys.add(new KeyView(text(said, "verifierKey"), 0, fact.recordedAt(), true, null, null));
            } else if (fact.type().equals(ASKED)) {
                asked = text(said, "key");
            } else if (fact.type().equals(DECLINED)) {
                asked = null;
            } else if (OwnFacts.OF_KEYS.contains(fact.type())) {
                asked = null;
                SignerChange change =
                        LogKeys.Change.read(fact.position(), fact.payload()).said();
                keys.add(new KeyView(
                        text(said, "key"),
                        fact.position(),
                        fact.recordedAt(),
                        change.vouched(),
                        text(said, fact.type().equals(OwnFacts.RESTORE) ? "why" : "reason"),
                        change.lost()
                                ? new LossView(change.at().origin(), change.at().size(), change.kept())
                                : null));
            }
        }
        return new LogKeysView(keys, asked);
    }

    private static JsonNode said(RawFact fact) {
        return WireMapper.mapper().readTree(fact.payload());
    }

    private static String text(JsonNode said, String name) {
        return said.path(name).asString("");
    }

    /** 读过的。 Up to which sequence the ledger's own stream was read, and what in it is about keys. */
    private record Read(long next, List<RawFact> facts) {}
}
