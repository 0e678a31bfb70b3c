package banli.query.feed;

import banli.proof.leaf.Leaf;
import banli.proof.tree.Hash;
import banli.wire.WireMapper;
import java.time.Instant;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * 原样的事实。 A fact as stored: payload and metadata are the very bytes of the ledger.
 *
 * @param position number in the ledger, from 0, without gaps
 * @param sequence number in its stream, from 0
 * @param type wire name
 * @param revision revision of its shape, as text
 */
public record RawFact(
        long position,
        String stream,
        long sequence,
        String eventId,
        String type,
        String revision,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata) {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /**
     * 叶子。 As the log holds it.
     *
     * @throws JacksonException when its metadata are not names and texts
     */
    public Leaf leaf() {
        return Leaf.of(stream, sequence, eventId, type, revision, recordedAt.toEpochMilli(), payload, texts(metadata));
    }

    /** The hash of its leaf in the tree; that of nothing, which no leaf has, where its metadata can't be read. */
    Hash hash() {
        try {
            return leaf().hash();
        } catch (JacksonException broken) {
            return Hash.EMPTY;
        }
    }

    /** Metadata, names and texts, of the bytes that are stored. */
    static Map<String, String> texts(byte[] metadata) {
        return WireMapper.mapper().readValue(metadata, TEXTS);
    }
}
