package banli.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Clock;

/** 签名者。 A key under its name that signs checkpoints: as a log, or as a witness with the time. */
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
        if (key.kind() == Kind.LOG) {
            return NoteSignature.by(key, Ed25519.sign(secret, text.getBytes(StandardCharsets.UTF_8)));
        }
        long time = clock.instant().getEpochSecond();
        byte[] signature = Ed25519.sign(secret, Kind.cosigned(text, time));
        return NoteSignature.by(
                key,
                ByteBuffer.allocate(Kind.TIME_BYTES + signature.length)
                        .putLong(time)
                        .put(signature)
                        .array());
    }
}
