package banli.standalone.facts;

import banli.proof.leaf.Leaf;
import java.util.Map;

/**
 * 一条存储的事实。 A fact as either store holds it.
 *
 * @param position its number, from 0
 * @param at when it was recorded, milliseconds since 1970
 * @param payload the bytes as stored
 * @param meta metadata; names and texts, without order
 */
public record Fact(
        long position,
        String eventId,
        String aggregateType,
        String stream,
        long sequence,
        String type,
        String revision,
        long at,
        byte[] payload,
        Map<String, String> meta) {

    /** SHA-256 of the fact's leaf as the proof defines it ({@code banli/leaf/1}): whatever a store may not change. */
    public byte[] digest() {
        return leaf().digest();
    }

    /** 叶子。 As the log holds it. */
    public Leaf leaf() {
        return Leaf.of(stream, sequence, eventId, type, revision, at, payload, meta);
    }
}
