package banli.language.word.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 统一登录的身份。 Who somebody is at a log-in server: the server's issuer and the subject, which it gives to nobody else ever again. */
public record Identity(String issuer, String subject) {
    /** 事实流。 The stream of what is on record of it. */
    public String stream() {
        try {
            byte[] both = (issuer.length() + ":" + issuer + subject).getBytes(StandardCharsets.UTF_8);
            return "identity:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(both))
                            .substring(0, 40);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
