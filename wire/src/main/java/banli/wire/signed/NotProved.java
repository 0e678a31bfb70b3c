package banli.wire.signed;

import banli.language.act.LedgerRule;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.List;

/** 未能证明。 A message whose sender is not proved; nothing is done or answered. */
final class NotProved extends RuntimeException {
    /** In words of the program. */
    static final List<String> REASONS = List.of("unsigned", "unknown", "revoked", "altered", "stale", "not-its-own");

    private final String why;
    private final transient Text sentence;

    private NotProved(String why, String zh, String en) {
        super(en);
        this.why = why;
        this.sentence = new Text(zh, en);
    }

    static NotProved unsigned() {
        return new NotProved("unsigned", "这一消息没有签名，没有办理。", "This message is not signed; nothing was done.");
    }

    static NotProved unknown(String key) {
        return new NotProved(
                "unknown",
                "这一消息由不认识的密钥“" + key + "”签名，没有办理。请核对已知密钥文件（BANLI_KNOWN_KEYS_FILE）。",
                "This message is signed by the key “" + key
                        + "”, which is not known here; nothing was done. Check the file of known keys"
                        + " (BANLI_KNOWN_KEYS_FILE).");
    }

    static NotProved revoked(String key) {
        return new NotProved(
                "revoked",
                "密钥“" + key + "”已被吊销，没有办理。请换用别的办公桌，并告知管理员。",
                "The key “" + key
                        + "” has been revoked; nothing was done. Use another desk, and tell the administrator.");
    }

    static NotProved altered(String key) {
        return new NotProved(
                "altered",
                "签名与内容不符（密钥“" + key + "”），没有办理。",
                "The signature does not fit the message (key “" + key + "”); nothing was done.");
    }

    static NotProved notNow() {
        return new NotProved(
                "stale",
                "签名的时刻与这里的钟相差五分钟以上，没有办理。消息是旧的，或两处的钟不一致，请核对时间。",
                "It was signed more than five minutes away from the clock here; nothing was done. It is an old"
                        + " message, or the clocks differ: check the time.");
    }

    static NotProved notItsToSay(Sender sender) {
        return new NotProved(
                "not-its-own",
                "这一部分（" + sender + "）不得以此名义办理或提问，没有办理。",
                "This part (" + sender + ") may not act or ask in that name; nothing was done.");
    }

    /** In a word of the program, for metrics. */
    String why() {
        return why;
    }

    /** As it crosses a bus. */
    Refused refused() {
        return LedgerRule.KNOWN_SENDER.refused(Refused.Code.OFFICE, sentence);
    }
}
