package banli.command.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 密文所在。 Where a sealed value belongs; it opens nowhere else. Axon's event id does not exist yet when it is sealed, so
 * the idempotency key stands for the act.
 *
 * @param stream id of the stream of facts
 * @param key idempotency key of the act
 * @param wireName wire name of the fact
 * @param field name of the field in the fact
 */
public record Place(String stream, String key, String wireName, String field) {
    byte[] associated() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : List.of(stream, key, wireName, field)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            all.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }
}
