package banli.wire.signed;

import banli.language.word.Meta;
import banli.language.word.Sha256;
import banli.wire.MessageNames;
import banli.wire.WireMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.axonframework.messaging.Message;

/** 所签的内容。 The bytes that are signed: which key and when, the payload's name and digest, and {@link Meta#SIGNED}. */
final class Statement {
    private static final String KIND = "banli-message-1";

    private Statement() {}

    /** Each piece with its length before it, so that no two messages have the same bytes. */
    static byte[] of(Message<?> message, String key, long time) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, KIND);
            text(out, key);
            out.writeLong(time);
            text(out, MessageNames.of(message.getPayloadType()));
            out.write(Sha256.begun().digest(WireMapper.mapper().writeValueAsBytes(message.getPayload())));
            for (String name : Meta.SIGNED) {
                text(out, message.getMetaData().get(name) instanceof Object value ? value.toString() : null);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
