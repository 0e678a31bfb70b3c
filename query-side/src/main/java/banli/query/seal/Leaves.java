package banli.query.seal;

import banli.proof.leaf.Leaf;
import banli.query.feed.RawFact;
import banli.wire.WireMapper;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** 事实的叶子。 Facts as the log holds them. */
final class Leaves {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Leaves() {}

    static Leaf of(RawFact fact) {
        return Leaf.of(
                fact.stream(),
                fact.sequence(),
                fact.eventId(),
                fact.type(),
                fact.revision(),
                fact.recordedAt().toEpochMilli(),
                fact.payload(),
                WireMapper.mapper().readValue(fact.metadata(), TEXTS));
    }
}
