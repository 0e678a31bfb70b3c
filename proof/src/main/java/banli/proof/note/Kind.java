package banli.proof.note;

import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Arrays;

/** 签名的种类。 The kinds of signature that are understood: a log's own, a witness's with its time, and SM2 beside a log's own. */
public enum Kind {
    /** Ed25519 over the text. */
    LOG(0x01) {
        @Override
        byte[] sign(PrivateKey secret, String text, Clock clock) {
            return Ed25519.sign(secret, Strict.utf8(text));
        }

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
        byte[] sign(PrivateKey secret, String text, Clock clock) {
            long time = clock.instant().getEpochSecond();
            byte[] signature = Ed25519.sign(secret, cosigned(text, time));
            return ByteBuffer.allocate(TIME_BYTES + signature.length)
                    .putLong(time)
                    .put(signature)
                    .array();
        }

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
    },
    /** SM2 with SM3 over the text, beside a log's own. */
    SM2(0xff) {
        @Override
        byte[] sign(PrivateKey secret, String text, Clock clock) {
            return Sm2.sign(secret, Strict.utf8(text));
        }

        @Override
        byte[] message(String text, byte[] signature) {
            return Strict.utf8(text);
        }

        @Override
        byte[] bare(byte[] signature) {
            return signature;
        }

        @Override
        PublicKey key(byte[] raw) {
            return Sm2.key(raw);
        }

        @Override
        byte[] raw(PublicKey key) {
            return Sm2.raw(key);
        }

        @Override
        KeyPair pair() {
            return Sm2.pair();
        }

        @Override
        KeyFactory factory() throws GeneralSecurityException {
            return Sm2.factory();
        }

        @Override
        boolean holds(byte[] key, String text, byte[] signature) {
            return Sm2.holds(key, message(text, signature), signature);
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

    /** The bytes of a signature. */
    abstract byte[] sign(PrivateKey secret, String text, Clock clock);

    /** @throws Refused when these are the bytes of no key of this kind */
    PublicKey key(byte[] raw) {
        return Ed25519.key(raw);
    }

    byte[] raw(PublicKey key) {
        return Ed25519.raw(key);
    }

    KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(Ed25519.NAME).generateKeyPair();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance(Ed25519.NAME);
    }

    boolean holds(byte[] key, String text, byte[] signature) {
        byte[] message = message(text, signature);
        return message != null && Ed25519.holds(key, message, bare(signature));
    }
}
