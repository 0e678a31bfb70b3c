package banli.proof.heads;

import banli.proof.log.LogFiles;
import banli.proof.log.OwnFacts;
import banli.proof.word.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 核对末端。 Every fact of a log that seals the ends of the streams, computed again from the log's own entries. */
public final class HeadsCheck {
    private HeadsCheck() {}

    /**
     * 通查。 Reads the whole log, whose entries are known to be those of its checkpoint.
     *
     * @param size of the log
     * @return what the newest of them says; empty when there is none
     * @throws Refused with the number of the one that is false
     */
    public static Optional<SealedHeads> whole(LogFiles files, long size) {
        TreeMap<Long, SealedHeads> sealed = new TreeMap<>();
        OwnFacts.each(files, size, Set.of(OwnFacts.HEADS), (index, payload) -> {
            SealedHeads one = said(index, payload);
            if (one.size() > index
                    || !sealed.isEmpty()
                            && one.size() <= sealed.lastEntry().getValue().size()) {
                throw refused(index);
            }
            sealed.put(index, one);
        });
        Heads heads = new Heads();
        for (Map.Entry<Long, SealedHeads> one : sealed.entrySet()) {
            heads.read(files, size, one.getValue().size());
            if (!heads.tree().sealed().equals(one.getValue())) {
                throw refused(one.getKey());
            }
        }
        return Optional.ofNullable(sealed.lastEntry()).map(Map.Entry::getValue);
    }

    private static SealedHeads said(long index, byte[] payload) {
        try {
            return SealedHeads.read(payload);
        } catch (Refused unreadable) {
            throw refused(index);
        }
    }

    private static Refused refused(long index) {
        return new Refused(
                "第 " + index + " 号事实所封的各流末端不是由前面的条目算得的：有流漏了，或末端不对。",
                "The ends of the streams that fact " + index + " seals are not those of the entries before it: a stream"
                        + " was left out, or its end is another.");
    }
}
