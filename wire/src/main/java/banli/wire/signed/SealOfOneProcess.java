package banli.wire.signed;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 单进程的印。 Of one process that sends to itself only: a key made at its start, which is nowhere but in its memory. */
final class SealOfOneProcess implements Seal {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    SealOfOneProcess() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HMAC);
    }

    @Override
    public String id() {
        return "here";
    }

    @Override
    public byte[] sign(byte[] statement) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(statement);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Sender signer(String id, byte[] statement, byte[] signature) {
        if (!id().equals(id)) {
            throw NotProved.unknown(id);
        }
        if (!MessageDigest.isEqual(sign(statement), signature)) {
            throw NotProved.altered(id);
        }
        return Sender.WHOLE;
    }
}
