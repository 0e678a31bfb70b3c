package banli.proof.note;

import java.security.PrivateKey;
import java.time.Clock;

/** 签名者。 A key under its name that signs checkpoints. */
public final class NoteSigner {
    private final VerifierKey key;
    private final PrivateKey secret;
    private final Clock clock;

    /**
     * 以一把密钥。 With both halves of a key.
     *
     * @param clock only asked by a witness
     */
    public NoteSigner(VerifierKey key, PrivateKey secret, Clock clock) {
        this.key = key;
        this.secret = secret;
        this.clock = clock;
    }

    /** 验证密钥。 By which others check it. */
    public VerifierKey key() {
        return key;
    }

    PrivateKey secret() {
        return secret;
    }

    /** 签名。 Its line under a text. */
    public NoteSignature sign(String text) {
        return NoteSignature.by(key, key.kind().sign(secret, text, clock));
    }
}
