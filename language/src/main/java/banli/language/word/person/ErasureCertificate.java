package banli.language.word.person;

import banli.language.word.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * 删除证书。 That a person's key was given up, by whom and when, and a digest over all of it that anyone can count again.
 *
 * @param keyCommitment commitment to the key, as it stands beside each value sealed under it; empty when none was ever made
 * @param askedBy id of the person who asked
 * @param confirmedBy id of the other person who confirmed
 * @param digest SHA-256 in hex over subject, commitment, basis, both persons and the day
 */
public record ErasureCertificate(
        String keyCommitment, String askedBy, String confirmedBy, LocalDate erasedOn, String digest) {
    private static final String WHAT = "banli erasure certificate";

    /** 出证。 The certificate of these. */
    public static ErasureCertificate of(
            String subject,
            String keyCommitment,
            String basis,
            String askedBy,
            String confirmedBy,
            LocalDate erasedOn) {
        return new ErasureCertificate(
                keyCommitment,
                askedBy,
                confirmedBy,
                erasedOn,
                digest(subject, keyCommitment, basis, askedBy, confirmedBy, erasedOn));
    }

    /** 是否相符。 Whether the digest is that of this subject and basis. */
    public boolean isOf(String subject, String basis) {
        return digest.equals(digest(subject, keyCommitment, basis, askedBy, confirmedBy, erasedOn));
    }

    /** Each part with its length before it, so that no two certificates read alike. */
    private static String digest(
            String subject, String commitment, String basis, String askedBy, String confirmedBy, LocalDate day) {
        MessageDigest sha256 = Sha256.begun();
        for (String part : List.of(WHAT, subject, commitment, basis, askedBy, confirmedBy, day.toString())) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha256.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            sha256.update(bytes);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
