package banli.command.ledger;

import banli.language.event.LedgerEvent;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerEvent.RestoreDeclared;
import banli.language.event.LedgerEvent.SignerChangeAsked;
import banli.language.event.LedgerEvent.SignerChangeDeclined;
import banli.language.event.LedgerEvent.SignerChanged;
import banli.proof.note.VerifierKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * 签名密钥。 The keys that signed the log, the last one in force, and what waits for a second administrator.
 *
 * @param asked null for nothing
 * @param askedBy who asked for it
 */
record SignersOnRecord(List<String> keys, SignerChangeAsked asked, String askedBy) {
    static final SignersOnRecord NONE = new SignersOnRecord(List.of(), null, null);

    SignersOnRecord with(LedgerEvent fact, String by) {
        return switch (fact) {
            case LedgerOpened it -> new SignersOnRecord(List.of(it.verifierKey()), null, null);
            case SignerChangeAsked it -> new SignersOnRecord(keys, it, by);
            case SignerChangeDeclined _ -> new SignersOnRecord(keys, null, null);
            case SignerChanged it -> then(it.key());
            case RestoreDeclared it -> then(it.key());
            default -> this;
        };
    }

    /** All of them, to be compared with one that is to follow. */
    List<VerifierKey> all() {
        return keys.stream().map(VerifierKey::parse).toList();
    }

    private SignersOnRecord then(String key) {
        return new SignersOnRecord(Stream.concat(keys.stream(), Stream.of(key)).toList(), null, null);
    }
}
