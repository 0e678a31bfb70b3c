package banli.proof.pack;

import banli.proof.heads.Head;
import banli.proof.heads.HeadProof;
import banli.proof.heads.SealedHeads;
import banli.proof.leaf.Json;
import banli.proof.log.OwnFacts;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * 末端。 How the streams of a pack ended when the ends of all were sealed, {@code heads.json}; the fact that sealed them is in the pack.
 */
public record PackedHeads(List<End> ends) {
    /** 账本自己的流。 The stream of the fact that seals them. */
    public static final String STREAM = "ledger";

    private static final String APP = "banli/heads/1";
    private static final Set<String> FIELDS = Set.of("index", "path", "seq", "stream");

    /**
     * 一个流的。 Of one stream: the number of its last fact there, its place among all, and the path of its proof; the leaf is that
     * of the fact in the pack.
     */
    public record End(String stream, long sequence, long index, List<Hash> path) {
        /** 由证明。 As it was proved. */
        public static End of(HeadProof proof) {
            return new End(proof.head().stream(), proof.head().sequence(), proof.index(), proof.path());
        }

        private Map<String, Object> written() {
            Map<String, Object> object = new HashMap<>();
            object.put("index", index);
            object.put("path", path.stream().map(Hash::toString).toList());
            object.put("seq", sequence);
            object.put("stream", stream);
            return object;
        }

        private static End read(Object value) {
            if (value instanceof Map<?, ?> object
                    && object.keySet().equals(FIELDS)
                    && object.get("index") instanceof Long index
                    && object.get("seq") instanceof Long sequence
                    && object.get("stream") instanceof String stream
                    && object.get("path") instanceof List<?> path) {
                return new End(
                        stream,
                        sequence,
                        index,
                        path.stream()
                                .map(one -> one instanceof String hash ? Hash.base64(hash) : PackedHeads.<Hash>refuse())
                                .toList());
            }
            return refuse();
        }
    }

    /** 写出。 As it stands in a pack. */
    public byte[] written() {
        return Json.written(
                Map.of("app", APP, "heads", ends.stream().map(End::written).toList()));
    }

    /** @throws Refused when it is none */
    static PackedHeads read(byte[] bytes) {
        Map<?, ?> object = Json.read(bytes);
        if (object.size() == 2 && APP.equals(object.get("app")) && object.get("heads") instanceof List<?> ends) {
            return new PackedHeads(ends.stream().map(End::read).toList());
        }
        return refuse();
    }

    /** 是否日志自己的。 Whether a fact is about the log itself: single ones are packed, wherever they stand in their stream. */
    static boolean isOfTheLog(PackedFact fact) {
        return fact.stream().equals(STREAM) && OwnFacts.isOne(fact.type());
    }

    /** 是否封末端的那条。 Whether a fact is the one that seals them. */
    static boolean isSealed(PackedFact fact) {
        return fact.stream().equals(STREAM) && fact.type().equals(OwnFacts.HEADS);
    }

    /**
     * 核对。 Whether each of these streams ended as in the pack.
     *
     * @return what was sealed
     * @throws Refused when one went on, or is not what was sealed
     */
    SealedHeads check(List<PackedFact> facts) {
        List<PackedFact> sealing = facts.stream().filter(PackedHeads::isSealed).toList();
        if (sealing.size() != 1) {
            throw new Refused(
                    "包里应有一条封存末端的事实，这里有 " + sealing.size() + " 条。",
                    "A pack with heads.json has one fact that seals the ends of the streams; here there are "
                            + sealing.size() + ".");
        }
        SealedHeads sealed = SealedHeads.read(sealing.getFirst().payload());
        Map<String, PackedFact> last = new HashMap<>();
        facts.stream().filter(fact -> fact.index() < sealed.size()).forEach(fact -> last.put(fact.stream(), fact));
        List<String> named = new ArrayList<>();
        for (End end : ends) {
            PackedFact fact = last.get(end.stream());
            if (fact == null
                    || fact.sequence() != end.sequence()
                    || named.contains(end.stream())
                    || !new HeadProof(
                                    new Head(
                                            end.stream(),
                                            end.sequence(),
                                            fact.leaf().hash()),
                                    end.index(),
                                    sealed.streams(),
                                    end.path())
                            .holds(sealed)) {
                throw new Refused(
                        "“" + end.stream() + "”到第 " + (sealed.size() - 1) + " 号事实为止不是这样结束的：有事实没有放进包里，或末端不是所封的。",
                        "\"" + end.stream() + "\" did not end like this as of fact " + (sealed.size() - 1)
                                + ": facts were left out of the pack, or the end is not what was sealed.");
            }
            named.add(end.stream());
        }
        return sealed;
    }

    /** Of these streams those that it does not speak of, though they had begun. */
    Set<String> silentOn(Set<String> streams, List<PackedFact> facts, SealedHeads sealed) {
        Set<String> silent = new TreeSet<>();
        facts.stream()
                .filter(fact -> fact.index() < sealed.size() && streams.contains(fact.stream()))
                .forEach(fact -> silent.add(fact.stream()));
        ends.forEach(end -> silent.remove(end.stream()));
        return silent;
    }

    private static <T> T refuse() {
        throw new Refused("heads.json 不是证据包的。", "heads.json is none of a pack.");
    }
}
