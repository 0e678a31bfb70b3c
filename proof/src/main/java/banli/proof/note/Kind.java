package banli.proof.note;

import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** 签名的种类。 The kinds of signature that are understood: a log's own, and a witness's with its time. */
public enum Kind {
    /** Ed25519 over the text. */
    LOG(0x01) {
        @Override
        byte[] message(String text, byte[] signature) {
            return signature.length == Ed25519.SIGNATURE_BYTES ? Strict.utf8(text) : null;
        }

        @Override
        byte[] bare(byte[] signature) {
            return signature;
        }
    },
    /** cosignature/v1: Ed25519 over a line that says so, the time, and the text. */
    WITNESS(0x04) {
        @Override
        byte[] message(String text, byte[] signature) {
            if (signature.length != TIME_BYTES + Ed25519.SIGNATURE_BYTES) {
                return null;
            }
            long time = ByteBuffer.wrap(signature).getLong();
            return time < 0 ? null : cosigned(text, time);
        }

        @Override
        byte[] bare(byte[] signature) {
            return Arrays.copyOfRange(signature, TIME_BYTES, signature.length);
        }
    };

    static final int TIME_BYTES = 8;

    private final int type;

    Kind(int type) {
        this.type = type;
    }

    static Kind of(int type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findAny()
                .orElseThrow(() -> new Refused(
                        "不认识第 " + type + " 类签名的密钥。", "Keys of signature type " + type + " are not known here."));
    }

    static byte[] cosigned(String text, long time) {
        return Strict.utf8("cosignature/v1\ntime " + time + "\n" + text);
    }

    byte type() {
        return (byte) type;
    }

    /** What was signed; null when the signature has not this form. */
    abstract byte[] message(String text, byte[] signature);

    /** The signature without what stands before it. */
    abstract byte[] bare(byte[] signature);

    boolean holds(byte[] key, String text, byte[] signature) {
        byte[] message = message(text, signature);
        return message != null && Ed25519.holds(key, message, bare(signature));
    }
}
