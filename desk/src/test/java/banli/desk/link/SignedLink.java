package banli.desk.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 照样签的链接。 Links signed under the key file of these tests, as the desk signs them. */
final class SignedLink {
    private SignedLink() {}

    /** One that ended in 2021. */
    static String expired(String caseId, String proposer, int round) throws Exception {
        return until(1_609_459_200L, caseId, proposer, round);
    }

    /** One that lasts till 2100. */
    static String valid(String caseId, String proposer, int round) throws Exception {
        return until(4_102_444_800L, caseId, proposer, round);
    }

    private static String until(long expires, String caseId, String proposer, int round) throws Exception {
        byte[] key = HexFormat.of()
                .parseHex(Files.readString(Path.of("target/desk-link.key")).strip());
        byte[] message = (caseId + "\n" + proposer + "\n" + round + "\n" + expires).getBytes(StandardCharsets.UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(mac.doFinal(message));
        whole.write(message);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.toByteArray());
    }
}
