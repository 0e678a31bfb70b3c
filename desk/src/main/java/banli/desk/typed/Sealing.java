package banli.desk.typed;

import banli.desk.ask.DeskKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * 草稿的加密。 Seals what was typed under a key of its person and page, made of the desk's: the table, its log and its backup hold
 * nothing that can be read, and no row can be passed off as another's. What was kept in clear before is read as it is.
 */
final class Sealing {
    private final DeskKey desk;

    Sealing(DeskKey desk) {
        this.desk = desk;
    }

    String sealed(String person, String page, Map<String, List<String>> fields) {
        return Base64.getEncoder().encodeToString(cipher(person, page).encrypt(FieldsOnFile.bytes(fields)));
    }

    /** What stands in it; empty when it was sealed under a key that is lost, or for another place. */
    Optional<Map<String, List<String>>> opened(String person, String page, String kept) {
        if (kept.startsWith("{")) {
            return Optional.of(FieldsOnFile.of(kept.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return Optional.of(FieldsOnFile.of(
                    cipher(person, page).decrypt(Base64.getDecoder().decode(kept))));
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private BytesEncryptor cipher(String person, String page) {
        return desk.sealing("banli draft\n" + person + "\n" + page);
    }
}
