package banli.proof.heads;

import banli.proof.leaf.Json;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import java.util.Map;

/**
 * 所封的末端。 What a fact says of all streams' ends: as of how many facts, the root over them, and how many streams there were.
 */
public record SealedHeads(long size, Hash root, long streams) {
    /**
     * 读出。 Reads it from the bytes of such a fact.
     *
     * @throws Refused when they say no such thing
     */
    public static SealedHeads read(byte[] payload) {
        Map<?, ?> said = Json.payload(payload);
        if (said.size() == 3
                && said.get("size") instanceof Long size
                && said.get("root") instanceof String root
                && said.get("streams") instanceof Long streams
                && size > 0
                && streams > 0
                && streams <= size) {
            return new SealedHeads(size, Hash.base64(root), streams);
        }
        throw new Refused("这条事实说的不是各流的末端。", "This fact does not say how the streams ended.");
    }
}
