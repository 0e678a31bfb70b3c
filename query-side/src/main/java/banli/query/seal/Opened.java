package banli.query.seal;

import banli.proof.note.VerifierKey;
import banli.proof.word.Refused;
import banli.wire.WireMapper;

/** 启用的事实。 What fact 0 of a ledger says of its log. */
public final class Opened {
    private Opened() {}

    /**
     * 验证密钥。 The key by which the log is checked.
     *
     * @param payload of fact 0, as stored
     * @throws Refused when it names none
     */
    public static VerifierKey verifierKey(byte[] payload) {
        return VerifierKey.parse(
                WireMapper.mapper().readTree(payload).path("verifierKey").asString(""));
    }
}
