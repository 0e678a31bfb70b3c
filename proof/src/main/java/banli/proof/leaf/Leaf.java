package banli.proof.leaf;

import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.util.Map;

/**
 * 一条事实的叶子。 A fact as the log holds it ({@code banli/leaf/1}): whatever a store may not change. Payload and metadata stand
 * in it by their digests, so a leaf tells nobody what a fact says.
 *
 * @param at when it was recorded, milliseconds since 1970
 * @param meta the SHA-256 of the metadata as RFC 8785 writes them, in hex
 * @param payload the SHA-256 of the payload's bytes as stored, in hex
 */
public record Leaf(
        String stream,
        long sequence,
        String event,
        String type,
        String revision,
        long at,
        String payload,
        String meta) {
    private static final int FIELDS = 9;

    private static final ThreadLocal<LeafBytes> WRITER = ThreadLocal.withInitial(LeafBytes::new);

    /**
     * 存储里的一条事实。 Of a fact as either store holds it.
     *
     * @param payload the bytes as stored
     * @param meta metadata; names and texts, without order
     */
    public static Leaf of(
            String stream,
            long sequence,
            String event,
            String type,
            String revision,
            long at,
            byte[] payload,
            Map<String, String> meta) {
        return new Leaf(stream, sequence, event, type, revision, at, hex(payload), hex(Strict.utf8(Jcs.of(meta))));
    }

    /** 日志条目。 The entry of the log: these bytes are what is hashed. The names stand in the order that RFC 8785 gives them. */
    public byte[] entry() {
        return written().entry();
    }

    /**
     * 读条目。 Reads an entry of the log.
     *
     * @throws Refused when it is no fact, or is written in any other way
     */
    public static Leaf read(byte[] entry) {
        Map<?, ?> said = Json.read(entry);
        if (said.size() == FIELDS
                && LeafBytes.APP.equals(said.get("app"))
                && said.get("stream") instanceof String stream
                && said.get("seq") instanceof Long sequence
                && said.get("event") instanceof String event
                && said.get("type") instanceof String type
                && said.get("at") instanceof Long at
                && said.get("payload") instanceof String payload
                && said.get("meta") instanceof String meta
                && said.containsKey("rev")
                && (said.get("rev") == null || said.get("rev") instanceof String)) {
            return new Leaf(stream, sequence, event, type, (String) said.get("rev"), at, payload, meta);
        }
        throw new Refused("日志里有一条不是事实。", "One of the entries is no fact.");
    }

    private LeafBytes written() {
        return WRITER.get()
                .at(at)
                .text(LeafBytes.EVENT, event)
                .text(LeafBytes.META, meta)
                .text(LeafBytes.PAYLOAD, payload)
                .text(LeafBytes.REVISION, revision)
                .sequence(sequence)
                .text(LeafBytes.STREAM, stream)
                .text(LeafBytes.TYPE, type);
    }

    /** 摘要。 The SHA-256 of the entry alone. */
    public byte[] digest() {
        return Hash.sha256(entry()).bytes();
    }

    /** 树中的散列。 Its hash in the tree, which is not the digest: RFC 6962 puts a byte before a leaf. */
    public Hash hash() {
        return written().hash();
    }

    private static String hex(byte[] bytes) {
        return Hash.sha256(bytes).hex();
    }
}
