package banli.desk.exchange.read;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** 发件单位的公钥。 The Ed25519 key by which a sender's packages are signed, as the office configured it; none where nobody vouches for them. */
public final class SenderKey {
    private final PublicKey key;

    private SenderKey(PublicKey key) {
        this.key = key;
    }

    /**
     * 由设置。 By a setting.
     *
     * @param pem an Ed25519 public key (SubjectPublicKeyInfo) in Base64, with or without its PEM lines; blank for none
     * @throws IllegalStateException when it is no such key
     */
    public static SenderKey of(String pem) {
        if (pem.isBlank()) {
            return new SenderKey(null);
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            return new SenderKey(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "发件单位的公钥（banli.desk.inbound-key-file）不是 Ed25519 公钥。"
                            + " The key in banli.desk.inbound-key-file is no Ed25519 public key.",
                    wrong);
        }
    }

    /** 是否已配置。 Whether there is one: then signed packages alone are taken. */
    public boolean expected() {
        return key != null;
    }

    /** Refuses what is not signed by it; {@code signature} is Base64, null for none. */
    void orRefuse(byte[] data, byte[] signature) {
        if (key == null) {
            return;
        } else if (signature == null) {
            throw BadPackage.unsigned();
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(data);
            if (!check.verify(Base64.getMimeDecoder().decode(new String(signature, StandardCharsets.US_ASCII)))) {
                throw BadPackage.otherSigner();
            }
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw BadPackage.otherSigner();
        }
    }
}
